import { type DocumentName, REGISTRY } from '../keys.ts';
import { DEVICE_PREFIX } from '../schema/fields.ts';

/**
 * Whether a field goes into a file. Of a device only the name its user gave it does: when it was last alive says
 * nothing once its items are far away, and a file must not make it look alive.
 */
export function isPortable(name: DocumentName, entry: string, field: string): boolean {
  return name !== REGISTRY || !entry.startsWith(DEVICE_PREFIX) || field === 'nickname';
}
