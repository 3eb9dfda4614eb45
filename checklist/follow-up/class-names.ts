/** The longest that a class is called: Siècle's codes have eight characters, what schools type a few more. */
const LONGEST = 20;

/** Begins with a letter or a digit: no formula of a spreadsheet does. */
const SHAPE = /^[\p{L}\p{N}][\p{L}\p{N} .°'’_/+&()-]*$/u;
/** A day, a telephone number, an INE: no class. */
const LONG_NUMBER = /\d{5}|\d+[/.-]\d+[/.-]\d+/;

/** A class as a cell says it; `''` where it says none, or what can be none. */
export function readClassName(cell: string): string {
  const name = cell.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  const isClass = name.length <= LONGEST && SHAPE.test(name) && !LONG_NUMBER.test(name);
  return isClass ? name : '';
}

/**
 * Whether these are classes, told from what pupils were asked for and typed under that heading, such as their names: classes
 * have several pupils, or a digit each.
 *
 * @param names one a pupil
 */
export function areClasses(names: readonly string[]): boolean {
  const given = names.filter(Boolean);
  if (given.length === 0) return false;
  return new Set(given).size <= given.length / 2 || given.every((name) => /\d/.test(name));
}
