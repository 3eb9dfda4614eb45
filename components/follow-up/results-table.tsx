import { X } from 'lucide';
import { type ClassRow, sumClasses } from '../../checklist/follow-up/gather-results.ts';
import type { CampaignResults, ClassCount } from '../../checklist/follow-up/read-results.ts';
import { Icon } from '../ui/icon.tsx';
import { listColumns, type Naming, sayCampaign, sayClass } from './say-results.ts';

interface ResultsTableProps {
  readonly naming: Naming;
  readonly results: readonly CampaignResults[];
  readonly rows: readonly ClassRow[];
  readonly onRemove: (index: number) => void;
}

/** Classes down, campaigns across: how many have finished, have not, and are certifiable. */
export function ResultsTable({ naming, results, rows, onRemove }: ResultsTableProps) {
  const { words } = naming;
  const cells = (counts: readonly (ClassCount | undefined)[]) =>
    results.flatMap((each, index) =>
      listColumns(each).map((column, place) => (
        <td key={`${index} ${column}`} class={place === 0 ? 'follow-up-first' : undefined}>
          {counts[index] ? counts[index][column] : <span class="visually-hidden">{words.nobody}</span>}
        </td>
      )),
    );
  return (
    // Wider than the window where many campaigns are compared: it is scrolled by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="follow-up-scroll" aria-label={words.caption} tabIndex={0}>
      <table class="follow-up-table">
        <caption class="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} class="follow-up-name">
              {words.className}
            </th>
            {results.map((each, index) => {
              const name = sayCampaign(each, index, naming);
              return (
                <th
                  // Two campaigns may have one name.
                  key={`${index} ${name}`}
                  scope="colgroup"
                  colSpan={listColumns(each).length}
                  class="follow-up-first"
                >
                  <span class="follow-up-campaign">
                    {name}
                    <button
                      type="button"
                      class="icon-button"
                      aria-label={words.remove(name)}
                      title={words.remove(name)}
                      onClick={() => onRemove(index)}
                    >
                      <Icon node={X} size={14} />
                    </button>
                  </span>
                </th>
              );
            })}
          </tr>
          <tr>
            {results.flatMap((each, index) =>
              listColumns(each).map((column, place) => (
                <th
                  key={`${index} ${column}`}
                  scope="col"
                  class={place === 0 ? 'follow-up-first' : undefined}
                >
                  {words[column]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row" class="follow-up-name">
                {sayClass(name, words)}
              </th>
              {cells(counts)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" class="follow-up-name">
              {words.total}
            </th>
            {cells(results.map(({ classes }) => sumClasses(classes)))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
