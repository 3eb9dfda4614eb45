import { CircleCheck, Clock } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import type { Day } from '../../checklist/day.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { describeDeadline } from './describe-deadline.ts';
import { Icon } from './icon.tsx';

interface DeadlineChipProps {
  readonly status: StepStatus;
  readonly today: Day;
  readonly t: Messages;
}

/** The deadline in words on a coloured ground: the words say what the colour says. */
export function DeadlineChip({ status, today, t }: DeadlineChipProps) {
  const icon = status.state === 'done' ? CircleCheck : Clock;
  return (
    <p class={`chip chip-${status.state}`}>
      <Icon node={icon} size={14} />
      <span>{describeDeadline(status, today, t)}</span>
    </p>
  );
}
