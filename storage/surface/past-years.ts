import type { Progress } from '../../checklist/progress.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import type { AreaName, RawChanges, RawStorage } from '../browser-storage.ts';
import {
  DEFAULT_ESTABLISHMENT,
  type DocumentName,
  getProgressName,
  isFindingsKey,
  parseProgressName,
  parseReplicaKey,
  parseSyncKey,
  REGISTRY,
  RESCUE_PREFIX,
  type Scope,
} from '../keys.ts';
import type { Condition } from '../schema/condition.ts';
import { toProgress } from '../schema/to-progress.ts';
import { hasMarks, withAdopted } from './orphan.ts';
import { createDocumentReader } from './read-documents.ts';

/** The raw items of both areas. An area that could not be read has none. */
export type StoredItems = Readonly<Record<AreaName, RawChanges>>;

/** A school year that is over, as an establishment left it. */
export interface PastYear {
  readonly schoolYear: SchoolYear;
  readonly progress: Progress;
  /** A part of it could not be read. */
  readonly isDamaged: boolean;
}

/** Reads all that both areas hold: only the popup can afford it. Never rejects; writes nothing. */
export async function readStoredItems(
  storage: RawStorage,
  report: (error: unknown) => void,
): Promise<StoredItems> {
  const read = (area: AreaName) =>
    storage.readAll(area).catch((error: unknown): RawChanges => {
      report(error);
      return {};
    });
  const [sync, local] = await Promise.all([read('sync'), read('local')]);
  return { sync, local };
}

/** The names of the progress documents that the items are parts of. */
function listScopes({ sync, local }: StoredItems): Scope[] {
  const names = new Set<DocumentName | undefined>([
    ...Object.keys(sync).map((key) => parseSyncKey(key)?.name),
    ...Object.keys(local).map(parseReplicaKey),
  ]);
  return [...names].flatMap((name) => parseProgressName(name ?? '') ?? []);
}

const isSound = (condition: Condition) => condition === 'absent' || condition === 'good';

/**
 * Whether anything was ever noted, for whichever establishment and year. What cannot be read, or could not be once and is
 * kept aside, was noted by somebody.
 */
export function isAnythingNoted(items: StoredItems): boolean {
  const reader = createDocumentReader();
  const read = (name: DocumentName) => reader(name, items.sync, items.local);
  const isAside = (key: string) => key.startsWith(RESCUE_PREFIX) && !isFindingsKey(key);
  return (
    Object.keys(items.local).some(isAside) ||
    ![...read(REGISTRY).conditions].every(isSound) ||
    listScopes(items).some((scope) => {
      const { fieldMap, conditions } = read(getProgressName(scope));
      return hasMarks(fieldMap) || ![...conditions].every(isSound);
    })
  );
}

/**
 * The school years before a scope's in which something was noted for its establishment, with what it took over, the
 * latest first. Pure.
 */
export function listPastYears(items: StoredItems, { establishment, schoolYear }: Scope): PastYear[] {
  const reader = createDocumentReader();
  const read = (name: DocumentName) => reader(name, items.sync, items.local);
  const registry = read(REGISTRY).fieldMap;
  const years = listScopes(items)
    .filter((scope) => [establishment, DEFAULT_ESTABLISHMENT].includes(scope.establishment))
    .map((scope) => scope.schoolYear)
    .filter((year) => year < schoolYear);
  return [...new Set(years)]
    .sort()
    .reverse()
    .flatMap((year) => {
      const own = read(getProgressName({ establishment, schoolYear: year }));
      const orphan = read(getProgressName({ establishment: DEFAULT_ESTABLISHMENT, schoolYear: year }));
      const fieldMap = withAdopted(registry, own.fieldMap, orphan.fieldMap, establishment);
      if (!hasMarks(fieldMap)) return [];
      return [{ schoolYear: year, progress: toProgress(fieldMap), isDamaged: own.conditions.has('damaged') }];
    });
}

/** Whether a change of these keys may change what was noted in other years than this one. */
export function touchesOtherYears(keys: readonly string[], schoolYear: SchoolYear): boolean {
  const scopes = keys.map((key) => parseProgressName(parseSyncKey(key)?.name ?? parseReplicaKey(key) ?? ''));
  return scopes.some((scope) => scope !== undefined && scope.schoolYear !== schoolYear);
}
