import { useId } from 'preact/hooks';
import { isTimeOfDay } from '../../checklist/reminders/moment.ts';
import { FaultLine } from '../options/fault-line.tsx';
import { useKeptDraft } from '../ui/use-kept-draft.ts';

interface TimeFieldProps {
  readonly label: string;
  /** What to say of a time that is not whole. */
  readonly fault: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onKeep: (time: string) => void;
}

/** A time of day, kept once it is whole. */
export function TimeField({ label, fault: sentence, value, disabled, onKeep }: TimeFieldProps) {
  const id = useId();
  const { draft, fault, type, settle } = useKeptDraft<string, string>(value, {
    isSame: (first, second) => first === second,
    check: (text) => (isTimeOfDay(text) ? undefined : sentence),
    keep: onKeep,
  });
  return (
    <div class="labelled">
      <label class="label" for={`${id}field`}>
        {label}
      </label>
      <input
        type="time"
        class="field time-field"
        id={`${id}field`}
        value={draft}
        disabled={disabled}
        required
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}fault`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={settle}
      />
      <FaultLine id={`${id}fault`} sentence={fault} />
    </div>
  );
}
