/**
 * A whole number as pages write it, for a pattern (flags `iu`): its thousands may be grouped by any space (French, with narrow
 * no-break ones), a comma (English), a point (Dutch, Spanish, Italian, German) or an apostrophe, however it is drawn
 * (Switzerland). A count has no decimals, so that the language of the page need not be known. A number that goes on after
 * any other mark is no match, for its head not to be taken for it; a dash and a bracket end it.
 */
export const WRITTEN_COUNT = "\\d+(?:[\\s.,'’‘ʼ`´′＇]\\d{3}(?!\\d))*(?![^\\p{Pd}()]?\\d)";

const WHOLE = new RegExp(`^${WRITTEN_COUNT}$`, 'u');
/** No list of a lycée is as long. */
const MOST_DIGITS = 6;

/** The number that a text is; `undefined` for any other text. */
export function parseCount(text: string | undefined): number | undefined {
  const said = text?.trim() ?? '';
  const digits = said.replace(/\D/g, '');
  return WHOLE.test(said) && digits.length <= MOST_DIGITS ? Number(digits) : undefined;
}
