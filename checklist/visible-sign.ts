/**
 * A sign that a person sees by itself. Letters, marks and symbols that show as a blank (the fillers of Hangul, the empty cell of Braille,
 * the head of no note) are none, nor is an accent without its letter.
 */
const VISIBLE = /[^\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]/u;

/** Whether there is anything to see in a text. */
export function hasVisibleSign(text: string): boolean {
  return VISIBLE.test(text);
}
