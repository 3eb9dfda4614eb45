import { useState } from 'preact/hooks';
import { PutOffChoices } from '../ui/put-off-choices.tsx';
import type { StepItemProps } from './step-item.tsx';

/** Puts a step off to a day, or takes it up again; nothing for one that asks nothing today. */
export function StepPutOff({ status, words, model, onPutOff }: StepItemProps) {
  const { step, state, mark } = status;
  const { t, texts, canTick } = model;
  const [isOpen, setOpen] = useState(false);
  const { title } = texts[step.id];
  if (state === 'put-off' && mark?.putOffUntil)
    return (
      <button
        type="button"
        class="button button-small"
        aria-label={words.namedFor(words.takeUpAgain, title)}
        disabled={!canTick}
        onClick={() => onPutOff(step.id, undefined)}
      >
        {words.takeUpAgain}
      </button>
    );
  if (state === 'done' || state === 'not-applicable') return null;
  return (
    <>
      <button
        type="button"
        class="button button-small"
        aria-label={words.putOffNamed(title)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `put-off-${step.id}` : undefined}
        disabled={!canTick}
        onClick={() => setOpen(!isOpen)}
      >
        {t.putOff}
      </button>
      {isOpen && (
        <PutOffChoices
          model={model}
          status={status}
          id={`put-off-${step.id}`}
          onPutOff={(until) => {
            setOpen(false);
            onPutOff(step.id, until);
          }}
        />
      )}
    </>
  );
}
