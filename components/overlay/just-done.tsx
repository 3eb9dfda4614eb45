import { CircleCheck } from 'lucide';
import type { StepStatus } from '../../checklist/step-status.ts';
import { Icon } from '../ui/icon.tsx';
import type { OverlayProps } from './overlay-props.ts';

interface JustDoneProps extends OverlayProps {
  readonly status: StepStatus;
}

/** The step just ticked, with the way back. */
export function JustDone({ status, model: { t, texts }, onSetDone }: JustDoneProps) {
  return (
    <div class="just-done" role="status">
      <Icon node={CircleCheck} size={18} />
      <p>{t.justDone(texts[status.step.id].title)}</p>
      <button
        type="button"
        class="button button-text"
        data-focus="undo"
        onClick={() => onSetDone(status.step.id, false)}
      >
        {t.undo}
      </button>
    </div>
  );
}
