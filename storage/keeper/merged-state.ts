import { countDays, type Day } from '../../checklist/day.ts';
import { parsePlanName } from '../document-names.ts';
import { type DocumentName, getReplicaKey, REGISTRY } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, isSameFieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import { getNextTime, MAX_TIME } from '../merge/register.ts';
import { DEVICE_PREFIX } from '../schema/fields.ts';
import { formatItem, type StoredItem } from '../schema/format-item.ts';
import { getSeenDay } from '../schema/to-registry.ts';
import { listInheritances } from './adoption.ts';
import { type ItemPlan, planOwnItems } from './own-items.ts';
import { findPlanRoom } from './plan-room.ts';
import { createMarkFinder, listRemoved, settleEstablishments } from './settle-establishments.ts';
import type { Silence } from './silence.ts';
import { getSyncedPartOf } from './synced-part.ts';
import { type DocumentState, getDocument, listDocuments, type World } from './world.ts';

/** Every document that may be written, as it ought to be on this computer. */
export type MergedState = ReadonlyMap<DocumentName, DocumentState>;

/** Merges the parts of each document, hands over what adoption asks for, and settles which establishments stay. Pure. */
export function mergeWorld(world: World): MergedState {
  const names = listDocuments(world);
  const documents = new Map(names.map((name) => [name, getDocument(world, name)]));
  const getMerged = (name: DocumentName) => documents.get(name)?.merged ?? EMPTY_FIELD_MAP;
  for (const { name, inherited } of listInheritances(getMerged(REGISTRY), names, getMerged)) {
    const heir = documents.get(name) ?? getDocument(world, name);
    documents.set(name, { ...heir, merged: mergeFieldMaps(heir.merged, inherited) });
  }
  const registry = documents.get(REGISTRY);
  if (registry) {
    const findMark = createMarkFinder(names, getMerged, world.local);
    documents.set(REGISTRY, { ...registry, merged: settleEstablishments(registry.merged, findMark) });
  }
  return new Map([...documents].filter(([, { isReadOnly }]) => !isReadOnly));
}

/** The replicas to write: those that do not hold all that is known. */
export function listReplicas(state: MergedState): Record<string, StoredItem> {
  return Object.fromEntries(
    [...state.values()]
      .filter(({ merged, replica }) => !isSameFieldMap(merged, replica))
      .map(({ name, merged }) => [getReplicaKey(name), formatItem(name, merged)]),
  );
}

/** How often a device that has items in `storage.sync` says that it lives, in days. */
const SEEN_EVERY_DAYS = 7;

/** The registry with this device's sign of life, when the last one is old. */
function signLife(registry: FieldMap, device: string, today: Day, instant: number): FieldMap {
  const seen = getSeenDay(registry, device);
  if (seen && Math.abs(countDays(seen, today)) < SEEN_EVERY_DAYS) return registry;
  const entry = `${DEVICE_PREFIX}${device}`;
  const at = getNextTime(registry.get(entry)?.get('seen'), instant);
  // It would not be read back, and so be written for ever.
  if (at > MAX_TIME) return registry;
  return mergeFieldMaps(registry, new Map([[entry, new Map([['seen', { value: today, at, by: device }]])]]));
}

interface PushContext {
  readonly device: string;
  readonly today: Day;
  readonly instant: number;
  readonly silence: Silence;
  readonly isTidy: boolean;
  /** The browser has refused a tick or a note for want of room. */
  readonly isFull: boolean;
}

/** What this device has to write to and remove from `storage.sync`. */
export interface SyncPlan {
  /** Keys to remove before anything is written: plans in the way of ticks and notes. */
  readonly evict: readonly string[];
  /** Plans of sessions last. */
  readonly set: Record<string, StoredItem>;
  readonly remove: readonly string[];
  /** Plans of sessions for which there is no room. */
  readonly unsynced: readonly DocumentName[];
}

/** Plans this device's items of every document. Pure. */
export function planSync(world: World, state: MergedState, context: PushContext): SyncPlan {
  const { device, today, instant, silence, isTidy, isFull } = context;
  const removed = listRemoved(state.get(REGISTRY)?.merged ?? EMPTY_FIELD_MAP);
  const plan = (document: DocumentState) => {
    const synced = getSyncedPartOf(document.name, removed, today);
    return planOwnItems({ ...document, device, silent: silence.silent, synced, isTidy });
  };
  const documents = [...state.values()].filter(({ name }) => name !== REGISTRY);
  const plans = documents.filter(({ name }) => !parsePlanName(name)).map(plan);
  const planned = documents
    .filter(({ name }) => parsePlanName(name))
    .map((document) => ({ ...plan(document), document }));
  const syncParts = world.parts.filter(({ area }) => area === 'sync');
  const findRoom = (others: readonly ItemPlan[]) =>
    findPlanRoom(planned, syncParts, Object.assign({}, ...others.map(({ set }) => set)), { device, isFull });
  const registry = getDocument(world, REGISTRY);
  if (!registry.isReadOnly) {
    const merged = state.get(REGISTRY)?.merged ?? EMPTY_FIELD_MAP;
    const unsigned = plan({ ...registry, merged });
    const hasItems =
      [...plans, unsigned, findRoom([...plans, unsigned])].some(({ set }) => Object.keys(set).length > 0) ||
      world.parts.some((part) => part.area === 'sync' && part.device === device);
    // The first item of a device already says that it lives: else nobody could tell since when it is silent.
    plans.push(hasItems ? plan({ ...registry, merged: signLife(merged, device, today, instant) }) : unsigned);
  }
  const room = findRoom(plans);
  const remove = [...plans, room].flatMap((each) => each.remove);
  return {
    evict: room.evicted,
    set: Object.assign({}, ...plans.map(({ set }) => set), room.set),
    remove: isTidy ? [...remove, ...silence.removable] : remove,
    unsynced: room.unsynced,
  };
}
