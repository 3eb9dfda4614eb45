import { ChevronRight, StickyNote } from 'lucide';
import { useState } from 'preact/hooks';
import type { StepStatus } from '../../checklist/step-status.ts';
import { describeShort } from '../ui/describe-deadline.ts';
import { Icon } from '../ui/icon.tsx';
import { StepCheckbox } from '../ui/step-checkbox.tsx';
import type { PopupProps } from './popup-props.ts';
import { StepMore } from './step-more.tsx';

export interface StepItemProps extends PopupProps {
  readonly status: StepStatus;
  /** On the page beside it, an administrator alone can do it, which the user is not. */
  readonly isForAdmin?: boolean;
}

/** How many of its parts are done, for a step that has some and is not done. */
function describeParts({ step, state, mark }: StepStatus, { words }: PopupProps): string | undefined {
  const { parts } = step;
  const done = parts?.filter((part) => mark?.parts?.includes(part)).length ?? 0;
  return parts && done > 0 && state !== 'done' ? words.partsDone(done, parts.length) : undefined;
}

/** One of the sixteen: its checkbox, its deadline, and folded under it all that can be said and set of it. */
export function StepItem(props: StepItemProps) {
  const { status, words, model } = props;
  /** Sixteen times all that can be said would hold up the first paint: each is made when it is first unfolded. */
  const [isUnfolded, setUnfolded] = useState(false);
  const { t, texts, canTick } = model;
  const { step, state, mark } = status;
  const { title } = texts[step.id];
  const details = mark?.note ? words.detailsAndNote : words.details;
  const parts = describeParts(status, props);
  return (
    <li class="step-item" data-step={step.id}>
      <StepCheckbox
        status={status}
        title={title}
        isDisabled={!canTick}
        onToggle={(isDone) => props.onSetState(step.id, isDone ? 'done' : 'todo')}
      >
        <small class={`step-when step-when-${state}`}>
          {mark?.who && `${mark.who} · `}
          {parts && `${parts} · `}
          {describeShort(status, t)}
          {props.isForAdmin && ` · ${t.forAdmin}`}
        </small>
      </StepCheckbox>
      <details class="step-details" onToggle={({ currentTarget: { open } }) => open && setUnfolded(true)}>
        <summary class="step-summary" aria-label={words.namedFor(details, title)}>
          <Icon node={ChevronRight} size={14} />
          <span class="step-summary-word">{details}</span>
          {mark?.note && <Icon node={StickyNote} size={14} />}
        </summary>
        {isUnfolded && <StepMore {...props} />}
      </details>
    </li>
  );
}
