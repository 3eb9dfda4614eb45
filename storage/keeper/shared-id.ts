import { listRegisters, RUN_PREFIX } from '../merge/field-map.ts';
import { compareRegisters, type Register } from '../merge/register.ts';
import { DEVICE_PREFIX, ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import type { Pass } from './pass.ts';

/** Before every register. */
const NEVER_SAID: Register = { value: null, at: -1, by: '' };

/**
 * Whether another computer writes under this one's id, as the copy of a profile or of a whole disk does: this one's
 * own item then says what it never said. Pure.
 */
export function isIdShared({ world, state, device }: Pass): boolean {
  const own = world.parts.filter((part) => part.area === 'sync' && part.device === device);
  return own.some(({ name, reading }) => {
    const replica = state.get(name)?.replica;
    if (!replica) return false;
    return listRegisters(reading.value).some(({ entry, field, register }) => {
      // A sign of life goes to `storage.sync` first; of runs, the older ones fall from the replica first.
      if (register.by !== device || entry.startsWith(DEVICE_PREFIX) || field.startsWith(RUN_PREFIX))
        return false;
      // So do establishments that were only named.
      if (entry.startsWith(ESTABLISHMENT_PREFIX) && !replica.has(entry)) return false;
      return compareRegisters(replica.get(entry)?.get(field) ?? NEVER_SAID, register) < 0;
    });
  });
}
