import { foldClassName, hasClassShape, tidyClassName } from './class-names.ts';

/** Those whose class is not shown are counted under this one: no class is called so. */
export const OTHER_CLASSES = '*';

/** Fewer pupils are never shown under what their cell says. */
const FEWEST = 3;

/** What is said most often, the first of them where there are two. */
function findCommonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, first], [, second]) => second - first)[0]?.[0];
}

/**
 * The class that each pupil is counted under: its name where three pupils have it and it has the shape of one,
 * {@link OTHER_CLASSES} for what may be anything, `''` without one. Names that differ by case or blanks are one class.
 *
 * @param cells one a pupil, as the file has them
 * @returns in the same order; nothing where most are no classes
 */
export function chooseClasses(cells: readonly string[]): readonly string[] | undefined {
  const names = cells.map(tidyClassName);
  const alike = new Map<string, string[]>();
  for (const name of names) {
    const key = foldClassName(name);
    const spellings = alike.get(key);
    if (spellings) spellings.push(name);
    else alike.set(key, [name]);
  }
  const shown = new Map<string, string>();
  for (const [key, spellings] of alike) {
    const name = findCommonest(spellings.filter(hasClassShape));
    if (spellings.length >= FEWEST && name !== undefined) shown.set(key, name);
  }
  const chosen = names.map((name) => (name === '' ? '' : (shown.get(foldClassName(name)) ?? OTHER_CLASSES)));
  const given = chosen.filter(Boolean);
  const others = given.filter((name) => name === OTHER_CLASSES);
  return given.length === 0 || others.length > given.length / 2 ? undefined : chosen;
}

/** After all classes: what is not shown, then those without one. */
const LAST: readonly string[] = [OTHER_CLASSES, ''];

/** "2GT2" before "2GT10", those not shown and those without a class last. */
export const compareClasses = (first: string, second: string) =>
  LAST.indexOf(first) - LAST.indexOf(second) || first.localeCompare(second, 'fr', { numeric: true });
