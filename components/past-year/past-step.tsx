import { Circle, CircleCheck, CircleMinus, type IconNode } from 'lucide';
import type { PastYearMessages } from '../../assets/messages/past-year-messages.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDue } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';

interface PastStepProps {
  readonly status: StepStatus;
  readonly model: SurfaceModel;
  readonly words: PastYearMessages;
}

/** What became of a step: its sign, and the same in words. */
function describe({ status: { state, mark }, model, words }: PastStepProps): [IconNode, string] {
  if (state === 'not-applicable') return [CircleMinus, words.notApplicableThen];
  if (state !== 'done') return [Circle, words.notDone];
  return [CircleCheck, mark?.day ? model.t.doneOn(formatDay(mark.day, model.t)) : words.done];
}

/** The parts done of a step: one that the check-list no longer has is left out. */
function listParts(parts: readonly string[] = [], words: PastYearMessages): string[] {
  return Object.entries(words.parts)
    .filter(([part]) => parts.includes(part))
    .map(([, said]) => said);
}

/** One step of a year that is over, with all that was noted of it. */
export function PastStep(props: PastStepProps) {
  const { status, model, words } = props;
  const { step, mark } = status;
  const [icon, said] = describe(props);
  const isDone = status.state === 'done';
  const details = [
    ...listParts(mark?.parts, words),
    mark?.runs && words.doneAgainOn(mark.runs.map((day) => formatDay(day, model.t))),
    mark?.due && words.ownDue(formatDue(mark.due, model.t)),
    mark?.note && words.noteOf(mark.note),
  ].filter((detail) => detail !== undefined && detail !== '');
  return (
    <li class={`step-item past-step-item${isDone ? ' past-step-done' : ''}`}>
      <Icon node={icon} size={18} />
      <div>
        <p class="past-step-title">{model.texts[step.id].title}</p>
        <p class="step-when">{said}</p>
        {details.map((detail) => (
          <p class="past-detail" key={detail}>
            {detail}
          </p>
        ))}
      </div>
    </li>
  );
}
