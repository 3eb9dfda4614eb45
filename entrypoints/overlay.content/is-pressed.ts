import { normaliseName } from '../../pix/normalise-name.ts';
import type { Observation } from '../../pix/observation.ts';

/**
 * Whether a click fell on what an observation is about: by its selector, else by the name of a button, and may do
 * something. The rows of
 * Pix's tables hold people, whose names are not ours to read.
 */
export function isPressed(target: Element, { at, names = [] }: Observation): boolean {
  // The browser itself refuses it: the form lacks something.
  if (target.closest('form:invalid, [aria-disabled="true"]')) return false;
  if (target.closest(at)) return true;
  const button = target.closest('button, [role="button"]');
  if (!button || button.closest('tbody')) return false;
  const name = normaliseName(button.getAttribute('aria-label') ?? button.textContent ?? '');
  return names.some((each) => normaliseName(each) === name);
}
