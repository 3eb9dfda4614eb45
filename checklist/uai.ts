/** Twenty-three letters: I, O and Q are left out, which look too much like figures. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** What is wrong with a UAI: it is not seven digits and a letter, or its letter is not the one that its digits give. */
export type UaiFault = 'shape' | 'letter';

/** A UAI as it is kept, from what someone typed or pasted: without spaces or dashes, in capitals. */
export function normaliseUai(text: string): string {
  return text.replace(/[\s\p{Cf}.-]/gu, '').toUpperCase();
}

/**
 * What is wrong with a UAI, `undefined` when nothing is. Its letter checks its digits: the rest of their division by 23
 * gives its place. Source: blog.juliendelmas.fr, "Qu'est-ce que le code RNE ou UAI ?" (seen in November 2026), and the
 * UAIs of known lycées (tests/unit/checklist/uai.test.ts).
 */
export function findUaiFault(uai: string): UaiFault | undefined {
  if (!/^\d{7}[A-Z]$/.test(uai)) return 'shape';
  return CHECK_LETTERS[Number(uai.slice(0, 7)) % CHECK_LETTERS.length] === uai[7] ? undefined : 'letter';
}
