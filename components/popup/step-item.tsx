import { ChevronRight, StickyNote } from 'lucide';
import type { StepStatus } from '../../checklist/step-status.ts';
import { describeDeadline, describeLastSchoolDay, describeShort } from '../ui/describe-deadline.ts';
import { Icon } from '../ui/icon.tsx';
import { StepCheckbox } from '../ui/step-checkbox.tsx';
import { StepTextBlock } from '../ui/step-text.tsx';
import { NoteField } from './note-field.tsx';
import { OpenStepLink } from './open-step-link.tsx';
import type { PopupProps } from './popup-props.ts';

interface StepItemProps extends PopupProps {
  readonly status: StepStatus;
}

/** One of the sixteen: its checkbox, its deadline, and folded under it what it is about and where to do it. */
export function StepItem({ status, ...props }: StepItemProps) {
  const { words } = props;
  const { t, texts, today, canTick } = props.model;
  const { scope } = props.model.state;
  const { step, state } = status;
  const text = texts[step.id];
  const toggleLabel = state === 'not-applicable' ? words.markToDo : words.markNotApplicable;
  const lastSchoolDay = describeLastSchoolDay(status, today, t);
  const note = status.mark?.note ?? '';
  const details = note ? words.detailsAndNote : words.details;
  return (
    <li class="step-item">
      <StepCheckbox
        status={status}
        title={text.title}
        isDisabled={!canTick}
        onToggle={(isDone) => props.onSetState(step.id, isDone ? 'done' : 'todo')}
      >
        <small class={`step-when step-when-${state}`}>{describeShort(status, t)}</small>
      </StepCheckbox>
      <details class="step-details">
        <summary class="step-summary" aria-label={words.namedFor(details, text.title)}>
          <Icon node={ChevronRight} size={14} />
          {details}
          {note && <Icon node={StickyNote} size={14} />}
        </summary>
        <div class="step-more">
          <p class={`step-when step-when-${state}`}>{describeDeadline(status, today, t)}</p>
          {lastSchoolDay && <p>{lastSchoolDay}</p>}
          <StepTextBlock step={step} text={text} t={t} />
          <NoteField
            key={`${scope.establishment} ${scope.schoolYear}`}
            {...props}
            step={step.id}
            scope={scope}
            note={note}
          />
          <div class="step-actions">
            <OpenStepLink {...props} step={step.id} />
            <button
              type="button"
              class="button button-small"
              disabled={!canTick}
              aria-label={words.namedFor(toggleLabel, text.title)}
              onClick={() =>
                props.onSetState(step.id, state === 'not-applicable' ? 'todo' : 'not-applicable')
              }
            >
              {toggleLabel}
            </button>
          </div>
        </div>
      </details>
    </li>
  );
}
