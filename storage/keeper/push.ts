import {
  type ExchangeRecord,
  findRefusalReason,
  formatExchangeRecord,
  parseExchangeRecord,
} from '../exchange-record.ts';
import { EXCHANGE_KEY, SILENCE_KEY } from '../keys.ts';
import { toCanonicalJson } from '../merge/register.ts';
import { readLocalItem } from '../schema/read-local.ts';
import { findDevice, writeDevice } from './device.ts';
import type { KeeperTools } from './keeper.ts';
import { type Pass, planPush, startPass } from './pass.ts';
import { keepRescueCopies } from './rescue.ts';

/** How a push goes about it. */
export interface PushRequest {
  readonly isTidy: boolean;
  /** Set once the browser has refused: items then go one by one, so that one too many does not keep the others. */
  readonly failed: Set<string> | undefined;
}

/** `more`: another turn is needed. `refused`: all that could be written is, and something is left. */
export type PushResult = 'done' | 'more' | 'refused';

/** Notes what the exchange came to, when that has changed. */
async function keepRecord(
  tools: KeeperTools,
  { world }: Pass,
  refusal: ExchangeRecord['refusal'],
): Promise<void> {
  if (!readLocalItem(world.local[EXCHANGE_KEY]).isWritable) return;
  const { refusal: known, ...record } = parseExchangeRecord(world.local[EXCHANGE_KEY]);
  if (known?.reason === refusal?.reason) return;
  const item = formatExchangeRecord({ ...record, ...(refusal && { refusal }) });
  await tools.storage.write('local', { [EXCHANGE_KEY]: item });
}

/** Notes since when the others' items stand as they are, when that has changed. */
async function keepSilence({ storage }: KeeperTools, { world }: Pass, item: object): Promise<void> {
  if (!readLocalItem(world.local[SILENCE_KEY]).isWritable) return;
  if (toCanonicalJson(world.local[SILENCE_KEY] ?? null) === toCanonicalJson(item)) return;
  await storage.write('local', { [SILENCE_KEY]: item });
}

/** Writes to `storage.sync` what this device must hold there: one call of the browser, or none. */
export async function push(tools: KeeperTools, { isTidy, failed }: PushRequest): Promise<PushResult> {
  const { storage, report, readToday } = tools;
  const pass = await startPass(tools);
  const { world, device } = pass;
  // Without `storage.local`, neither this computer's id is known nor all that it has seen.
  if (world.refused.sync !== undefined || world.refused.local !== undefined) return 'refused';
  const { plan, silence } = planPush(pass, tools, isTidy);
  if (isTidy) await keepSilence(tools, pass, silence.item);
  const left = Object.entries(plan.set).filter(([key]) => !failed?.has(key));
  const items = failed ? left.slice(0, 1) : left;
  if (items.length > 0 || plan.remove.length > 0) await keepRescueCopies(storage, world, readToday());
  try {
    if (items.length > 0) {
      if (findDevice(world.local) === undefined) await writeDevice(storage, device);
      await storage.write('sync', Object.fromEntries(items));
      return left.length > items.length || plan.remove.length > 0 || failed ? 'more' : finish(tools, pass);
    }
    if (plan.remove.length > 0) {
      await storage.remove('sync', plan.remove);
      return 'more';
    }
  } catch (error) {
    report(error);
    await keepRecord(tools, pass, { reason: findRefusalReason(error), day: readToday() }).catch(report);
    for (const [key] of items) failed?.add(key);
    if (failed && items.length > 0) return 'more';
    return 'refused';
  }
  return failed?.size ? 'refused' : finish(tools, pass);
}

async function finish(tools: KeeperTools, pass: Pass): Promise<PushResult> {
  await keepRecord(tools, pass, undefined);
  return 'done';
}
