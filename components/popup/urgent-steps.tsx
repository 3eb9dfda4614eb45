import { Check } from 'lucide';
import type { StepStatus } from '../../checklist/step-status.ts';
import { describeDeadline } from '../ui/describe-deadline.ts';
import { getWhereElse } from '../ui/get-where-else.ts';
import { Icon } from '../ui/icon.tsx';
import { OpenStepLink } from './open-step-link.tsx';
import type { PopupProps } from './popup-props.ts';

interface UrgentStepsProps extends PopupProps {
  readonly id: string;
  readonly heading: string;
  readonly statuses: readonly StepStatus[];
}

/** Steps to do first, each with its deadline and its actions; its checkbox is in its phase, below. */
export function UrgentSteps({ id, heading, statuses, ...props }: UrgentStepsProps) {
  const { words } = props;
  const { t, texts, today, canTick } = props.model;
  if (statuses.length === 0) return null;
  return (
    <section class="urgent" aria-labelledby={id}>
      <h2 class="section-heading" id={id}>
        {heading}
      </h2>
      <ul>
        {statuses.map((status) => {
          const { step } = status;
          const { title } = texts[step.id];
          const where = getWhereElse(step.id, texts[step.id]);
          return (
            <li class="urgent-step" key={step.id}>
              <h3 class="urgent-title">{title}</h3>
              <p class={`step-when step-when-${status.state}`}>{describeDeadline(status, today, t)}</p>
              {where && <p class="step-when">{where}</p>}
              <div class="urgent-actions">
                <OpenStepLink {...props} step={step.id} />
                <button
                  type="button"
                  class="button button-small"
                  aria-label={words.markDoneNamed(title)}
                  disabled={!canTick}
                  // The second click of a double click would mark the next step, now in its place.
                  onClick={({ detail }) => detail < 2 && props.onSetState(step.id, 'done')}
                >
                  <Icon node={Check} />
                  {words.markDoneShort}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
