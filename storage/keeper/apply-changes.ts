import { getParisDay } from '../../checklist/clock.ts';
import type { ChangeOutcome, ChangeRequest } from '../changes/change-request.ts';
import { type ChangeFault, findFault } from '../changes/find-fault.ts';
import { listWaiting, type WaitingChange } from '../changes/outbox.ts';
import { parseAnySyncKey } from '../document-names.ts';
import { DEVICE_KEY, type DocumentName, getOutboxKey, NAMED_ESTABLISHMENTS_KEY, REGISTRY } from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, isSameFieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import { readAnyItem } from '../plan/read-any-item.ts';
import { notePutOffs } from '../put-offs/note-put-offs.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { listInheritances } from './adoption.ts';
import { findDevice } from './device.ts';
import { keepTouched } from './keep-touched.ts';
import type { KeeperTools } from './keeper.ts';
import { listReplicas, type MergedState } from './merged-state.ts';
import { parseNamed } from './named-establishments.ts';
import { isHeldBy } from './own-items.ts';
import { type Pass, planPush, startPass } from './pass.ts';
import { keepRescueCopies } from './rescue.ts';
import { createMarkFinder, settleEstablishments } from './settle-establishments.ts';
import { watchSchools } from './watch-schools.ts';
import {
  type DocumentState,
  findMarkIn,
  getDocument,
  isUntouchable,
  listDocuments,
  type World,
} from './world.ts';

/** Puts this computer's id on the registers of a change. */
function sign(changes: FieldMap, device: string): FieldMap {
  return new Map(
    [...changes].map(([entry, fields]) => [
      entry,
      new Map([...fields].map(([name, register]) => [name, { ...register, by: device }])),
    ]),
  );
}

type Items = Readonly<Record<string, unknown>>;

interface Applied {
  readonly changed: MergedState;
  /** Changes of documents that a newer version wrote: they wait in the outbox for the update. */
  readonly held: ReadonlySet<string>;
  /** Changes that no click made, each with what is wrong. They leave the outbox. */
  readonly faulty: ReadonlyMap<string, ChangeFault>;
}

/** Merges changes into the documents they are about, and looks at no other. Pure. */
function merge({ world, device }: Pass, waiting: readonly WaitingChange[], instant: number): Applied {
  const changed = new Map<DocumentName, DocumentState>();
  const applied: ChangeRequest[] = [];
  const held = new Set<string>();
  const faulty = new Map<string, ChangeFault>();
  const schools = watchSchools(getDocument(world, REGISTRY).merged, getParisDay(instant));
  for (const { key, request } of waiting) {
    const name = request.document;
    const document = changed.get(name) ?? getDocument(world, name);
    if (document.isReadOnly) {
      held.add(key);
      continue;
    }
    const fault =
      findFault(request, document.merged, instant) ??
      (document.merged.size === 0 ? schools.findFault(request) : undefined);
    if (fault) {
      faulty.set(key, fault);
      continue;
    }
    const merged = notePutOffs(document.merged, sign(request.changes, device), device);
    changed.set(name, { ...document, merged });
    applied.push(request);
    schools.add(request);
  }
  // An answer to the question of adoption takes effect in the same write.
  const registry = changed.get(REGISTRY)?.merged ?? EMPTY_FIELD_MAP;
  const get = (name: DocumentName) => changed.get(name) ?? getDocument(world, name);
  const names = [...new Set([...listDocuments(world), ...changed.keys()])];
  for (const { name, inherited } of listInheritances(registry, names, (each) => get(each).merged)) {
    const heir = get(name);
    if (!heir.isReadOnly) changed.set(name, { ...heir, merged: mergeFieldMaps(heir.merged, inherited) });
  }
  settle(world, changed, applied, { device, instant });
  return { changed, held, faulty };
}

/** What changes come to for the establishments they are about goes with them, in the same write. */
function settle(
  world: World,
  changed: Map<DocumentName, DocumentState>,
  applied: readonly ChangeRequest[],
  at: { readonly device: string; readonly instant: number },
): void {
  const registry = changed.get(REGISTRY) ?? getDocument(world, REGISTRY);
  if (registry.isReadOnly) return;
  const named = parseNamed(world.local[NAMED_ESTABLISHMENTS_KEY]);
  const touched = keepTouched(registry.merged, applied, { named, findMark: findMarkIn(world), ...at });
  const names = [...new Set([...listDocuments(world), ...changed.keys()])];
  const getMerged = (name: DocumentName) => (changed.get(name) ?? getDocument(world, name)).merged;
  const merged = settleEstablishments(touched, createMarkFinder(names, getMerged, world.local));
  if (changed.has(REGISTRY) || !isSameFieldMap(merged, registry.merged))
    changed.set(REGISTRY, { ...registry, merged });
}

/** Whether `storage.sync` holds a change once `set` is written: of a year that is over, only states go there. */
function isInSync({ world, device }: Pass, set: Items, { document, changes }: ChangeRequest): boolean {
  const own = getDocument(world, document).syncParts.filter((part) => part.device === device);
  const before = own.filter(({ key }) => !(key in set)).map(({ reading }) => reading.value);
  const written = Object.entries(set)
    .filter(([key]) => parseAnySyncKey(key)?.name === document)
    .map(([, item]) => readAnyItem(document, item, device).value);
  return isHeldBy([...before, ...written].reduce(mergeFieldMaps, EMPTY_FIELD_MAP), sign(changes, device));
}

/** Leaves out changes of documents that a newer version wrote: they wait for the update, and take no other's place. */
function createHoldFilter({ parts }: World): (change: WaitingChange) => boolean {
  const held = new Map<DocumentName, boolean>();
  return ({ request: { document } }) => {
    const isHeld =
      held.get(document) ?? parts.some(({ name, reading }) => name === document && isUntouchable(reading));
    held.set(document, isHeld);
    return !isHeld;
  };
}

/**
 * Applies a change and what waits in the outbox, at the pace of a hand: to the replicas in `storage.local`, or straight to
 * `storage.sync` when the browser refuses to write here.
 */
export async function applyChanges(tools: KeeperTools, request?: ChangeRequest): Promise<ChangeOutcome> {
  const { storage, report, readToday, readInstant } = tools;
  try {
    const pass = await startPass(tools);
    const { world, device } = pass;
    // A replica that could not be read must not be written over, and this computer's id is not known.
    if (world.refused.local !== undefined) throw world.refused.local;
    const taken = tools.takeFromOutbox(listWaiting(world.local).filter(createHoldFilter(world)));
    const byKey = new Map(taken.map((each) => [each.key, each]));
    if (request) byKey.set(getOutboxKey(request.id), { key: getOutboxKey(request.id), request });
    if (byKey.size === 0) return 'kept';
    const { changed, held, faulty } = merge(pass, [...byKey.values()], readInstant());
    for (const fault of faulty.values())
      report(new Error(`A change that no click made was refused: ${fault}`));
    const waiting = [...byKey.values()].filter(({ key }) => !held.has(key) && !faulty.has(key));
    const touched = world.parts.filter(({ name }) => changed.has(name));
    await keepRescueCopies(storage, { ...world, parts: touched }, readToday());
    const items = listReplicas(changed);
    if (Object.keys(items).length > 0) {
      const isNew = findDevice(world.local) === undefined;
      try {
        await storage.write('local', {
          ...items,
          ...(isNew && { [DEVICE_KEY]: { schema: SCHEMA_VERSION, id: device } }),
        });
      } catch (error) {
        report(error);
        // Nor must an item that could not be read be written over there.
        if (isNew || world.refused.sync !== undefined) return 'refused';
        const state = new Map([...pass.state, ...changed]);
        const { set } = planPush({ world, device, state }, tools, false).plan;
        if (!waiting.every(({ request: each }) => isInSync(pass, set, each))) return 'refused';
        await tools.takeTurn();
        await storage.write('sync', set);
      }
    }
    const done = [...waiting.map(({ key }) => key), ...faulty.keys()].filter((key) => key in world.local);
    if (done.length > 0) await storage.remove('local', done).catch(report);
    if (request && faulty.has(getOutboxKey(request.id))) return 'refused';
    return request && held.has(getOutboxKey(request.id)) ? 'newer-version' : 'kept';
  } catch (error) {
    // What waits in the outbox stays there, for the next wake.
    report(error);
    return 'refused';
  }
}
