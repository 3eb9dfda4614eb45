/** "31", "31 élèves", "31,0" (a spreadsheet's), "1 000". "1,000" may be a thousand or one: it is no count. */
const COUNT = /^(\d{1,3}(?: \d{3})+|\d{1,6})(?:[.,]0{1,2})?(?:\s*(?:élèves?|eleves?|pupils?|students?))?$/iu;

/**
 * A count of pupils as people write it.
 *
 * @param text without blanks around it
 * @returns `undefined` for what is no count: a formula, a negative or broken number, words
 */
export function readCount(text: string): number | undefined {
  const [, digits] = COUNT.exec(text.replace(/[\u00a0\u202f]/gu, ' ')) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(' ', ''));
}
