import { HOST_ROLES } from '../../../checklist/network-check/hosts.ts';
import { type CheckHost, type HostResult, isTrouble } from '../../../checklist/network-check/report.ts';
import { OUTCOMES } from '../../../checklist/network-check/schedule.ts';
import { describeHost } from './before-start.tsx';
import type { ReportProps } from './file-props.ts';

interface ResultsPartProps extends Omit<ReportProps, 'report'> {
  readonly hosts: readonly CheckHost[];
  readonly report: ReportProps['report'] | undefined;
}

function sayAll(results: readonly HostResult[], words: ReportProps['words']): string {
  const isDead = results.length > 0 && results.every(({ outcome }) => /refused|silent/.test(outcome));
  return isDead ? words.noneAnswers : words.summary(results.filter(isTrouble).length, results.length);
}

/** What was found of each host, by what it is for; what went wrong is said once, in a sentence that is heard. */
export function ResultsPart({ words, language, hosts, report }: ResultsPartProps) {
  const results = report?.results ?? [];
  const seconds = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <section aria-labelledby="results" hidden={!report}>
      <h2 id="results">{words.resultsHeading}</h2>
      <p role="status" class="summary">
        {report && sayAll(results, words)}
      </p>
      {results.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.siteColumn}</th>
              <th scope="col">{words.purposeColumn}</th>
              <th scope="col">{words.resultColumn}</th>
            </tr>
          </thead>
          {HOST_ROLES.filter((role) => results.some((result) => result.role === role)).map((role) => (
            <tbody key={role}>
              <tr>
                <th colSpan={3} scope="rowgroup">
                  {words.roles[role]}
                </th>
              </tr>
              {results.map((result, index) => {
                const host = hosts[index];
                if (result.role !== role || !host) return null;
                return (
                  <tr key={result.name}>
                    <th scope="row">{result.name}</th>
                    <td>{describeHost(host, words)}</td>
                    <td>
                      <span class={`outcome ${result.outcome}`}>{words.outcomes[result.outcome]}</span>
                      {/answers|slow/.test(result.outcome) && (
                        <span class="hint"> {words.seconds(seconds.format(result.ms / 1000))}</span>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      )}
      {results.length > 0 && <h3>{words.meaningHeading}</h3>}
      {results.length > 0 && (
        <dl>
          {OUTCOMES.filter((outcome) => results.some((result) => result.outcome === outcome)).map(
            (outcome) => (
              <div key={outcome}>
                <dt>{words.outcomes[outcome]}</dt>
                <dd>{words.outcomeHelp[outcome]}</dd>
              </div>
            ),
          )}
        </dl>
      )}
    </section>
  );
}
