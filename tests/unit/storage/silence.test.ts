import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../checklist/day.ts';
import { getSyncKey, SILENCE_KEY } from '../../../storage/keys.ts';
import { DEVICE, OTHER_DEVICE, OTHER_KEY, PROGRESS, PROGRESS_KEY } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const START: Day = '2026-09-10';
const seen = (day: Day, at = 1000) => ({
  schema: 2,
  entries: { [`device:${OTHER_DEVICE}`]: { seen: [day, at] } },
});
const OTHER_REGISTRY = getSyncKey('registry', OTHER_DEVICE);
const left = (day = START) => ({
  [OTHER_KEY]: item('done', ['share-codes'], { at: Date.parse(`${day}T08:00:00Z`) }),
  [OTHER_REGISTRY]: seen(day),
});

/** The daily tidying of a computer, so many days after the start. */
async function tidy(storage: MemoryStorage, days: number): Promise<void> {
  await makeKeeper(storage, { today: addDays(START, days) }).tidy();
  await storage.settle();
}

describe('a computer silent for sixty days', () => {
  test('is folded into the others’ items, then its own go, and nothing is lost', async () => {
    const storage = new MemoryStorage({ sync: left() });
    for (let days = 0; days < 60; days += 1) await tidy(storage, days);
    expect(storage.keys('sync')).toEqual(Object.keys(left()));
    await tidy(storage, 60);
    expect(storage.keys('sync').some((key) => key.endsWith(OTHER_DEVICE))).toBe(false);
    expect(storage.peek('sync', PROGRESS_KEY)).toMatchObject({
      steps: { 'share-codes': { state: [['done', '2026-09-10'], expect.anything(), OTHER_DEVICE] } },
    });
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
  });

  test('that gives a sign of life is silent no more', async () => {
    const storage = new MemoryStorage({ sync: left() });
    for (let days = 0; days < 59; days += 1) await tidy(storage, days);
    await storage.write('sync', { [OTHER_REGISTRY]: seen(addDays(START, 58), 2000) });
    for (let days = 59; days < 80; days += 1) await tidy(storage, days);
    expect(storage.keys('sync')).toEqual(Object.keys(left()));
  });

  test('and back after all says again what it had said: it is in its replica', async () => {
    const other = new MemoryStorage({
      sync: { [PROGRESS_KEY]: item('done', ['share-codes'], { by: OTHER_DEVICE }) },
      local: {
        device: { schema: 2, id: OTHER_DEVICE },
        [`replica:${PROGRESS}`]: item('done', ['share-codes', 'run-exams'], { by: OTHER_DEVICE }),
      },
    });
    await makeKeeper(other, { today: addDays(START, 90), device: OTHER_DEVICE }).exchange();
    await other.settle();
    expect(other.peek('sync', OTHER_KEY)).toMatchObject({ steps: { 'share-codes': {}, 'run-exams': {} } });
  });

  test('whose item changes under our eyes keeps it for seven days more', async () => {
    const storage = new MemoryStorage({ sync: left() });
    for (let days = 53; days < 60; days += 1) await tidy(storage, days);
    await storage.write('sync', { [OTHER_KEY]: item('todo', ['share-codes'], { at: 2000 }) });
    for (let days = 60; days < 67; days += 1) await tidy(storage, days);
    expect(storage.keys('sync')).toContain(OTHER_KEY);
    await tidy(storage, 67);
    expect(storage.keys('sync')).not.toContain(OTHER_KEY);
  });

  test('whose item is partly unreadable, or from a newer version, keeps it', async () => {
    const damaged = { schema: 2, steps: { ...item('done', ['share-codes']).steps, 'run-exams': 3 } };
    const newer = item('done', ['share-codes'], { schema: 3 });
    for (const raw of [damaged, newer]) {
      const storage = new MemoryStorage({ sync: { [OTHER_KEY]: raw, [OTHER_REGISTRY]: seen(START) } });
      for (let days = 60; days < 75; days += 1) await tidy(storage, days);
      expect(storage.peek('sync', OTHER_KEY)).toEqual(raw);
    }
  });

  test('keeps its item in a year where a third computer has a newer version', async () => {
    const third = getSyncKey(PROGRESS, 'tttttttt');
    const newer = item('done', ['share-codes'], {
      schema: 3,
      at: Date.parse(`${START}T08:00:00Z`),
      by: OTHER_DEVICE,
    });
    const storage = new MemoryStorage({ sync: { ...left(), [third]: newer } });
    for (let days = 60; days < 75; days += 1) await tidy(storage, days);
    expect(storage.keys('sync')).toContain(OTHER_KEY);
  });

  test('of the first version is silent by its last tick', async () => {
    const mark = { state: 'done', day: START, at: Date.parse(`${START}T08:00:00Z`) };
    const storage = new MemoryStorage({
      sync: { [PROGRESS]: { schema: 1, steps: { 'share-codes': mark } } },
    });
    for (let days = 50; days < 60; days += 1) await tidy(storage, days);
    expect(storage.keys('sync')).toEqual([PROGRESS]);
    await tidy(storage, 60);
    await tidy(storage, 61);
    expect(storage.keys('sync')).not.toContain(PROGRESS);
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
  });
});

describe('a computer back from two months in a drawer', () => {
  test('does not delete anybody’s items, however long it had watched them before', async () => {
    const storage = new MemoryStorage({ sync: left(), local: { device: { schema: 2, id: DEVICE } } });
    for (let days = 0; days < 20; days += 1) await tidy(storage, days);
    for (let days = 82; days < 89; days += 1) {
      await tidy(storage, days);
      expect(storage.keys('sync')).toEqual(expect.arrayContaining(Object.keys(left())));
    }
    await tidy(storage, 89);
    expect(storage.keys('sync')).not.toContain(OTHER_KEY);
  });

  test('nor does one whose clock jumped two months ahead for a moment', async () => {
    const storage = new MemoryStorage({ sync: left() });
    for (let days = 0; days < 20; days += 1) await tidy(storage, days);
    await tidy(storage, 85);
    for (let days = 20; days < 40; days += 1) await tidy(storage, days);
    expect(storage.keys('sync')).toEqual(expect.arrayContaining(Object.keys(left())));
  });

  test('watches anew when what it had noted cannot be read', async () => {
    const storage = new MemoryStorage({ sync: left() });
    for (const rubbish of [
      3,
      { schema: 2, looked: 'x' },
      { schema: 2, looked: addDays(START, 60), devices: 7 },
    ]) {
      await storage.write('local', { [SILENCE_KEY]: rubbish });
      await tidy(storage, 61);
      expect(storage.keys('sync')).toEqual(expect.arrayContaining(Object.keys(left())));
    }
  });
});
