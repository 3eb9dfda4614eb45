interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly value: Value;
  readonly disabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A few choices of which one holds. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, name, choices, value, disabled = false, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend class="label">{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            class="step-box"
            name={name}
            checked={choice.value === value}
            disabled={disabled}
            onChange={() => onChoose(choice.value)}
          />
          <span lang={choice.lang}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
