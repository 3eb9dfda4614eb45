import { CircleCheck } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import { Icon } from './icon.tsx';

interface JustDoneProps {
  /** Short title of the step just ticked. */
  readonly title: string;
  readonly t: Messages;
  readonly onUndo: () => void;
}

/** The step just ticked, with the way back. */
export function JustDone({ title, t, onUndo }: JustDoneProps) {
  return (
    <div class="just-done" role="status">
      <Icon node={CircleCheck} size={18} />
      <p>{t.justDone(title)}</p>
      <button type="button" class="button button-text" data-focus="undo" onClick={onUndo}>
        {t.undo}
      </button>
    </div>
  );
}
