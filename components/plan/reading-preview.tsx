import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addHeadcounts } from '../../checklist/session-plan/check-headcount.ts';
import type { Columns } from '../../checklist/session-plan/guess-columns.ts';
import { listExamples } from '../../checklist/session-plan/list-examples.ts';
import type { ClassHeadcount } from '../../checklist/session-plan/model.ts';
import {
  type HeadcountReading,
  type ReadingProblem,
  readHeadcounts,
} from '../../checklist/session-plan/read-headcounts.ts';
import type { Table } from '../../checklist/session-plan/read-table.ts';
import { once } from '../ui/once.ts';
import type { PlanProps } from './plan-props.ts';
import { useOwnId } from './use-own-id.ts';

interface ReadingPreviewProps extends PlanProps {
  readonly rows: Table;
  readonly columns: Columns;
  readonly isCut: boolean;
  readonly onColumns: (columns: Columns) => void;
  readonly onKeep: (headcounts: readonly ClassHeadcount[]) => void;
  readonly onCancel: () => void;
}

/** More is not read by anybody, and thousands would hold the page up. */
const MOST_PROBLEMS = 10;

/** What was not read as it stands: of rows the first ones and how many more there are, then what is said of classes. */
function Problems({ words, problems }: Pick<PlanProps, 'words'> & Pick<HeadcountReading, 'problems'>) {
  const isOfRow = ({ kind }: ReadingProblem) => !['class-twice', 'many', 'too-many'].includes(kind);
  const rows = problems.filter(isOfRow);
  const classes = problems.filter((problem) => !isOfRow(problem));
  const more = Math.max(0, rows.length - MOST_PROBLEMS) + Math.max(0, classes.length - MOST_PROBLEMS);
  const shown = [...rows.slice(0, MOST_PROBLEMS), ...classes.slice(0, MOST_PROBLEMS)];
  if (shown.length === 0) return null;
  return (
    <ul class="plan-list">
      {shown.map((problem) => (
        <li key={JSON.stringify(problem)}>{words.problem(problem)}</li>
      ))}
      {more > 0 && <li>{words.moreProblems(more)}</li>}
    </ul>
  );
}

/** What was understood of a table, and from which columns, before it is kept. */
export function ReadingPreview(props: ReadingPreviewProps) {
  const { words, desk, rows, columns, isCut, onColumns, onKeep, onCancel } = props;
  const id = useOwnId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAdded, setAdded] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { headcounts, problems } = readHeadcounts(rows, columns);
  const examples = listExamples(rows);
  const before = desk.data.headcounts;
  const choose = (key: keyof Columns, none?: string) => (
    <label class="plan-field">
      <span class="label">{words.columnOf[key]}</span>
      <select
        class="select"
        value={columns[key] === undefined ? '' : String(columns[key])}
        onChange={({ currentTarget: { value } }) => {
          const { [key]: _before, ...others } = columns;
          onColumns({ ...others, ...(value !== '' && { [key]: Number(value) }) } as Columns);
        }}
      >
        {none && <option value="">{none}</option>}
        {examples.map((example, column) => (
          <option key={`${column} ${example}`} value={String(column)}>
            {words.columnName(column + 1, example)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class="plan-box" aria-labelledby={`${id}heading`}>
      <h3 class="plan-subheading" id={`${id}heading`} ref={heading} tabIndex={-1}>
        {words.understood}
      </h3>
      <div class="plan-line">
        {choose('className', columns.className === undefined ? words.chooseColumn : undefined)}
        {choose('pupils', words.onePupilARow)}
        {choose('extraTime', words.noColumn)}
      </div>
      {isCut && <p class="plan-differs">{words.cutShort}</p>}
      <Problems words={words} problems={problems} />
      {headcounts.length === 0 ? (
        <p class="fault">{words.sourceFaults['no-classes']}</p>
      ) : (
        <>
          <ul class="plan-understood">
            {headcounts.map(({ name, pupils, extraTime }) => (
              <li key={name}>
                <b>{name}</b> {words.whoCounts(pupils, extraTime)}
              </li>
            ))}
          </ul>
          <p class="plan-sum">
            {words.classesSum(
              headcounts.length,
              headcounts.reduce((sum, each) => sum + each.pupils, 0),
              headcounts.reduce((sum, each) => sum + each.extraTime, 0),
            )}
          </p>
        </>
      )}
      {before.length > 0 && headcounts.length > 0 && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              class="step-box"
              checked={isAdded}
              onChange={({ currentTarget }) => setAdded(currentTarget.checked)}
            />
            <span>{words.addRead}</span>
          </label>
          {!isAdded && <p>{words.replacesClasses(before.length)}</p>}
        </>
      )}
      <div class="plan-actions">
        <button
          type="button"
          class="button button-filled button-small"
          disabled={headcounts.length === 0}
          onClick={once(() => onKeep(isAdded ? addHeadcounts(before, headcounts) : headcounts))}
        >
          {words.keepRead(headcounts.length)}
        </button>
        <button type="button" class="button button-small" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
