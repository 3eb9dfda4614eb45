import { STEP_PARTS } from '../../checklist/steps.ts';
import type { StepItemProps } from './step-item.tsx';

/** The parts of a step that is done in two times, each with its box; nothing for the others. */
export function StepParts({ status: { step, state, mark }, words, model, onSetPart }: StepItemProps) {
  if (step.id !== 'archive-last-year') return null;
  return (
    <fieldset class="step-parts" disabled={!model.canTick}>
      <legend class="note-label">{words.partsLabel}</legend>
      {STEP_PARTS[step.id].map((part) => (
        <label class="step-label" key={part}>
          <input
            type="checkbox"
            class="step-box"
            data-part={part}
            // A step ticked as a whole has both.
            checked={mark?.state === 'done' || mark?.parts?.includes(part) === true}
            disabled={mark?.state === 'done' || state === 'not-applicable'}
            onChange={({ currentTarget }) =>
              onSetPart(model.state.scope, step.id, part, currentTarget.checked)
            }
          />
          <span>{words.parts[part]}</span>
        </label>
      ))}
    </fieldset>
  );
}
