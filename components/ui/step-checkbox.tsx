import type { ComponentChildren } from 'preact';
import type { StepStatus } from '../../checklist/step-status.ts';

interface StepCheckboxProps {
  readonly status: StepStatus;
  readonly title: string;
  readonly isDisabled: boolean;
  readonly onToggle: (isDone: boolean) => void;
  readonly children?: ComponentChildren;
}

/** A step to tick and un-tick, named by its short title. */
export function StepCheckbox({ status, title, isDisabled, onToggle, children }: StepCheckboxProps) {
  const isDone = status.state === 'done';
  return (
    <div class={`step-row step-row-${status.state}`}>
      <label class="step-label">
        <input
          type="checkbox"
          class="step-box"
          checked={isDone}
          disabled={isDisabled}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span class="step-title">{title}</span>
      </label>
      {children}
    </div>
  );
}
