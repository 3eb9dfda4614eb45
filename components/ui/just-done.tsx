import { CalendarClock, CircleCheck } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDay } from './format-day.ts';
import { Icon } from './icon.tsx';

interface Done {
  readonly sentence: string;
  /** It was put off, not done. */
  readonly isPutOff?: boolean;
}

interface JustDoneProps extends Done {
  readonly t: Messages;
  readonly onUndo: () => void;
}

/**
 * What has just become of a step.
 *
 * @param isShort by its short title
 */
export function describeDone(
  { step, mark, state }: StepStatus,
  { texts, t }: Pick<SurfaceModel, 'texts' | 't'>,
  isShort = false,
): Done {
  const title = texts[step.id][isShort ? 'short' : 'title'];
  const until = state === 'put-off' ? mark?.putOffUntil : undefined;
  return until
    ? { sentence: t.justPutOff(title, formatDay(until, t)), isPutOff: true }
    : { sentence: t.justDone(title) };
}

/** What has just become of a step, with the way back. What it stands in announces it. */
export function JustDone({ sentence, isPutOff, t, onUndo }: JustDoneProps) {
  return (
    <div class="just-done">
      <Icon node={isPutOff ? CalendarClock : CircleCheck} size={18} />
      <p>{sentence}</p>
      <button type="button" class="button button-text" data-focus="undo" onClick={onUndo}>
        {t.undo}
      </button>
    </div>
  );
}
