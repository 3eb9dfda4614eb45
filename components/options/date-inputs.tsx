import type { Period } from '../../checklist/calendar.ts';
import type { DateTexts } from './date-texts.ts';

interface DateInputsProps {
  readonly labels: readonly string[];
  readonly texts: DateTexts;
  /** The school year's days, where the browser's own calendar opens. */
  readonly bounds: Period;
  readonly disabled: boolean;
  readonly isFaulty: boolean;
  /** The id of what says what is wrong. */
  readonly faultId: string;
  readonly onType: (texts: DateTexts) => void;
  readonly onLeave?: () => void;
}

/** One date input, or a pair. */
export function DateInputs({ labels, texts, bounds, onType, onLeave, ...rest }: DateInputsProps) {
  return (
    <div class="date-inputs">
      {labels.map((label, index) => (
        <label class="labelled" key={label}>
          <span class="date-label">{label}</span>
          <input
            type="date"
            class="field date-field"
            min={bounds.from}
            max={bounds.to}
            value={texts[index] ?? ''}
            disabled={rest.disabled}
            aria-invalid={rest.isFaulty}
            aria-describedby={rest.faultId}
            onInput={({ currentTarget: { value } }) => onType(texts.with(index, value))}
            onBlur={({ currentTarget, relatedTarget }) => {
              // From one of a pair to the other, the user is still at it.
              const pair = currentTarget.closest('.date-inputs');
              if (!pair?.contains(relatedTarget as Node | null)) onLeave?.();
            }}
          />
        </label>
      ))}
    </div>
  );
}
