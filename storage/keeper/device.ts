import type { RawStorage } from '../browser-storage.ts';
import { DEVICE_KEY } from '../keys.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** Eight of 36 characters: the devices of one school, even of one copied disk image, will not meet. */
const ID = /^[a-z0-9]{8}$/;

/** A new id, from the browser's own randomness. It says nothing of the computer. */
export function makeDeviceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

/** This computer's id as `storage.local` holds it; `undefined` before the first change. */
export function findDevice(local: Readonly<Record<string, unknown>>): string | undefined {
  const { id } = readLocalItem(local[DEVICE_KEY]).fields;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

/** Whether this computer may take an id: not when a newer version keeps it in a way unknown here. */
export function canTakeId(local: Readonly<Record<string, unknown>>): boolean {
  return readLocalItem(local[DEVICE_KEY]).isWritable;
}

/** Keeps a new id. */
export async function writeDevice(storage: RawStorage, id: string): Promise<void> {
  await storage.write('local', { [DEVICE_KEY]: { schema: SCHEMA_VERSION, id } });
}
