import { isNameFilled } from '../bounds/school-names.ts';
import { findFault } from '../changes/find-fault.ts';
import type { NameRequest } from '../changes/name-request.ts';
import { NAMED_ESTABLISHMENTS_KEY, REGISTRY } from '../keys.ts';
import { type FieldMap, type Fields, mergeFieldMaps } from '../merge/field-map.ts';
import { getNextTime, type Register } from '../merge/register.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { fitName, NAME_SIZE } from '../schema/name-size.ts';
import { readLocalItem } from '../schema/read-local.ts';
import { findDevice, writeDevice } from './device.ts';
import { listForgotten } from './forgotten-findings.ts';
import type { KeeperTools } from './keeper.ts';
import { listReplicas } from './merged-state.ts';
import { addNamed, formatNamed, type NamedEstablishment, parseNamed } from './named-establishments.ts';
import { startPass } from './pass.ts';
import { listUnmarked, MOST_UNMARKED, settleEstablishments } from './settle-establishments.ts';
import { findMarkIn, getDocument, type World } from './world.ts';

const toEntry = (uai: string) => `${ESTABLISHMENT_PREFIX}${uai}`;

const isListed = (fields: Fields | undefined) =>
  fields?.has('name') === true && fields.get('removed')?.value !== true;

/** The name to keep, where it is not the one that is kept. Pix Orga's goes before; a number is the name of who has none. */
function chooseName({ uai, name, isReference }: NameRequest, known: unknown): string | undefined {
  if (known === undefined) return fitName(name, NAME_SIZE);
  const isBetter = name !== uai && (isReference || known === uai || !isNameFilled(String(known)));
  return isBetter && fitName(name, NAME_SIZE) !== known ? fitName(name, NAME_SIZE) : undefined;
}

/**
 * Whether an establishment goes into the registry, or stays there: something was noted for it, or another page view had
 * named it. One that the user has removed is not back because a page names it.
 */
function isKept(
  world: World,
  { uai, view }: NameRequest,
  fields: Fields | undefined,
  before?: NamedEstablishment,
) {
  if (fields?.get('removed')?.value === true) return false;
  return (
    isListed(fields) || findMarkIn(world)(uai) !== undefined || (before && before.view !== view) === true
  );
}

/** The names to write: the one that is told, and before one falls, those of the others, as of when they were seen last. */
function makeChanges(
  registry: FieldMap,
  world: World,
  named: readonly NamedEstablishment[],
  { uai, name, at, by }: { uai: string; name: string; at: number; by: string },
): FieldMap {
  const entry = toEntry(uai);
  const own: Register = { value: name, at: getNextTime(registry.get(entry)?.get('name'), at), by };
  const changes = new Map([[entry, new Map([['name', own]])]]);
  const unmarked = listUnmarked(registry, findMarkIn(world));
  if (registry.get(entry)?.has('name') || unmarked.length < MOST_UNMARKED) return changes;
  for (const other of unmarked) {
    const seen = named.find((each) => toEntry(each.uai) === other.entry)?.seen ?? 0;
    if (seen > other.name.at)
      changes.set(other.entry, new Map([['name', { value: other.name.value, at: seen, by }]]));
  }
  return changes;
}

/**
 * Takes in that a page names an establishment. What one page view says is remembered on this computer alone, twelve of
 * them at most: a page may name as many as it likes.
 *
 * @returns whether the registry has changed
 */
export async function nameEstablishment(tools: KeeperTools, request: NameRequest): Promise<boolean> {
  const { storage, readInstant } = tools;
  const { world, device } = await startPass(tools);
  const document = getDocument(world, REGISTRY);
  const stored = readLocalItem(world.local[NAMED_ESTABLISHMENTS_KEY]);
  // What could not be read must not be written over.
  if (world.refused.local !== undefined || document.isReadOnly || !stored.isWritable) return false;
  const registry = document.merged;
  const fields = registry.get(toEntry(request.uai));
  const known = parseNamed(world.local[NAMED_ESTABLISHMENTS_KEY]);
  const before = known.find(({ uai }) => uai === request.uai);
  const instant = readInstant();
  const news = { uai: request.uai, name: request.name, seen: instant, view: request.view };
  const named = addNamed(known, news, (uai) => isListed(registry.get(toEntry(uai))));
  const name = isKept(world, request, fields, before)
    ? chooseName({ ...request, name: named[0]?.name ?? request.name }, fields?.get('name')?.value)
    : undefined;
  let merged = registry;
  if (name !== undefined) {
    const changes = makeChanges(registry, world, known, { uai: request.uai, name, at: instant, by: device });
    const isSound = findFault({ document: REGISTRY, changes }, registry, instant) === undefined;
    if (isSound) merged = settleEstablishments(mergeFieldMaps(registry, changes), findMarkIn(world));
  }
  const hasChanged = merged !== registry;
  if (hasChanged && findDevice(world.local) === undefined) await writeDevice(storage, device);
  const items: Record<string, unknown> = hasChanged
    ? listReplicas(new Map([[REGISTRY, { ...document, merged }]]))
    : {};
  // Where something is noted, when it was seen tells nothing.
  const isRemembered = before?.view !== request.view && !hasMarks(world, fields, request.uai);
  if (isRemembered) items[NAMED_ESTABLISHMENTS_KEY] = formatNamed(named);
  if (Object.keys(items).length > 0) await storage.write('local', items);
  const forgotten = isRemembered ? listForgotten(world, merged, named, instant) : [];
  if (forgotten.length > 0) await storage.remove('local', forgotten);
  return hasChanged;
}

function hasMarks(world: World, fields: Fields | undefined, uai: string): boolean {
  return (
    [...(fields?.keys() ?? [])].some((field) => field !== 'name') || findMarkIn(world)(uai) !== undefined
  );
}
