import { ChevronRight } from 'lucide';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { describeDeadline, describeShort } from '../ui/describe-deadline.ts';
import { Icon } from '../ui/icon.tsx';
import { StepCheckbox } from '../ui/step-checkbox.tsx';

interface OtherStepsProps extends OverlayProps {
  readonly heading: string;
  readonly statuses: readonly StepStatus[];
}

/** The list may open below the edge of the card. */
function showList({ currentTarget }: { currentTarget: HTMLDetailsElement }): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

/** Steps of the page folded under the main one, each to tick or un-tick on the spot. */
export function OtherSteps({ heading, statuses, model, live, onSetDone }: OtherStepsProps) {
  const { t, texts, today, canTick } = model;
  const forAdmin = live?.here?.forAdmin ?? [];
  if (statuses.length === 0) return null;
  return (
    <details class="fold" onToggle={showList}>
      <summary class="fold-summary">
        <Icon node={ChevronRight} size={16} />
        {heading}
      </summary>
      <ul class="fold-list">
        {statuses.map((status) => (
          <li key={status.step.id}>
            <StepCheckbox
              status={status}
              title={texts[status.step.id].title}
              isDisabled={!canTick}
              onToggle={(isDone) => onSetDone(status.step.id, isDone)}
            >
              <small class={`step-when step-when-${status.state}`} title={describeDeadline(status, today, t)}>
                {describeShort(status, t)}
                {status.state !== 'done' && forAdmin.includes(status.step.id) && ` · ${t.forAdmin}`}
              </small>
            </StepCheckbox>
          </li>
        ))}
      </ul>
    </details>
  );
}
