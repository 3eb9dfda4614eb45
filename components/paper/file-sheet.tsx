import { choosePastYearMessages } from '../../assets/messages/choose-past-year.ts';
import { getYearBounds } from '../../checklist/check-dates.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { countDone } from '../../checklist/year-overview.ts';
import { formatDay } from '../ui/format-day.ts';
import { FittedSheet } from './fitted-sheet.tsx';
import { PaperBox } from './paper-box.tsx';
import { sayDue } from './say-due.ts';
import type { SheetProps } from './sheet-props.ts';

/** What became of a step that is not done. */
function sayLeft({ state, mark }: StepStatus, { model, words }: SheetProps): string {
  const { t, today } = model;
  if (state === 'not-applicable') return t.notApplicable;
  if (today > getYearBounds(model.state.scope.schoolYear).to) return words.notDone;
  if (state === 'put-off' && mark?.putOffUntil) return t.putOffUntil(formatDay(mark.putOffUntil, t));
  return state === 'late' ? words.late : words.toDo;
}

/** What was done of a step, and when, line by line. */
function listDone(status: StepStatus, props: SheetProps): string[] {
  const { model, words } = props;
  const { t } = model;
  const { mark, state } = status;
  const { parts: partWords } = choosePastYearMessages([t.language]);
  const parts = Object.entries(partWords)
    .filter(([part]) => mark?.parts?.includes(part))
    .map(([, said]) => said);
  const isDone = state === 'done';
  return [
    isDone ? (mark?.day ? formatDay(mark.day, t) : '') : sayLeft(status, props),
    !isDone && parts.length > 0 ? words.partsDone(parts) : '',
  ].filter((line) => line !== '');
}

/** The days on which a step was done again: twelve at most, so they stand where there is room for them. */
function sayRuns({ state, mark }: StepStatus, { model, words }: SheetProps): string {
  const runs = mark?.runs?.filter((day) => state !== 'done' || day !== mark.day) ?? [];
  return runs.length > 0 ? words.doneAgain(runs.map((day) => formatDay(day, model.t, 'short'))) : '';
}

function StepRow({ status, ...props }: SheetProps & { readonly status: StepStatus }) {
  const { model, words, devices } = props;
  const { step, state, mark } = status;
  const hasComputers = Object.keys(devices).length > 0;
  const runs = sayRuns(status, props);
  return (
    <tr>
      <td class="file-box">
        <PaperBox isTicked={state === 'done'} />
      </td>
      <th scope="row">
        {model.texts[step.id].title}
        {mark?.who && <b class="paper-who"> {mark.who}</b>}
        {runs && <p class="file-again">{runs}</p>}
      </th>
      <td class="file-due">{sayDue(status, model.t) || words.blankDay}</td>
      <td class="file-done">
        {listDone(status, props).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </td>
      {hasComputers && <td>{state === 'done' && devices[step.id]}</td>}
    </tr>
  );
}

/** The steps as they were ticked, one page, for the administration's file. */
export function FileSheet(props: SheetProps) {
  const { model, words, devices } = props;
  const { statuses, state } = model;
  const { done, total } = countDone(statuses);
  const { step, due, done: doneOn, computer } = words.heads;
  return (
    <FittedSheet model={model} words={words} title={words.sheetTitle(state.scope.schoolYear)} kind="file">
      <p class="paper-score">{words.score(done, total)}</p>
      <table class="file-table">
        <thead>
          <tr>
            <td class="file-box" />
            <th scope="col">{step}</th>
            <th scope="col">{due}</th>
            <th scope="col">{doneOn}</th>
            {Object.keys(devices).length > 0 && <th scope="col">{computer}</th>}
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <StepRow key={status.step.id} {...props} status={status} />
          ))}
        </tbody>
      </table>
    </FittedSheet>
  );
}
