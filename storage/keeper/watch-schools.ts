import type { Day } from '../../checklist/day.ts';
import { findOverflow, type Overflow } from '../bounds/find-overflow.ts';
import type { ChangeRequest } from '../changes/change-request.ts';
import { parseScopeName } from '../document-names.ts';
import { REGISTRY } from '../keys.ts';
import { type FieldMap, getLatestTime, mergeFieldMaps } from '../merge/field-map.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { isEstablishmentEntry } from '../schema/to-registry.ts';

/** The schools that a row of changes is about, one after the other. */
interface SchoolWatch {
  /** Whether a change is about one school more than there is room for. */
  findFault(request: ChangeRequest): Overflow | undefined;
  /** The change is made: its school is in the list. */
  add(request: ChangeRequest): void;
}

/**
 * Watches over how many schools there come to be. Each for which something is noted is kept, and a tick is all it takes: without
 * a bound, a script among a site's could note something for as many as there are numbers.
 *
 * @param registry as it is before the changes
 */
export function watchSchools(registry: FieldMap, today: Day): SchoolWatch {
  let listed = registry;
  const toNaming = ({ document, changes }: ChangeRequest): FieldMap => {
    const uai = parseScopeName(document)?.establishment ?? '';
    const entry = `${ESTABLISHMENT_PREFIX}${uai}`;
    if (!isEstablishmentEntry(entry) || listed.get(entry)?.has('name')) return new Map();
    return new Map([[entry, new Map([['name', { value: uai, at: getLatestTime(changes), by: '' }]])]]);
  };
  return {
    findFault(request) {
      const naming = toNaming(request);
      return findOverflow(REGISTRY, listed, naming, mergeFieldMaps(listed, naming), today);
    },
    add(request) {
      listed = mergeFieldMaps(listed, toNaming(request));
    },
  };
}
