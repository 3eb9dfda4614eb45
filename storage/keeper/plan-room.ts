import { parsePlanName } from '../document-names.ts';
import type { DocumentName } from '../keys.ts';
import { getLatestTime } from '../merge/field-map.ts';
import { countItemBytes } from '../schema/stored-size.ts';
import { type ItemPlan, isHeldBy } from './own-items.ts';
import type { DocumentState, Part } from './world.ts';

/** What `storage.sync` holds, in bytes. Firefox says that it is full some 4 bytes an item before. */
const SYNC_BYTES = 102_400;
const LOST_BY_ITEM = 5;
/** What plans leave free: ticks and notes to come, of computers that are off meanwhile included. */
const LEFT_FREE = 12_000;
/** With less than that left beside what ticks and notes take, plans go. */
const LEAST_FREE = 1000;

/** What one of this device's plans asks of `storage.sync`. */
export interface PlannedItems extends ItemPlan {
  readonly document: DocumentState;
}

/** Which plans have their place in `storage.sync`. */
export interface PlanRoom {
  /** Keys of plans, to be removed before anything else is written. */
  readonly evicted: readonly string[];
  readonly set: ItemPlan['set'];
  readonly remove: readonly string[];
  /** Plans that stay on this computer alone. */
  readonly unsynced: readonly DocumentName[];
}

const measure = (key: string, item: unknown) => countItemBytes(key, item) + LOST_BY_ITEM;

const isPlanPart = ({ name }: Part) => parsePlanName(name) !== undefined;

/** The keys of plans that may go, this device's first: only what the replica here has all of. */
function listEvictable(
  documents: ReadonlyMap<DocumentName, DocumentState>,
  parts: readonly Part[],
  device: string,
) {
  return parts
    .filter((part) => {
      const document = documents.get(part.name);
      return isPlanPart(part) && document && isHeldBy(document.replica, part.reading.value);
    })
    .sort((first, second) => Number(second.device === device) - Number(first.device === device));
}

/**
 * Finds room for plans beside ticks and notes, which never give way to one. A plan is written whole or not at all, the one
 * changed last first, as long as {@link LEFT_FREE} bytes stay free; where ticks and notes find no room, plans are
 * taken out of `storage.sync`, those of other computers too: there they are not written again, since there is no room. Pure.
 *
 * @param parts what `storage.sync` holds
 * @param set what is to be written of all else
 * @param isFull the browser has refused a tick or a note for want of room, whatever is reckoned here
 */
export function findPlanRoom(
  planned: readonly PlannedItems[],
  parts: readonly Part[],
  set: ItemPlan['set'],
  { device, isFull }: { readonly device: string; readonly isFull: boolean },
): PlanRoom {
  const sizes = new Map(parts.map(({ key, raw }) => [key, measure(key, raw)]));
  const count = () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
  for (const [key, item] of Object.entries(set)) sizes.set(key, measure(key, item));
  const documents = new Map(planned.map(({ document }) => [document.name, document]));
  const evicted: string[] = [];
  for (const { key } of listEvictable(documents, parts, device)) {
    if (!isFull && count() <= SYNC_BYTES - LEAST_FREE) break;
    evicted.push(key);
    sizes.delete(key);
  }
  const accepted: PlannedItems[] = [];
  const unsynced: DocumentName[] = [];
  const isGone = (key: string) => evicted.includes(key);
  const latestFirst = [...planned].sort(
    (first, second) => getLatestTime(second.document.merged) - getLatestTime(first.document.merged),
  );
  for (const each of latestFirst) {
    const entries = Object.entries(each.set);
    const isHeld = entries.length === 0 && !each.document.syncParts.some(({ key }) => isGone(key));
    if (isHeld) {
      accepted.push(each);
      continue;
    }
    const before = new Map(sizes);
    for (const [key, item] of entries) sizes.set(key, measure(key, item));
    if (evicted.length === 0 && count() <= SYNC_BYTES - LEFT_FREE) accepted.push(each);
    else {
      sizes.clear();
      for (const [key, size] of before) sizes.set(key, size);
      unsynced.push(each.document.name);
    }
  }
  return {
    evicted,
    set: Object.assign({}, ...accepted.map((each) => each.set)),
    remove: accepted.flatMap(({ remove }) => remove),
    unsynced: unsynced.sort(),
  };
}
