import type { Day } from '../../checklist/day.ts';
import type { DocumentName } from '../keys.ts';
import { type FieldMap, type Fields, mergeFieldMaps, RUN_PREFIX } from '../merge/field-map.ts';
import { getNextTime } from '../merge/register.ts';
import {
  type DocumentChange,
  isSameRegister,
  listShownChanges,
  type ShownChange,
} from './document-change.ts';
import { findEmptyValue } from './empty-value.ts';

interface UndoContext {
  /** This computer's id: it is the one that undoes. */
  readonly device: string;
  /** Now, in ms. */
  readonly instant: number;
  readonly today: Day;
}

/** The value to set back, or `undefined` when the field stays: changed since, or it cannot be emptied. */
function findUndoneValue(name: DocumentName, current: Fields, change: ShownChange, today: Day): unknown {
  const { entry, field, before, after } = change;
  const known = current.get(field);
  const isAsImported = after ? isSameRegister(known, after) : known === undefined;
  if (!isAsImported) return undefined;
  // Whether a school that was removed goes again hangs on what was noted for it: `undoSchools` says.
  if (field === 'removed' && before?.value === true) return undefined;
  // Saying "adopted" again, now, would hand over what was noted between the first answer and now.
  if (field === 'adoption' && before?.value === 'adopted') return undefined;
  // Else nobody would be offered what was noted without a school: the wrong one would have had it.
  if (field === 'adoption' && !before && after?.value === 'adopted') return 'declined';
  return before ? before.value : findEmptyValue(name, entry, field, today);
}

/** Whether a step that came whole with the file was ticked, noted or worded anew since: it is the user's by now, and stays as it is. */
function isStepInUse(
  current: Fields,
  imported: Fields | undefined,
  changes: readonly ShownChange[],
): boolean {
  const isNew = changes.some(
    ({ field, before, after }) => field === 'gone' && !before && after?.value === false,
  );
  return isNew && [...current].some(([field, known]) => !isSameRegister(known, imported?.get(field)));
}

/**
 * Runs that the import has left in place. They are said again when it had pushed others out, else those that come
 * back and those that are un-set, all the latest now, would push them out in turn.
 */
function listRunsToRepeat(current: Fields, values: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...current]
    .filter(([field, { value }]) => field.startsWith(RUN_PREFIX) && value === true && !values.has(field))
    .map(([field, { value }]) => [field, value]);
}

/**
 * The registers that bring one document back to what it showed before an import, and touch nothing that was
 * changed since. Pure.
 *
 * @param current the document now, as merged from all that is held
 */
function makeUndoChanges(current: FieldMap, change: DocumentChange, context: UndoContext): FieldMap {
  const { device, instant, today } = context;
  const shown = listShownChanges(change);
  const undone = new Map<string, Fields>();
  for (const entry of new Set(shown.map((each) => each.entry))) {
    const fields = current.get(entry) ?? new Map();
    const ofEntry = shown.filter((each) => each.entry === entry);
    if (isStepInUse(fields, change.imported.get(entry), ofEntry)) continue;
    const values = new Map<string, unknown>();
    for (const each of ofEntry) {
      const value = findUndoneValue(change.name, fields, each, today);
      if (value !== undefined) values.set(each.field, value);
    }
    if (ofEntry.some(({ after }) => after === undefined)) {
      for (const [field, value] of listRunsToRepeat(fields, values)) values.set(field, value);
    }
    if (values.size === 0) continue;
    // One time for all of an entry: of two runs set at the same time, the cap keeps the one that says yes.
    const at = Math.max(...[...values.keys()].map((field) => getNextTime(fields.get(field), instant)));
    undone.set(entry, new Map([...values].map(([field, value]) => [field, { value, at, by: device }])));
  }
  return undone;
}

/** A document with an import undone. */
export function undoChange(current: FieldMap, change: DocumentChange, context: UndoContext): FieldMap {
  return mergeFieldMaps(current, makeUndoChanges(current, change, context));
}
