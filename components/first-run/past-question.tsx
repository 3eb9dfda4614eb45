import type { StepStatus } from '../../checklist/step-status.ts';
import type { StepId } from '../../checklist/steps.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import type { QuestionProps } from './first-run-props.ts';
import { HEADING, Question } from './question.tsx';

interface PastQuestionProps extends QuestionProps {
  /** The steps whose deadline is past, in the order of the check-list. */
  readonly past: readonly StepStatus[];
  readonly ticked: ReadonlySet<StepId>;
  readonly onTick: (ticked: ReadonlySet<StepId>) => void;
}

/** What was done before the extension came. Nothing is kept before the end. */
export function PastQuestion({ past, ticked, onTick, ...props }: PastQuestionProps) {
  const { model, words, onFinish } = props;
  const isAll = past.every(({ step }) => ticked.has(step.id));
  const tick = (id: StepId, isDone: boolean) => {
    const others = [...ticked].filter((each) => each !== id);
    onTick(new Set(isDone ? [...others, id] : others));
  };
  return (
    <Question
      {...props}
      heading={words.pastHeading}
      why={words.pastWhy}
      answer={words.finish}
      // A zone that another computer brings may take one out of the list: what is not seen is not ticked.
      onAnswer={() => onFinish(past.map(({ step }) => step.id).filter((id) => ticked.has(id)))}
      onSkip={() => onFinish([])}
    >
      <p>
        <button
          type="button"
          class="button button-small button-outline"
          onClick={() => onTick(new Set(isAll ? [] : past.map(({ step }) => step.id)))}
        >
          {isAll ? words.untickAll : words.tickAll}
        </button>
      </p>
      <ul class="past-steps" aria-labelledby={HEADING}>
        {past.map(({ step, due, dueDoubt }) => (
          <li key={step.id}>
            <label class="past-step">
              <input
                type="checkbox"
                class="step-box"
                checked={ticked.has(step.id)}
                onChange={({ currentTarget }) => tick(step.id, currentTarget.checked)}
              />
              <span>
                {model.texts[step.id].title}{' '}
                <small class="step-when">
                  {markDoubt(words.before(formatDue(due, model.t)), dueDoubt, model.t)}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Question>
  );
}
