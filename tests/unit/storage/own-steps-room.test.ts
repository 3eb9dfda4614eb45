import { expect, test } from 'vitest';
import { STEP_IDS } from '../../../checklist/steps.ts';
import type { ChangeRequest } from '../../../storage/changes/change-request.ts';
import type { Keeper } from '../../../storage/keeper/keeper.ts';
import { type DocumentName, EXCHANGE_KEY, getProgressName } from '../../../storage/keys.ts';
import { countItemBytes } from '../../../storage/schema/stored-size.ts';
import { toProgress } from '../../../storage/schema/to-progress.ts';
import { change } from '../../fixtures/changes.ts';
import { makeKeeper, readArea } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

/** What browsers give an extension: an item, all of them, and how many. */
const LIMITS = { item: 8192, total: 102_400, items: 512 };

/** A storage that refuses as browsers do what would pass a limit of `storage.sync`. */
class LimitedStorage extends MemoryStorage {
  countBytes(items = this.#read()): number {
    return Object.entries(items).reduce((sum, [key, item]) => sum + countItemBytes(key, item), 0);
  }

  #read(): Record<string, unknown> {
    return Object.fromEntries(this.keys('sync').map((key) => [key, this.peek('sync', key)]));
  }

  override async write(area: 'sync' | 'local', items: Record<string, unknown>): Promise<void> {
    if (area === 'sync') {
      const all = { ...this.#read(), ...items };
      const isHeavy = Object.entries(items).some(([key, item]) => countItemBytes(key, item) > LIMITS.item);
      if (isHeavy || this.countBytes(all) > LIMITS.total || Object.keys(all).length > LIMITS.items) {
        throw new Error('Resource::kQuotaBytes quota exceeded');
      }
    }
    return super.write(area, items);
  }
}

const NOTE = 'é'.repeat(100);
const OWN = { title: 'é'.repeat(80), by: '11-20', at: 'certif-sessions', yearly: true, gone: false };
const listOwn = (count: number) => Array.from({ length: count }, (_none, index) => `own:k3v9q${index + 100}`);
/** Says something of many steps, of twelve in a request: what an action of ours changes has a bound. */
async function applyAll(keeper: Keeper, document: DocumentName, changes: readonly ChangeRequest[]) {
  for (let index = 0; index < changes.length; index += 12) {
    const some = changes.slice(index, index + 12).flatMap((each) => [...each.changes]);
    expect(await keeper.apply({ id: crypto.randomUUID(), document, changes: new Map(some) })).toBe('kept');
  }
}
const nameYear = (uai: string) => getProgressName({ establishment: uai, schoolYear: '2026-2027' });

test('sixteen and twenty own steps with notes of 100 characters in three establishments fit; what no longer does stays here, said', async () => {
  const storage = new LimitedStorage();
  const keeper = makeKeeper(storage);
  const schools = ['0590110T', '0590222K', '0620062C'].map(nameYear);
  for (const document of schools) {
    const own = listOwn(20).map((id) => change(id, { ...OWN, note: NOTE, who: 'MMJD' }, { document }));
    const base = STEP_IDS.map((id) =>
      change(id, { state: ['done', '2026-11-20'], note: NOTE, who: 'MMJD' }, { document }),
    );
    await applyAll(keeper, document, [...base, ...own]);
  }
  await storage.settle();
  expect(keeper.refusals).toEqual([]);
  expect(storage.peek('local', EXCHANGE_KEY)).toBeUndefined();
  for (const document of schools) {
    const synced = toProgress(readArea(storage, 'sync', document));
    expect(Object.keys(synced)).toHaveLength(36);
    expect(Object.values(synced).every(({ note }) => note === NOTE)).toBe(true);
  }
  console.info(`three establishments, 36 steps each: ${storage.countBytes()} bytes of ${LIMITS.total}`);

  // Three more schools of forty own steps with the longest notes: more than there is.
  const more = ['0623456W', '0800009A', '0020025P'].map(nameYear);
  for (const document of more) {
    const requests = listOwn(40).map((id) => change(id, { ...OWN, note: 'é'.repeat(210) }, { document }));
    await applyAll(keeper, document, requests);
  }
  await storage.settle();
  expect(keeper.refusals.length).toBeGreaterThan(0);
  expect(storage.peek('local', EXCHANGE_KEY)).toMatchObject({ refusal: { reason: 'full' } });
  for (const document of more) {
    expect(Object.keys(toProgress(readArea(storage, 'local', document)))).toHaveLength(40);
  }
  // Nothing that was there before gives way.
  for (const document of schools) {
    expect(Object.keys(toProgress(readArea(storage, 'sync', document)))).toHaveLength(36);
  }
});
