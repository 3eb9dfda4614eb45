import type { StepStatus } from '../../checklist/step-status.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { once } from '../ui/once.ts';
import { PUT_OFF_CHOICES, PutOffChoices } from '../ui/put-off-choices.tsx';

interface StepActionsProps extends OverlayProps {
  readonly status: StepStatus;
}

/** What to do with the main step, at the card's foot: under it nothing scrolls that one would press. */
export function StepActions({ status, model, unfolded, ...props }: StepActionsProps) {
  const { step } = status;
  const { t, canTick } = model;
  const isPuttingOff = unfolded === 'put-off';
  return (
    <div class="actions">
      <div class="actions-row">
        <button
          type="button"
          class="button button-filled"
          disabled={!canTick}
          onClick={once(() => props.onSetDone(step.id, true))}
        >
          {t.markDone}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={isPuttingOff}
          aria-controls={PUT_OFF_CHOICES}
          data-focus="put-off"
          disabled={!canTick}
          onClick={() => props.onToggleFold('put-off')}
        >
          {t.putOff}
        </button>
      </div>
      {isPuttingOff && (
        <PutOffChoices model={model} status={status} onPutOff={(until) => props.onPutOff(step.id, until)} />
      )}
    </div>
  );
}
