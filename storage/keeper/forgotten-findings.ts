import { readFindings } from '../findings/findings-item.ts';
import { parseFindingsKey } from '../keys.ts';
import type { FieldMap } from '../merge/field-map.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import type { NamedEstablishment } from './named-establishments.ts';
import type { World } from './world.ts';

/** How long what is known of an establishment on this computer outlives its removal, in ms: it may be taken back. */
export const REMOVAL_KEPT_MS = 24 * 3_600_000;

/**
 * The keys of what was found for establishments that nothing knows any more: neither kept nor named of late, or removed
 * a day ago. What the user typed there (how many sessions are planned) stays. Pure.
 *
 * @param instant now, in ms
 */
export function listForgotten(
  { local }: World,
  registry: FieldMap,
  named: readonly NamedEstablishment[],
  instant: number,
): string[] {
  return Object.keys(local).filter((key) => {
    const scope = parseFindingsKey(key);
    if (!scope || !/^\d{7}[A-Z]$/.test(scope.establishment)) return false;
    const fields = registry.get(`${ESTABLISHMENT_PREFIX}${scope.establishment}`);
    const removed = fields?.get('removed');
    if (removed?.value === true) return instant - removed.at > REMOVAL_KEPT_MS;
    const isKnown = fields !== undefined || named.some(({ uai }) => uai === scope.establishment);
    const { value, condition } = readFindings(local[key]);
    return !isKnown && condition === 'good' && value.target === undefined;
  });
}
