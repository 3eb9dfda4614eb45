import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';

interface FieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'time' | 'number' | 'password';
  isRequired?: boolean;
  maxLength?: number;
  min?: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** A labelled one-line field, with its hint and its error. */
export function Field(props: FieldProps): JSX.Element {
  const { id, label, value, onChange, type = 'text', isRequired, maxLength, min, hint, error } = props;
  // Preact's types want to know which kind of input it is; ours take the same attributes.
  return (
    <div class="field">
      <label for={id}>
        {translate(label)}
        {isRequired && ' *'}
      </label>
      {hint && <p class="field__hint">{hint}</p>}
      <input
        id={id}
        class="pix-input"
        type={type as 'text'}
        value={value}
        required={isRequired}
        maxLength={maxLength}
        min={min}
        aria-invalid={error ? true : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {error && <p class="field__error">{error}</p>}
    </div>
  );
}

interface SelectFieldProps {
  id: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  placeholder?: string;
  isRequired?: boolean;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A labelled list to choose one value from. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select
        id={props.id}
        class="pix-input"
        value={props.value}
        required={props.isRequired}
        aria-invalid={props.error ? true : undefined}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.placeholder && <option value="">{props.placeholder}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {props.error && <p class="field__error">{props.error}</p>}
    </div>
  );
}
