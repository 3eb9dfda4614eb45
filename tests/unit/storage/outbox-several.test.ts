import { describe, expect, test } from 'vitest';
import { getOutboxKey } from '../../../storage/keys.ts';
import { CLICK, changeTo, NEXT_PROGRESS, PROGRESS_KEY, REPLICA_KEY } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { fillOutbox, listKeysWritten, listOutbox } from '../../fixtures/outbox.ts';

describe('several ticks in the outbox', () => {
  test('of two surfaces for one year are applied in one write', async () => {
    const requests = [
      changeTo('share-codes', 'todo', { at: CLICK + 1 }),
      changeTo('share-codes', 'done'),
      changeTo('run-exams', 'not-applicable'),
    ];
    const storage = new MemoryStorage({ local: fillOutbox(...requests) });
    await makeKeeper(storage).drain();
    expect(listKeysWritten(storage, 'local')).toHaveLength(1);
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'todo', 'run-exams': 'not-applicable' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test('for two years are applied together', async () => {
    const next = changeTo('run-exams', 'done', { document: NEXT_PROGRESS });
    const storage = new MemoryStorage({ local: fillOutbox(changeTo('share-codes', 'done'), next) });
    await makeKeeper(storage).drain();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(readStates(storage, 'sync', NEXT_PROGRESS)).toEqual({ 'run-exams': 'done' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test('refused stay there, and are applied by a later drain', async () => {
    const requests = [changeTo('share-codes', 'done'), changeTo('run-exams', 'done')];
    const storage = new MemoryStorage({ local: fillOutbox(...requests) });
    storage.refuse('write', 'sync');
    storage.refuse('write', 'local');
    const keeper = makeKeeper(storage);
    await keeper.drain();
    expect(listOutbox(storage)).toHaveLength(2);
    expect(keeper.reports.length).toBeGreaterThan(0);
    storage.allow('write', 'sync');
    storage.allow('write', 'local');
    await makeKeeper(storage).drain();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done', 'run-exams': 'done' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test.each([
    ['sync', PROGRESS_KEY],
    ['local', REPLICA_KEY],
  ] as const)(
    'on data of a newer version in %s wait for the update, and the other year is applied',
    async (area, key) => {
      const newer = { [key]: item('done', ['update-admins'], { schema: 3 }) };
      const held = changeTo('share-codes', 'done');
      const waiting = fillOutbox(held, changeTo('run-exams', 'done', { document: NEXT_PROGRESS }));
      const storage = new MemoryStorage(
        area === 'sync' ? { sync: newer, local: waiting } : { local: { ...newer, ...waiting } },
      );
      await makeKeeper(storage).drain();
      await storage.settle();
      expect(storage.peek(area, key)).toEqual(newer[key]);
      expect(listOutbox(storage)).toEqual([getOutboxKey(held.id)]);
      expect(readStates(storage, 'sync', NEXT_PROGRESS)).toEqual({ 'run-exams': 'done' });
    },
  );
});
