import { type ComponentChildren, createContext, type Ref } from 'preact';
import { useContext } from 'preact/hooks';
import { FaultLine } from '../options/fault-line.tsx';
import { useOwnId } from './use-own-id.ts';

/** The id of what is said to be wrong with a line: its fields are described by it. */
const FaultId = createContext('');

interface AddLineProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly fault: string | undefined;
  readonly children: ComponentChildren;
  readonly onAdd: () => void;
}

/** Fields to fill, and the button, or Enter, that adds what they say to a list. */
export function AddLine({ label, disabled, fault, children, onAdd }: AddLineProps) {
  const id = useOwnId();
  return (
    <form
      class="plan-line"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <FaultId.Provider value={`${id}fault`}>{children}</FaultId.Provider>
      <button type="submit" class="button button-small button-outline" disabled={disabled}>
        {label}
      </button>
      <FaultLine id={`${id}fault`} sentence={fault} />
    </form>
  );
}

interface PlainFieldProps {
  readonly label: string;
  readonly type: 'text' | 'date' | 'number';
  readonly value: string;
  readonly disabled: boolean;
  readonly isFaulty: boolean;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onType: (value: string) => void;
}

/** A field of such a line. */
export function PlainField(props: PlainFieldProps) {
  const { label, type, value, disabled, isFaulty, maxLength, inputRef, onType } = props;
  const faultId = useContext(FaultId);
  return (
    <label class={`plan-field plan-field-${type}`}>
      <span class="label">{label}</span>
      <input
        {...(inputRef && { ref: inputRef })}
        class="field"
        // One of those of its own type, for the types of the attributes.
        type={type as 'text'}
        min={type === 'number' ? 0 : undefined}
        maxLength={maxLength}
        value={value}
        disabled={disabled}
        autocomplete="off"
        aria-invalid={isFaulty}
        aria-describedby={faultId}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </label>
  );
}

interface RemovableProps {
  readonly items: readonly { readonly key: string; readonly text: string; readonly onRemove: () => void }[];
  readonly remove: string;
  readonly removeNamed: (what: string) => string;
  readonly disabled: boolean;
}

/** What was added so far, each to be taken away. */
export function Removables({ items, remove, removeNamed, disabled }: RemovableProps) {
  if (items.length === 0) return null;
  return (
    <ul class="plan-removables">
      {items.map(({ key, text, onRemove }) => (
        <li key={key}>
          <span>{text}</span>
          <button
            type="button"
            class="button button-small button-text"
            aria-label={removeNamed(text)}
            disabled={disabled}
            onClick={({ detail }) => detail < 2 && onRemove()}
          >
            {remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
