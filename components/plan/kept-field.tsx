import { FaultLine } from '../options/fault-line.tsx';
import { useKeptDraft } from '../ui/use-kept-draft.ts';
import { useOwnId } from './use-own-id.ts';

interface KeptFieldProps {
  readonly label: string;
  /** Its name where the label is the heading of a column. */
  readonly name?: string;
  readonly type?: 'text' | 'number' | 'date' | 'time';
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with what is kept, or worth a look. */
  readonly fault?: string | undefined;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly disabled?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** @returns what is wrong with a draft, in a sentence; nothing when it may be kept */
  readonly check: (draft: string) => string | undefined;
  readonly onKeep: (draft: string) => void;
}

/** A field whose value is kept once the user has stopped typing, with what is wrong with it beside it. */
export function KeptField(props: KeptFieldProps) {
  const { label, name, type = 'text', value, hint, min, max, disabled = false, maxLength } = props;
  const id = useOwnId();
  const field = useKeptDraft<string, string>(value, {
    isSame: (first, second) => first === second,
    check: props.check,
    keep: props.onKeep,
  });
  const fault = field.fault ?? props.fault;
  return (
    <div class={`plan-field plan-field-${type}`}>
      <label class={name ? 'visually-hidden' : 'label'} for={`${id}field`}>
        {name ?? label}
      </label>
      <input
        class="field"
        id={`${id}field`}
        // One of them, for the types of the attributes.
        type={type as 'text'}
        min={min}
        max={max}
        maxLength={maxLength}
        placeholder={props.placeholder}
        value={field.draft}
        disabled={disabled}
        autocomplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}hint ${id}fault`}
        onInput={({ currentTarget }) => field.type(currentTarget.value)}
        onBlur={field.settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') field.settle();
        }}
      />
      {/* Always there: it is what describes the field. */}
      <p class="hint" id={`${id}hint`} hidden={hint === undefined}>
        {hint}
      </p>
      <FaultLine id={`${id}fault`} sentence={fault} />
    </div>
  );
}

const isWhole = (text: string) => /^\d{1,4}$/.test(text);

interface NumberFieldProps
  extends Omit<KeptFieldProps, 'type' | 'value' | 'check' | 'onKeep' | 'min' | 'max'> {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Said of what is no number between the two. */
  readonly wrong: string;
  readonly onKeep: (value: number) => void;
}

/** A whole number within bounds. */
export function NumberField({ value, min, max, wrong, onKeep, ...props }: NumberFieldProps) {
  return (
    <KeptField
      {...props}
      type="number"
      min={min}
      max={max}
      value={String(value)}
      check={(draft) => (isWhole(draft) && Number(draft) >= min && Number(draft) <= max ? undefined : wrong)}
      onKeep={(draft) => onKeep(Number(draft))}
    />
  );
}
