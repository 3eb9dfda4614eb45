import { parseAnySyncKey, parsePlanName } from '../document-names.ts';
import {
  type ExchangeRecord,
  findRefusalReason,
  formatExchangeRecord,
  parseExchangeRecord,
  type RefusalReason,
} from '../exchange-record.ts';
import { type DocumentName, EXCHANGE_KEY, REGISTRY, SILENCE_KEY } from '../keys.ts';
import { toCanonicalJson } from '../merge/register.ts';
import { readLocalItem } from '../schema/read-local.ts';
import { findDevice, writeDevice } from './device.ts';
import type { KeeperTools } from './keeper.ts';
import type { SyncPlan } from './merged-state.ts';
import { type Pass, planPush, startPass } from './pass.ts';
import { keepRescueCopies } from './rescue.ts';
import { listUnsyncedNews } from './unsynced-plans.ts';

/** How a push goes about it. */
export interface PushRequest {
  readonly isTidy: boolean;
  /** Set once the browser has refused: items then go one by one, so that one too many does not keep the others. */
  readonly failed: Map<string, RefusalReason> | undefined;
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

/** The plan of sessions that an item is a part of, if it is one. */
function findPlanName(key: string): DocumentName | undefined {
  const name = parseAnySyncKey(key)?.name;
  return name && parsePlanName(name) ? name : undefined;
}
const isPlanKey = (key: string) => findPlanName(key) !== undefined;

/**
 * What one call writes: plans of sessions in one of their own, so that nothing else is refused with them. Item by item, what
 * the computer says of itself goes first: if it is never seen again, the others know since when, and fold in the rest.
 */
function chooseItems<Item extends readonly [string, unknown]>(
  left: readonly Item[],
  isOneByOne: boolean,
): Item[] {
  const others = left.filter(([key]) => !isPlanKey(key));
  const items = others.length > 0 ? others : [...left];
  if (!isOneByOne) return items;
  const ofItself = items.filter(([key]) => parseAnySyncKey(key)?.name === REGISTRY);
  return [...ofItself, ...items].slice(0, 1);
}

/** Notes which plans are on this computer alone, when that has changed. */
async function keepUnsynced(
  { storage }: KeeperTools,
  { world }: Pass,
  plans: SyncPlan['unsynced'],
): Promise<void> {
  const news = listUnsyncedNews(world.local, plans);
  if (Object.keys(news).length > 0) await storage.write('local', news);
}

/** Writes to `storage.sync` what this device must hold there: one call of the browser, or none. */
export async function push(tools: KeeperTools, { isTidy, failed }: PushRequest): Promise<PushResult> {
  const { storage, report, readToday } = tools;
  const pass = await startPass(tools);
  const { world, device } = pass;
  // Without `storage.local`, neither this computer's id is known nor all that it has seen.
  if (world.refused.sync !== undefined || world.refused.local !== undefined) return 'refused';
  const isFull = [...(failed ?? [])].some(([key, reason]) => reason === 'full' && !isPlanKey(key));
  const { plan, silence } = planPush(pass, tools, isTidy, isFull);
  if (isTidy) await keepSilence(tools, pass, silence.item);
  const refusedPlans = [...(failed?.keys() ?? [])].flatMap((key) => findPlanName(key) ?? []);
  await keepUnsynced(tools, pass, [...new Set([...plan.unsynced, ...refusedPlans])].sort());
  const left = Object.entries(plan.set).filter(([key]) => !failed?.has(key));
  const items = chooseItems(left, failed !== undefined);
  if (items.length > 0 || plan.remove.length > 0 || plan.evict.length > 0)
    await keepRescueCopies(storage, world, readToday());
  try {
    if (plan.evict.length > 0) {
      await storage.remove('sync', plan.evict);
      // What was refused for want of room is asked for again.
      failed?.clear();
      return 'more';
    }
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
    const reason = findRefusalReason(error);
    // That there is no room for a plan says nothing of ticks and notes.
    const isOfPlans = reason === 'full' && items.length > 0 && items.every(([key]) => isPlanKey(key));
    if (!isOfPlans) await keepRecord(tools, pass, { reason, day: readToday() }).catch(report);
    for (const [key] of items) failed?.set(key, reason);
    if (failed && items.length > 0) return 'more';
    return 'refused';
  }
  const isRefused = [...(failed ?? [])].some(([key, reason]) => reason !== 'full' || !isPlanKey(key));
  return isRefused ? 'refused' : finish(tools, pass);
}

async function finish(tools: KeeperTools, pass: Pass): Promise<PushResult> {
  await keepRecord(tools, pass, undefined);
  return 'done';
}
