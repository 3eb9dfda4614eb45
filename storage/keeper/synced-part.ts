import type { Day } from '../../checklist/day.ts';
import { getSchoolYear, getStartYear, type SchoolYear } from '../../checklist/school-year.ts';
import { parsePlanName, parseScopeName } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import { CALENDAR_PREFIX, CARRY_PREFIX, PART_PREFIX } from '../schema/fields.ts';

/**
 * What of a document belongs in `storage.sync`; the replicas keep all of it. `states`: what is done of each step, and
 * since when. `since`: all but what is said of school years before that one.
 */
export type SyncedPart = 'all' | 'states' | 'nothing' | { readonly since: SchoolYear };

/**
 * All of a school year while it lasts, its plan included; its states during the year that follows; nothing later: there is room for one
 * past year beside the fullest one (docs/storage.md has the table). Of the registry, all but the calendars of older
 * years, and what was answered at their start.
 */
export function getSyncedPart(name: DocumentName, today: Day): SyncedPart {
  const thisYear = getStartYear(getSchoolYear(today));
  const scope = parseScopeName(name);
  if (!scope) return { since: `${thisYear - 1}-${thisYear}` };
  const yearsAgo = thisYear - getStartYear(scope.schoolYear);
  if (yearsAgo <= 0) return 'all';
  return yearsAgo === 1 && !parsePlanName(name) ? 'states' : 'nothing';
}

/** The same, but nothing of an establishment that the user has removed. */
export function getSyncedPartOf(name: DocumentName, removed: ReadonlySet<string>, today: Day): SyncedPart {
  return removed.has(parseScopeName(name)?.establishment ?? '') ? 'nothing' : getSyncedPart(name, today);
}

/** The school year that a register of the registry is about, as text: a newer version may name others. */
function findYear(entry: string, field: string): string | undefined {
  if (entry.startsWith(CALENDAR_PREFIX)) return entry.slice(CALENDAR_PREFIX.length);
  return field.startsWith(CARRY_PREFIX) ? field.slice(CARRY_PREFIX.length) : undefined;
}

/** Whether a field of an entry is of that part. */
export function isSynced(part: SyncedPart, entry: string, field: string): boolean {
  if (part === 'all' || part === 'nothing') return part === 'all';
  if (part === 'states') return field === 'state' || field.startsWith(PART_PREFIX);
  const year = findYear(entry, field);
  return year === undefined || year >= part.since;
}
