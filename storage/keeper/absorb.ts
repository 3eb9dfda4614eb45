import { formatExchangeRecord, parseExchangeRecord } from '../exchange-record.ts';
import { DEVICE_KEY, EXCHANGE_KEY, FIRST_VERSION } from '../keys.ts';
import { listRegisters } from '../merge/field-map.ts';
import { compareRegisters, type Register } from '../merge/register.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';
import type { KeeperTools } from './keeper.ts';
import { listReplicas, type MergedState } from './merged-state.ts';
import { planPush, startPass } from './pass.ts';
import { keepRescueCopies } from './rescue.ts';
import { isIdShared } from './shared-id.ts';

/** The latest register of another device that this computer did not have yet. */
function findReceived(state: MergedState, device: string): Register | undefined {
  const received = [...state.values()].flatMap(({ merged, replica }) =>
    listRegisters(merged)
      .filter(({ entry, field, register }) => {
        if (register.by === device || register.by === FIRST_VERSION) return false;
        const known = replica.get(entry)?.get(field);
        return known === undefined || compareRegisters(known, register) !== 0;
      })
      .map(({ register }) => register),
  );
  return received.sort(compareRegisters).at(-1);
}

/**
 * Takes into `storage.local` what other devices have written.
 *
 * @returns whether `storage.sync` lacks something that this device must hold
 */
export async function absorb(tools: KeeperTools): Promise<boolean> {
  const { storage, report, readToday, newDevice } = tools;
  const pass = await startPass(tools);
  const { world, state, device } = pass;
  for (const refusal of Object.values(world.refused)) if (refusal !== undefined) report(refusal);
  const { plan } = planPush(pass, tools, false);
  const lacks = world.refused.sync === undefined && Object.keys(plan.set).length > 0;
  // What could not be read must not be written over.
  if (world.refused.local !== undefined) return lacks;
  await keepRescueCopies(storage, world, readToday());
  const items: Record<string, unknown> = listReplicas(state);
  const received = findReceived(state, device);
  const { refusal, ...record } = parseExchangeRecord(world.local[EXCHANGE_KEY]);
  const isSettled = !lacks && world.refused.sync === undefined;
  const isWritable = readLocalItem(world.local[EXCHANGE_KEY]).isWritable;
  if (isWritable && (received || (refusal && isSettled))) {
    items[EXCHANGE_KEY] = formatExchangeRecord({
      ...record,
      ...(received && { received: { by: received.by, day: readToday() } }),
      ...(refusal && !isSettled && { refusal }),
    });
  }
  // Each copy goes on under an id of its own; what they wrote under the common one is another device's from now on.
  if (device !== newDevice && isIdShared(pass)) {
    items[DEVICE_KEY] = { schema: SCHEMA_VERSION, id: newDevice };
  }
  if (Object.keys(items).length > 0) await storage.write('local', items);
  return lacks;
}
