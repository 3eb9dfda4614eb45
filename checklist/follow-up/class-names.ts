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
  /^(?:t[a-h]?|t(?:pro|cap|bac|agora|assp)|term(?:inales?)?[a-h]?|tle|secondes?|premieres?|classe|groupe|cap|bts|bac|pro|mlds|ulis|upe|segpa|prepa|metiers|cpge|mpsi|pcsi)$/;
/**
 * Ways by their initials, folded: the series of the general and technological way, the commonest of the vocational one and of the BTS
 * (fields of study as Onisep names them). A list, since capitals are also those of LEROY.
 */
const WAYS =
  /^t?(?:gt|st[abdgil]?|stmg|sti|stl|stss|sthr|stav|stdaa|tmd|melec|mspc|mei|assp|agora|mcv|gatl|tne|ciel|sn|tci|tu|epc|can|hps|mhr|csr|cui|spvl|tisec|mfer|mva|mvm|ecp|epe|mc|cia|cpi|erpc|msp|rcec|ram|ap|mco|ndrc|sam|cg|sio|gpme|ci|tc|sp|esf|dnmade|dts|mbc|icn|pls|pas|elec|mtne|mrc|pro|aepe|atmfc|cuis|cshcr|hcr|cgea|sapat|cap|bac)$/;
/** What is written against a digit: "2MELEC", "1STI2D1", "2gt1"; nobody's name is. */
const AFTER_DIGIT = /^\p{N}{1,2}(?:\p{Lu}{1,6}|\p{L}{1,2})(?:\p{N}+\p{Lu}{0,2}\p{N}*)?$/u;
/** "G1", "TST2S", "TMELEC1": what comes before a digit is one letter, a terminale, or a word of classes. */
const BEFORE_DIGIT = /^(\p{L}{1,12}?)\p{N}+\p{Lu}{0,2}\p{N}*$/u;
const TERMINALE = /^T\p{Lu}{0,5}$/u;
const SEPARATORS = /[^\p{L}\p{N}]+/u;

function isOfClasses(word: string): boolean {
  const folded = foldWords(word);
  return CLASS_WORDS.test(folded) || WAYS.test(folded);
}

/** Whether a word that stands by itself is one of those that classes are called by. */
function isClassWord(word: string): boolean {
  if (/^\p{N}+$/u.test(word) || /^\p{L}$/u.test(word) || isOfClasses(word)) return true;
  if (AFTER_DIGIT.test(word)) return true;
  const [, letters = ''] = BEFORE_DIGIT.exec(word) ?? [];
  return letters.length === 1 || TERMINALE.test(letters) || (letters !== '' && isOfClasses(letters));
}

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
  const words = name.normalize('NFC').replace(ORDINAL, ' ').split(SEPARATORS).filter(Boolean);
  if (words.some((word) => MONTHS.test(foldWords(word)))) return false;
  return words.every(isClassWord) && (digits > 0 || words.some(isOfClasses));
}

/** What two spellings of a class share: case, blanks and points do not count, but between digits ("1-2" is not "12"). */
export const foldClassName = (name: string) =>
  name
    .split(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/u)
    .map(foldWords)
    .join('.');
