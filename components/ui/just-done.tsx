import { CalendarClock, CircleCheck } from 'lucide';
import type { Messages, StepTexts } from '../../assets/messages/messages.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { formatDay } from './format-day.ts';
import { Icon } from './icon.tsx';

interface JustDoneProps {
  /** The step just ticked or put off. */
  readonly status: StepStatus;
  readonly texts: StepTexts;
  readonly t: Messages;
  readonly onUndo: () => void;
}

/** The step just ticked or put off, with the way back. What it stands in announces it. */
export function JustDone({ status: { step, mark, state }, texts, t, onUndo }: JustDoneProps) {
  const { title } = texts[step.id];
  const until = state === 'put-off' ? mark?.putOffUntil : undefined;
  return (
    <div class="just-done">
      <Icon node={until ? CalendarClock : CircleCheck} size={18} />
      <p>{until ? t.justPutOff(title, formatDay(until, t)) : t.justDone(title)}</p>
      <button type="button" class="button button-text" data-focus="undo" onClick={onUndo}>
        {t.undo}
      </button>
    </div>
  );
}
