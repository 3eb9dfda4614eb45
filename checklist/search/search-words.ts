/** A word of a text, fit for comparison, and where it stands there. */
export interface SearchWord {
  readonly word: string;
  readonly at: number;
}

/** Letters and digits; an apostrophe or a hyphen inside keeps together what may also be typed in one. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’ʼ‐‑-][\p{L}\p{N}\p{M}]+)*/gu;
const JOINT = /['’ʼ‐‑-]/u;

/** Without accents nor case, however the letters are composed. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text: of "l'an" both "l", "an" and "lan", of "check-list" both its halves and "checklist". */
export function listWords(text: string): SearchWord[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index: at }) => {
    const parts = token.split(JOINT);
    const words = parts.length > 1 ? [...parts, parts.join('')] : parts;
    return words.map((word) => ({ word: fold(word), at }));
  });
}

/** Words that tell nothing apart, in the two languages that we speak. */
const EMPTY_WORDS = new Set(
  (
    'a à au aux avec c ce ces comment d dans de des du elle en est et faire faut il ils j je l la le les leur ma mes mon n ne nos notre ' +
    'on ou où par pas pour qu que qui quoi s sa se ses son sur t un une vos votre y ' +
    'an and are by do for from how i in is it my of or our the their to what when where which with your'
  )
    .split(' ')
    .map(fold),
);

/**
 * The words that a query asks for, each once, in their order. What tells nothing apart counts where there is nothing else.
 *
 * @param query as it is typed, of any length
 */
export function readQuery(query: string): string[] {
  const parts = query.split(/[^\p{L}\p{N}\p{M}]+/u).map(fold);
  const words = [...new Set(parts.filter(Boolean))];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** An order is written "Relancez", looked for as "relancer"; a thing in the plural as in the singular. */
const ENDING = /(?:er|ez|ees|es|ee|e|s|x|ing|ed)$/;
const SHORTEST_STEM = 4;

/** A word of a query without its ending, or as it is where too little would be left. */
export function stem(word: string): string {
  const rest = word.replace(ENDING, '');
  return rest.length >= SHORTEST_STEM ? rest : word;
}
