import type { StepStatus } from '../../checklist/step-status.ts';
import { buildYearOverview } from '../../checklist/year-overview.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import { FittedSheet } from './fitted-sheet.tsx';
import { PaperBox } from './paper-box.tsx';
import { hasDue } from './say-due.ts';
import type { SheetProps } from './sheet-props.ts';

type BoardProps = Omit<SheetProps, 'devices'>;

function sayWhen(status: StepStatus, { model: { t }, words }: BoardProps): string {
  if (status.state === 'not-applicable') return t.notApplicable;
  if (!hasDue(status)) return t.dueShort(words.blankDay);
  return markDoubt(t.dueShort(formatDue(status.due, t)), status.dueDoubt, t);
}

/** The steps for a wall, one page: what, by when, and a box to tick by hand. Nobody's ticks, nobody's notes; the initials of who sees to what. */
export function BoardSheet(props: BoardProps) {
  const { model, words } = props;
  const { t, texts, statuses, state } = model;
  return (
    <FittedSheet model={model} words={words} title={words.sheetTitle(state.scope.schoolYear)} kind="board">
      {buildYearOverview(statuses).phases.map(({ phase, statuses: steps }) => (
        <section key={phase} class="board-phase">
          <h5 class="board-phase-name">{t.phases[phase]}</h5>
          <ul>
            {steps.map((status) => (
              <li key={status.step.id} class="board-step">
                <PaperBox />
                <span class="board-what">
                  {texts[status.step.id].title}
                  {status.mark?.who && <b class="paper-who"> {status.mark.who}</b>}
                </span>
                <span class="board-when">{sayWhen(status, props)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="board-hint">{words.boardHint}</p>
    </FittedSheet>
  );
}
