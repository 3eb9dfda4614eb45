import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { translate } from '../client/translate.ts';
import { Icon } from './icon.tsx';

export interface Option {
  value: string;
  label: string;
}

interface MultiSelectProps {
  /** Of the button; a new one each time if none is given, as in Pix. */
  id?: string;
  label: string;
  placeholder: string;
  options: readonly Option[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** A button that unfolds a list of boxes to tick. As in Pix, its name is a label that one does not see. */
export function MultiSelect(props: MultiSelectProps): JSX.Element {
  const { label, placeholder, options, values, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const ownId = useId();
  const id = props.id ?? `select-${ownId}`;
  const chosen = options.filter(({ value }) => values.includes(value)).map((option) => option.label);
  const toggle = (value: string): void =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <div class="pix-multi-select">
      <label class="screen-reader-only" for={id}>
        {translate(label)}
      </label>
      <button
        id={id}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="pix-multi-select__value">{chosen.length ? chosen.join(', ') : placeholder}</span>
        <Icon name="down" />
      </button>
      {isOpen && (
        <ul class="pix-multi-select__list">
          {options.map((option) => (
            <li key={option.value}>
              <label>
                <input
                  type="checkbox"
                  checked={values.includes(option.value)}
                  onChange={() => toggle(option.value)}
                />
                {option.label}
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
