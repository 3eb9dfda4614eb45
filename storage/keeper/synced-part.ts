import type { Day } from '../../checklist/day.ts';
import { getSchoolYear, getStartYear } from '../../checklist/school-year.ts';
import { type DocumentName, parseProgressName } from '../keys.ts';

/** What of a document belongs in `storage.sync`; the replicas keep all of it. */
export type SyncedPart = 'all' | 'states' | 'nothing';

/**
 * All of a school year while it lasts, and of the registry; states and their days during the year that follows;
 * nothing later: there is room for one past year beside the fullest one (docs/storage.md has the table).
 */
export function getSyncedPart(name: DocumentName, today: Day): SyncedPart {
  const scope = parseProgressName(name);
  const yearsAgo = scope ? getStartYear(getSchoolYear(today)) - getStartYear(scope.schoolYear) : 0;
  return yearsAgo <= 0 ? 'all' : yearsAgo === 1 ? 'states' : 'nothing';
}

/** Whether a field is of that part. */
export function isSynced(part: SyncedPart, field: string): boolean {
  return part === 'all' || (part === 'states' && field === 'state');
}
