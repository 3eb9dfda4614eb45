interface CheckChoiceProps {
  readonly label: string;
  readonly isChecked: boolean;
  /** The id of what is said of it. */
  readonly describedBy?: string;
  readonly onCheck: (isChecked: boolean) => void;
}

/** Something to be wanted or not. */
export function CheckChoice({ label, isChecked, describedBy, onCheck }: CheckChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        class="step-box"
        checked={isChecked}
        aria-describedby={describedBy}
        onChange={({ currentTarget: { checked } }) => onCheck(checked)}
      />
      <span>{label}</span>
    </label>
  );
}
