import { foldWords } from '../fold-words.ts';

/** The longest that a class is called: Siècle's codes have eight characters, what schools type a few more. */
const LONGEST = 20;
/** Begins with a letter or a digit: no formula of a spreadsheet does. */
const SIGNS = /^[\p{L}\p{N}][\p{L}\p{N} .°'’_/+&()-]*$/u;
/** An address ("a.b"), a day, digits and blanks alone. */
const ODD = /\p{L}\.\p{L}|\d+[/.-]\d+[/.-]\d+|^\d+(?: +\d+)+$/u;
/** Five are those of a birthday, a telephone, an INE. */
const MOST_DIGITS = 4;

const MONTHS =
  /^(?:janv(?:ier)?|fev(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)$/;
/** "1ère", "2nde", "3e": the small letters after a digit, and not the first ones of a word. */
const ORDINAL = /(?<=\d)(?:i?[eè]re|[eè]me|nde|nd|de|er|re|e)(?!\p{Ll})/gu;
/** The words that classes are called by, folded; a terminale has its way right after the T. */
const CLASS_WORDS =
  /^(?:t[a-h]?|t(?:pro|cap|bac|agora|assp)|term(?:inales?)?[a-h]?|tle|secondes?|premieres?|classe|groupe|cap|bts|bac|pro|mlds|ulis|segpa|prepa|cpge|mpsi|pcsi)$/;
/** "TSTMG", "STL": French names have vowels. */
const INITIALS = /^[b-df-hj-np-tv-xz]{3,6}$/;
/** A way beside a digit, in capitals: "CAP1 EPC", "2MELEC". */
const CAPITALS = /^\p{Lu}{3,5}$/u;

/** A cell without what cannot be seen. */
export const tidyClassName = (cell: string) => cell.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();

/**
 * Whether that may be shown as the name of a class. Strict, since the column may hold what pupils typed of themselves: better
 * a class among the others than a name on paper.
 *
 * @param name once tidied
 */
export function hasClassShape(name: string): boolean {
  if (name.length > LONGEST || !SIGNS.test(name) || ODD.test(name)) return false;
  const digits = name.match(/\p{N}/gu)?.length ?? 0;
  if (digits > MOST_DIGITS) return false;
  const words =
    name
      .normalize('NFC')
      .replace(ORDINAL, ' ')
      .match(/\p{L}+/gu) ?? [];
  const isOfClasses = (word: string) => {
    const folded = foldWords(word);
    return CLASS_WORDS.test(folded) || INITIALS.test(folded);
  };
  if (words.some((word) => MONTHS.test(foldWords(word)))) return false;
  if (digits === 0)
    return words.some(isOfClasses) && words.every((word) => word.length < 3 || isOfClasses(word));
  return words.every((word) => word.length < 3 || isOfClasses(word) || CAPITALS.test(word));
}

/** What two spellings of a class share: case, blanks and points do not count, but between digits ("1-2" is not "12"). */
export const foldClassName = (name: string) =>
  name
    .split(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/u)
    .map(foldWords)
    .join('.');
