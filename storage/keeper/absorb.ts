import { formatExchangeRecord, parseExchangeRecord } from '../exchange-record.ts';
import { DEVICE_KEY, EXCHANGE_KEY, FIRST_VERSION, SILENCE_KEY } from '../keys.ts';
import { listRegisters } from '../merge/field-map.ts';
import { compareRegisters, type Register } from '../merge/register.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';
import type { KeeperTools } from './keeper.ts';
import { listReplicas, type MergedState } from './merged-state.ts';
import { planPush, startPass } from './pass.ts';
import { keepRescueCopies } from './rescue.ts';
import { isIdShared } from './shared-id.ts';
import { listUnsyncedNews } from './unsynced-plans.ts';
import { isUntouchable } from './world.ts';

/** The device whose item brings the latest register that this computer did not have yet, if any does. */
function findSender(state: MergedState, device: string): string | undefined {
  let latest: Register | undefined;
  let sender: string | undefined;
  for (const { syncParts, replica, merged } of state.values()) {
    for (const part of syncParts) {
      if (part.device === device || part.device === FIRST_VERSION) continue;
      for (const { entry, field, register } of listRegisters(part.reading.value)) {
        const known = replica.get(entry)?.get(field);
        const isNews = merged.get(entry)?.get(field) === register;
        if (!isNews || (known && compareRegisters(known, register) >= 0)) continue;
        if (latest && compareRegisters(latest, register) >= 0) continue;
        latest = register;
        sender = part.device;
      }
    }
  }
  return sender;
}

/** What is to be done in `storage.sync` after a pass. */
export interface Duty {
  /** It lacks something that this device must hold. */
  readonly lacks: boolean;
  /** It has not been tidied today: alarms at midnight are missed by computers that are off. */
  readonly isTidyDue: boolean;
}

/** Takes into `storage.local` what other devices have written. */
export async function absorb(tools: KeeperTools): Promise<Duty> {
  const { storage, report, readToday, newDevice } = tools;
  const pass = await startPass(tools);
  const { world, state, device } = pass;
  for (const refusal of Object.values(world.refused)) if (refusal !== undefined) report(refusal);
  const { plan } = planPush(pass, tools, false);
  const lacks =
    world.refused.sync === undefined && (Object.keys(plan.set).length > 0 || plan.evict.length > 0);
  // What could not be read must not be written over.
  if (world.refused.local !== undefined) return { lacks, isTidyDue: false };
  await keepRescueCopies(storage, world, readToday());
  const items: Record<string, unknown> = {
    ...listReplicas(state),
    ...listUnsyncedNews(world.local, plan.unsynced),
  };
  const sender = findSender(state, device);
  const { refusal, ...record } = parseExchangeRecord(world.local[EXCHANGE_KEY]);
  const isSettled = !lacks && world.refused.sync === undefined;
  const isWritable = readLocalItem(world.local[EXCHANGE_KEY]).isWritable;
  if (isWritable && (sender || (refusal && isSettled))) {
    items[EXCHANGE_KEY] = formatExchangeRecord({
      ...record,
      ...(sender && { received: { by: sender, day: readToday() } }),
      ...(refusal && !isSettled && { refusal }),
    });
  }
  // Each copy goes on under an id of its own; what they wrote under the common one is another device's from now on.
  if (device !== newDevice && isIdShared(pass)) {
    items[DEVICE_KEY] = { schema: SCHEMA_VERSION, id: newDevice };
  }
  if (Object.keys(items).length > 0) await storage.write('local', items);
  const hasParts = world.parts.some(({ area, reading }) => area === 'sync' && !isUntouchable(reading));
  return {
    lacks,
    isTidyDue: hasParts && readLocalItem(world.local[SILENCE_KEY]).fields.looked !== readToday(),
  };
}
