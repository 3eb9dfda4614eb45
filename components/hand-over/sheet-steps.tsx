import { choosePopupMessages } from '../../assets/messages/choose-popup.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { StepPart } from '../../checklist/steps.ts';
import { describeDeadline } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';
import type { SheetProps } from './hand-over-props.ts';

interface StepsProps extends SheetProps {
  readonly steps: readonly StepStatus[];
}

/** The days on which a step was run again, the half of it that is done, and its note. */
function StepNotes({ words, model, languages, status }: SheetProps & { readonly status: StepStatus }) {
  const { runs = [], parts = [], note, who } = status.mark ?? {};
  const popup = choosePopupMessages(languages);
  const verb = popup.runVerbs[status.step.id];
  const isHalf = status.state !== 'done' && parts.length > 0;
  const names: Readonly<Record<string, string | undefined>> = popup.parts;
  return (
    <>
      {isHalf && <p>{words.partsDone(parts.map((part) => names[part as StepPart] ?? part))}.</p>}
      {verb && runs.length > 0 && (
        <p>
          {popup.runsOn(
            verb,
            runs.map((day) => formatDay(day, model.t)),
          )}
        </p>
      )}
      {who && <p>{words.seenToBy(who)}</p>}
      {note && <p class="hand-note">{words.note(note)}</p>}
    </>
  );
}

/** What is left to do, with its deadlines. */
export function LeftSteps({ steps, ...props }: StepsProps) {
  const { words, model } = props;
  return (
    <section>
      <h5>{words.leftHeading(steps.length)}</h5>
      {steps.length === 0 && <p>{words.nothingLeft}</p>}
      <ul class="hand-steps">
        {steps.map((status) => (
          <li key={status.step.id}>
            <b>{model.texts[status.step.id].title}</b>
            <span class="hand-when">{describeDeadline(status, model.today, model.t)}</span>
            <StepNotes {...props} status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was done, when, and on which computer. */
export function DoneSteps({ steps, ...props }: StepsProps) {
  const { words, model, authors } = props;
  const describe = ({ step, mark }: StepStatus) => {
    const author = authors?.byStep.get(step.id);
    const day = mark?.day ?? author?.day;
    return day && words.doneOn(formatDay(day, model.t), author?.nickname);
  };
  return (
    <section>
      <h5>{words.doneHeading(steps.length)}</h5>
      {steps.length === 0 && <p>{words.nothingDone}</p>}
      <ul class="hand-steps">
        {steps.map((status) => (
          <li key={status.step.id}>
            <b>{model.texts[status.step.id].title}</b>
            <span class="hand-when">{describe(status)}</span>
            <StepNotes {...props} status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
