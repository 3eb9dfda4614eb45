/** What participants type, as a source of a regular expression: six letters and three digits, or a few more (pix/facts.md, chapter 5). */
export const CODE_SHAPE = '[A-Z]{4,9}\\d{3,5}';

const CODE = new RegExp(`^${CODE_SHAPE}$`);

/** Before capitals are made: that of "ß" is "SS", which nobody typed. */
const TYPED = /^[A-Za-z\d]+$/;

/** A code as it was typed or pasted, blanks and small letters set right; nothing where it has not the shape of one. */
export function readCode(typed: string): string | undefined {
  const signs = typed.replace(/[\s\u00a0\u202f-]+/gu, '');
  const code = signs.toUpperCase();
  return TYPED.test(signs) && CODE.test(code) ? code : undefined;
}

/**
 * How many letters a code begins with, and how many digits end it: what tells O from 0 and I from 1. Nothing of a code of
 * another shape, such as Pix may show one day.
 */
export function countSigns(code: string): { readonly letters: number; readonly digits: number } | undefined {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(code) ?? [];
  return letters && digits ? { letters: letters.length, digits: digits.length } : undefined;
}
