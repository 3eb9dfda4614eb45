import type { ClassHeadcount } from './model.ts';
import { isSameClass } from './same-class.ts';

/** What is wrong with a headcount as it was typed; `many` is only worth a look. */
export type HeadcountFault = 'name' | 'twice' | 'count' | 'zero' | 'extra' | 'many';

/** More than any class has. */
const MANY_PUPILS = 60;
/** More than the largest cité scolaire has. */
const MOST_PUPILS = 3000;

/**
 * What is wrong with a class, the gravest first.
 *
 * @param others the other classes of the table
 */
export function checkHeadcount(
  { name, pupils, extraTime }: ClassHeadcount,
  others: readonly ClassHeadcount[],
): HeadcountFault | undefined {
  if (name.trim() === '') return 'name';
  if (others.some((other) => isSameClass(other.name, name))) return 'twice';
  if (![pupils, extraTime].every((count) => Number.isInteger(count) && count >= 0 && count <= MOST_PUPILS))
    return 'count';
  if (pupils === 0) return 'zero';
  if (extraTime > pupils) return 'extra';
  return pupils > MANY_PUPILS ? 'many' : undefined;
}

/** The classes of a table with those of another added; one that is there already takes the new counts. */
export function addHeadcounts(
  before: readonly ClassHeadcount[],
  added: readonly ClassHeadcount[],
): ClassHeadcount[] {
  const kept = before.map((each) => added.find(({ name }) => isSameClass(name, each.name)) ?? each);
  return [...kept, ...added.filter(({ name }) => !before.some((each) => isSameClass(each.name, name)))];
}
