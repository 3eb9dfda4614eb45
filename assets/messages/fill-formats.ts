import type { StepText } from './messages.ts';

/**
 * The text of the import with what it takes in place of `{formats}`.
 *
 * @param formats ".csv", or several with commas between them
 */
export function fillFormats(text: StepText, formats: string): StepText {
  return JSON.parse(JSON.stringify(text).replaceAll('{formats}', formats));
}
