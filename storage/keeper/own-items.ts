import type { Day } from '../../checklist/day.ts';
import { isBaseStepId, isExtraStepId, STEP_IDS } from '../../checklist/steps.ts';
import { parsePlanName } from '../document-names.ts';
import { type DocumentName, getNotesKey, getSyncKey, REGISTRY } from '../keys.ts';
import {
  EMPTY_FIELD_MAP,
  type FieldMap,
  filterFields,
  isSameFieldMap,
  mergeFieldMaps,
} from '../merge/field-map.ts';
import { compareRegisters, type Register, toCanonicalJson } from '../merge/register.ts';
import { formatPlanItem } from '../plan/plan-item.ts';
import { toPlanItems } from '../plan/plan-items.ts';
import { toFields } from '../schema/condition.ts';
import { cutItems } from '../schema/cut-items.ts';
import { DEVICE_PREFIX, ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { formatItem, type StoredItem } from '../schema/format-item.ts';
import { listRemoved } from './settle-establishments.ts';
import { getSyncedPartOf, isSynced, type SyncedPart } from './synced-part.ts';
import type { DocumentState, Part } from './world.ts';

/** What a device does to its own items of a document. */
export interface ItemPlan {
  readonly set: Readonly<Record<string, StoredItem>>;
  readonly remove: readonly string[];
}

interface PlanContext {
  readonly name: DocumentName;
  /** All that is held anywhere of the document. */
  readonly merged: FieldMap;
  readonly syncParts: readonly Part[];
  readonly device: string;
  /** Devices whose items no longer count as holding anything. */
  readonly silent: ReadonlySet<string>;
  readonly synced: SyncedPart;
  /** Also drops what others now hold, which a write made for its own sake is not worth. */
  readonly isTidy: boolean;
}

/** Steps by notes item: eight notes of the costliest kind stay far below the 8,192 bytes of an item. */
const NOTES_BY_ITEM = 8;

function getNotesPart(entry: string): number {
  return isBaseStepId(entry)
    ? Math.floor(STEP_IDS.indexOf(entry) / NOTES_BY_ITEM)
    : Math.ceil(STEP_IDS.length / NOTES_BY_ITEM);
}

/** After the notes of the sixteen, and of what no version knows: steps beside the sixteen, whole. */
const FIRST_EXTRA_PART = Math.ceil(STEP_IDS.length / NOTES_BY_ITEM) + 1;

const mergeParts = (parts: readonly Part[]) =>
  parts.reduce<FieldMap>((merged, { reading }) => mergeFieldMaps(merged, reading.value), EMPTY_FIELD_MAP);

function holds(fieldMap: FieldMap, entry: string, name: string, register: Register): boolean {
  const held = fieldMap.get(entry)?.get(name);
  return held !== undefined && compareRegisters(held, register) >= 0;
}

/**
 * The part of a document that this device must hold: what it wrote last, and what nobody else holds. When two
 * devices hold the same register of a third, the one with the smaller id keeps it.
 */
function findOwnPart({ merged, syncParts, device, silent, synced }: PlanContext): FieldMap {
  const own = mergeParts(syncParts.filter((part) => part.device === device));
  const others = new Map<string, FieldMap>();
  for (const part of syncParts) {
    if (part.device === device || silent.has(part.device)) continue;
    const known = others.get(part.device) ?? EMPTY_FIELD_MAP;
    others.set(part.device, mergeFieldMaps(known, part.reading.value));
  }
  return filterFields(merged, (entry, name, register) => {
    if (!isSynced(synced, entry, name)) return false;
    if (entry.startsWith(DEVICE_PREFIX)) return entry === `${DEVICE_PREFIX}${device}`;
    if (register.by === device) return true;
    const holders = [...others].filter(([, part]) => holds(part, entry, name, register)).map(([id]) => id);
    if (holders.length === 0) return true;
    return holds(own, entry, name, register) && !holders.some((id) => id === register.by || id < device);
  });
}

/** Cuts a part into items: notes by eights, a plan and steps beside the sixteen by size, all the rest in one. */
function toItems(name: DocumentName, part: FieldMap, device: string): Map<string, FieldMap> {
  const items = new Map<string, FieldMap>();
  const add = (key: string, fields: FieldMap) => {
    if (fields.size > 0) items.set(key, mergeFieldMaps(items.get(key) ?? EMPTY_FIELD_MAP, fields));
  };
  if (parsePlanName(name)) return toPlanItems(name, part, device);
  if (name === REGISTRY) {
    add(getSyncKey(name, device), part);
    return items;
  }
  add(
    getSyncKey(name, device),
    filterFields(part, (entry, field) => field !== 'note' && !isExtraStepId(entry)),
  );
  const notes = filterFields(part, (entry, field) => field === 'note' && !isExtraStepId(entry));
  for (const [entry, fields] of notes) {
    add(getNotesKey(name, device, getNotesPart(entry)), new Map([[entry, fields]]));
  }
  const extras = filterFields(part, isExtraStepId);
  const extraItems = cutItems(
    extras,
    (index) => getNotesKey(name, device, FIRST_EXTRA_PART + index),
    (fields) => formatItem(name, fields, device),
  );
  for (const [key, fields] of extraItems) add(key, fields);
  return items;
}

/** Whether all of `part` is in `stored`. */
export function isHeldBy(stored: FieldMap, part: FieldMap): boolean {
  return isSameFieldMap(mergeFieldMaps(stored, part), stored);
}

/** Works out which of its own items a device writes or removes; none when that would change nothing. Pure. */
export function planOwnItems(context: PlanContext): ItemPlan {
  const { name, syncParts, device, isTidy } = context;
  const ownParts = syncParts.filter((part) => part.device === device);
  const part = findOwnPart(context);
  if (!isTidy && isHeldBy(mergeParts(ownParts), part)) return { set: {}, remove: [] };
  const set: Record<string, StoredItem> = {};
  const items = toItems(name, part, device);
  const format = parsePlanName(name) ? formatPlanItem : formatItem;
  for (const [key, fields] of items) {
    const stored = ownParts.find((own) => own.key === key)?.raw;
    // What this version does not know of its own item, left there by a newer one, stays.
    const item = { ...toFields(stored), ...format(name, fields, device) };
    if (toCanonicalJson(item) !== toCanonicalJson(stored ?? null)) set[key] = item;
  }
  const remove = isTidy ? ownParts.map(({ key }) => key).filter((key) => !items.has(key)) : [];
  return { set, remove };
}

/**
 * Whether non-silent items, this device's included, hold all that an item holds; of a year that is over, or of an
 * establishment removed, what only replicas keep may be in the one of this device.
 *
 * @param registry as it ought to be: establishments that it lacks have fallen
 */
export function isCovered(
  item: Part,
  { syncParts, replica }: DocumentState,
  silent: ReadonlySet<string>,
  registry: FieldMap,
  today: Day,
): boolean {
  const living = mergeParts(syncParts.filter(({ device }) => !silent.has(device)));
  const synced = getSyncedPartOf(item.name, listRemoved(registry), today);
  const kept = filterFields(replica, (entry, name) => !isSynced(synced, entry, name));
  // What a device says of itself goes with it.
  const part = filterFields(
    item.reading.value,
    (entry) =>
      !entry.startsWith(DEVICE_PREFIX) && (!entry.startsWith(ESTABLISHMENT_PREFIX) || registry.has(entry)),
  );
  return isHeldBy(mergeFieldMaps(living, kept), part);
}
