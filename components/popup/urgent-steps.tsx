import { ChevronRight } from 'lucide';
import type { StepStatus } from '../../checklist/step-status.ts';
import { listStepTools } from '../../checklist/tools.ts';
import { getPlaceStep, getStepPlace } from '../../pix/step-places.ts';
import { describeUrgent } from '../ui/describe-deadline.ts';
import { getWhereElse } from '../ui/get-where-else.ts';
import { Icon } from '../ui/icon.tsx';
import { getPlaceLabel, OpenStepLink } from './open-step-link.tsx';
import { OpenToolButton } from './open-tool-button.tsx';
import type { PopupProps } from './popup-props.ts';

interface UrgentStepProps extends PopupProps {
  readonly status: StepStatus;
}

/** A step to do: its box, its deadline, and the one place to go; for one that ends outside Pix, the tool that does it. */
function UrgentStep({ status, ...props }: UrgentStepProps) {
  const { words } = props;
  const { t, texts, today, canTick } = props.model;
  const { step } = status;
  const { title } = texts[step.id];
  const where = getWhereElse(step.id, texts[step.id]);
  const due = describeUrgent(status, today, t, words);
  // A place that the title does not name is named: there is no room for it beside the words.
  const isNamed = getPlaceLabel(status, props) !== undefined;
  const [tool] = getStepPlace(getPlaceStep(status)) ? [] : listStepTools(step.id);
  return (
    <li class="urgent-step">
      <button
        type="button"
        class="tick"
        aria-label={words.markDoneNamed(title)}
        title={words.markDoneShort}
        disabled={!canTick}
        // The second click of a double click would mark the next step, now in its place.
        onClick={({ detail }) => detail < 2 && props.onSetState(step.id, 'done')}
      />
      <div class="urgent-words">
        <h3 class="urgent-title">{title}</h3>
        {due && <p class={`step-when step-when-${status.state}`}>{due}</p>}
        {where && <p class="step-when">{where}</p>}
        {isNamed && <OpenStepLink {...props} status={status} />}
        {tool && <OpenToolButton {...props} status={status} tool={tool} isNamed />}
      </div>
      {!isNamed && <OpenStepLink {...props} status={status} isShort />}
    </li>
  );
}

interface UrgentStepsProps extends PopupProps {
  readonly id: string;
  readonly heading: string;
  readonly statuses: readonly StepStatus[];
}

/** In the popup, at most so many are in sight: what comes next must be too. */
const MOST_IN_SIGHT = 3;

/** Steps to do first; their checkboxes are in their phases, below. */
export function UrgentSteps({ id, heading, statuses, ...props }: UrgentStepsProps) {
  if (statuses.length === 0) return null;
  const inSight = statuses.slice(0, MOST_IN_SIGHT);
  const others = statuses.slice(inSight.length);
  const list = (steps: readonly StepStatus[]) => (
    <ul>
      {steps.map((status) => (
        <UrgentStep key={status.step.id} {...props} status={status} />
      ))}
    </ul>
  );
  return (
    <section class="urgent" aria-labelledby={id}>
      <h2 class="section-heading" id={id}>
        {heading}
      </h2>
      {list(inSight)}
      {others.length > 0 && (
        <details class="fold">
          <summary class="step-summary">
            <Icon node={ChevronRight} size={14} />
            {props.words.otherLate(others.length)}
          </summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}
