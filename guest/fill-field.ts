/** What a framework may have put in its place on the field itself is passed by. */
const setNatively = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/** Whether a field shows a value and its form takes it. */
export const holdsValue = (field: HTMLInputElement, value: string): boolean =>
  field.value === value && field.validity.valid;

/** Whether a person could put the value there. */
const canTake = (field: HTMLInputElement, value: string): boolean =>
  !field.disabled && !field.readOnly && (field.maxLength < 0 || value.length <= field.maxLength);

/**
 * Fills in a field as a person would: what a page listens to, to know of it, is told in the order in which a hand would. Focus
 * itself stays where the user has it. It presses nothing and submits nothing.
 *
 * @param value as the field holds it: `YYYY-MM-DD` for a date, `HH:MM` for a time
 */
export function fillField(field: HTMLInputElement, value: string): void {
  if (!canTake(field, value)) return;
  const tell = (event: Event) => field.dispatchEvent(event);
  tell(new FocusEvent('focus', { composed: true }));
  tell(new FocusEvent('focusin', { bubbles: true, composed: true }));
  setNatively?.call(field, value);
  tell(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  tell(new Event('change', { bubbles: true }));
  tell(new FocusEvent('blur', { composed: true }));
  tell(new FocusEvent('focusout', { bubbles: true, composed: true }));
}
