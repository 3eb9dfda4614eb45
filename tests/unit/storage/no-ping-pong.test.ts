import { describe, expect, test } from 'vitest';
import { getSyncKey } from '../../../storage/keys.ts';
import { changeTo, OTHER_KEY, PROGRESS } from '../../fixtures/changes.ts';
import { makeKeeper } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listKeysWritten } from '../../fixtures/outbox.ts';

/** Two computers that see one storage.sync; each has its own storage.local. */
class SharedSync extends MemoryStorage {
  constructor(private readonly shared: MemoryStorage) {
    super();
  }

  override read(area: 'sync' | 'local', keys: readonly string[]) {
    return area === 'sync' ? this.shared.read(area, keys) : super.read(area, keys);
  }

  override readAll(area: 'sync' | 'local') {
    return area === 'sync' ? this.shared.readAll(area) : super.readAll(area);
  }

  override write(area: 'sync' | 'local', items: Record<string, unknown>) {
    return area === 'sync' ? this.shared.write(area, items) : super.write(area, items);
  }

  override remove(area: 'sync' | 'local', keys: readonly string[]) {
    return area === 'sync' ? this.shared.remove(area, keys) : super.remove(area, keys);
  }
}

const DEVICES = ['aaaaaaaa', 'bbbbbbbb'];

/** Both computers exchange and tidy, so many rounds; gives the keys written in storage.sync by each. */
async function rally(shared: MemoryStorage, rounds: number, devices = DEVICES): Promise<string[][][]> {
  const machines = devices.map((device) => ({ device, storage: new SharedSync(shared) }));
  for (const { storage, device } of machines)
    await makeKeeper(storage, { device }).apply(
      changeTo('share-codes', device.startsWith('a') ? 'done' : 'todo'),
    );
  const written: string[][][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = listKeysWritten(shared, 'sync').length;
    for (const { storage, device } of machines) {
      const keeper = makeKeeper(storage, { device });
      await (round % 2 === 0 ? keeper.exchange() : keeper.tidy());
      await storage.settle();
      await shared.settle();
    }
    written.push(listKeysWritten(shared, 'sync').slice(before));
  }
  return written;
}

describe('no ping-pong', () => {
  test('two computers that said the opposite in the same millisecond stop writing at once', async () => {
    const shared = new MemoryStorage();
    const [first, ...later] = await rally(shared, 8);
    expect(first?.length).toBeLessThanOrEqual(4);
    expect(later.flat()).toEqual([]);
  });

  test('two profiles cloned with one id stop writing too', async () => {
    const shared = new MemoryStorage();
    const written = await rally(shared, 8, ['aaaaaaaa', 'aaaaaaaa']);
    expect(written.slice(3).flat()).toEqual([]);
  });

  test('the first version’s item is left to it, whatever it writes', async () => {
    const shared = new MemoryStorage();
    const mark = (at: number) => ({ state: 'done', day: '2026-09-10', at });
    for (const at of [1000, 2000, 3000]) {
      const old = { schema: 1, steps: { 'run-exams': mark(at) } };
      await shared.write('sync', { [PROGRESS]: old });
      const written = await rally(shared, 4);
      expect(written.slice(2).flat()).toEqual([]);
      expect(shared.peek('sync', PROGRESS)).toEqual(old);
    }
  });

  test('with a newer version nothing is written in its year, whatever it writes', async () => {
    const shared = new MemoryStorage();
    for (const at of [1000, 2000]) {
      await shared.write('sync', { [OTHER_KEY]: item('done', ['run-exams'], { schema: 3, at }) });
      const before = listKeysWritten(shared, 'sync').length;
      await rally(shared, 4);
      expect(listKeysWritten(shared, 'sync').slice(before)).toEqual([]);
    }
  });

  test('a version that adds fields of its own is not answered', async () => {
    const shared = new MemoryStorage();
    const key = getSyncKey(PROGRESS, 'zzzzzzzz');
    for (const colour of ['red', 'blue']) {
      const theirs = { schema: 2, theme: colour, steps: { 'run-exams': { colour: [colour, 5000] } } };
      await shared.write('sync', { [key]: theirs });
      const written = await rally(shared, 4);
      expect(written.slice(2).flat()).toEqual([]);
      expect(shared.peek('sync', key)).toEqual(theirs);
    }
  });
});
