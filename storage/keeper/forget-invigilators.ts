import { getSchoolYear } from '../../checklist/school-year.ts';
import { parseInvigilatorsKey } from '../document-names.ts';
import { REGISTRY } from '../keys.ts';
import type { FieldMap } from '../merge/field-map.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { REMOVAL_KEPT_MS } from './forgotten-findings.ts';
import type { KeeperTools } from './keeper.ts';
import { getDocument, readWorld, type World } from './world.ts';

/** The keys of the invigilators of years that are over, and of establishments removed a day ago. Pure. */
function listOldInvigilators(
  { local }: Pick<World, 'local'>,
  registry: FieldMap,
  schoolYear: string,
  instant: number,
): string[] {
  return Object.keys(local).filter((key) => {
    const scope = parseInvigilatorsKey(key);
    if (!scope) return false;
    const removed = registry.get(`${ESTABLISHMENT_PREFIX}${scope.establishment}`)?.get('removed');
    const isRemoved = removed?.value === true && instant - removed.at > REMOVAL_KEPT_MS;
    return isRemoved || scope.schoolYear < schoolYear;
  });
}

/**
 * Forgets the names of persons that nothing shows any more: once a day. To be called in the keeper's queue. Rejects when the
 * browser refuses; they are looked at again the next day.
 */
export async function forgetInvigilators({
  storage,
  readToday,
  readInstant,
}: Pick<KeeperTools, 'storage' | 'readToday' | 'readInstant'>): Promise<void> {
  const world = await readWorld(storage);
  const registry = getDocument(world, REGISTRY).merged;
  const old = listOldInvigilators(world, registry, getSchoolYear(readToday()), readInstant());
  if (old.length > 0) await storage.remove('local', old);
}
