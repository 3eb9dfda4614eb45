import { browserStorage, type RawStorage } from '../browser-storage.ts';
import { getProgressName, getReplicaKey } from '../keys.ts';
import { readAnyItem } from '../plan/read-any-item.ts';
import { sumPutOffs } from './put-off-counts.ts';
import type { PutOffsRequest } from './put-offs-request.ts';

/**
 * How often a step was put off, as this computer's replica says, which holds what other computers said as well.
 *
 * @throws when the browser gives no access
 */
export async function readPutOffs(
  { scope, step }: Pick<PutOffsRequest, 'scope' | 'step'>,
  storage: Pick<RawStorage, 'read'> = browserStorage,
): Promise<number> {
  const name = getProgressName(scope);
  const key = getReplicaKey(name);
  const items = await storage.read('local', [key]);
  return sumPutOffs(readAnyItem(name, items[key], 'replica').value, step);
}
