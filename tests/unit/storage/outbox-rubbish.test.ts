import { describe, expect, test } from 'vitest';
import { hasOutboxItem } from '../../../storage/changes/outbox.ts';
import { getOutboxKey } from '../../../storage/keys.ts';
import { changeTo, toRaw } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { fillOutbox, listOutbox } from '../../fixtures/outbox.ts';

describe('rubbish in the outbox', () => {
  const good = toRaw(changeTo('share-codes', 'done'));
  const RUBBISH: Record<string, unknown> = {
    'outbox:text': 'rubbish',
    'outbox:null': null,
    'outbox:list': [good],
    'outbox:tomorrow': { ...good, schema: 3 },
    'outbox:unnamed': { ...good, id: 'first' },
    ...Object.fromEntries(
      [
        { ...good, type: 'other' },
        { ...good, document: 'progress:a:b' },
        { ...good, entries: {} },
        { ...good, entries: { 'share-codes': { state: [['done', '2026-09-10'], -1] } } },
        { ...good, entries: 'done' },
      ].map((raw) => {
        const id = crypto.randomUUID();
        return [getOutboxKey(id), { ...raw, id }];
      }),
    ),
  };

  test('is left alone and harms nothing', async () => {
    const storage = new MemoryStorage({ local: { ...RUBBISH } });
    const keeper = makeKeeper(storage);
    await keeper.drain();
    await storage.settle();
    expect(storage.writes).toEqual([]);
    expect(await keeper.apply(changeTo('run-exams', 'done'))).toBe('kept');
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'run-exams': 'done' });
    for (const [key, value] of Object.entries(RUBBISH)) expect(storage.peek('local', key)).toEqual(value);
    expect(keeper.reports).toEqual([]);
  });

  test('does not keep the good from being applied', async () => {
    const storage = new MemoryStorage({
      local: { ...RUBBISH, ...fillOutbox(changeTo('share-codes', 'done')) },
    });
    await makeKeeper(storage).drain();
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
    expect(listOutbox(storage).sort()).toEqual(Object.keys(RUBBISH).sort());
  });
});

test.each([
  [{ 'outbox:a': 1 }, true],
  [{ other: 1, 'outbox:a': {} }, true],
  [{ 'outbox:a': undefined }, false],
  [{ other: 'outbox:a' }, false],
  [{ 'rescue:local:outbox:a': 1 }, false],
  [{}, false],
])('a change of storage %j wakes the keeper: %s', (changes, expected) => {
  expect(hasOutboxItem(changes)).toBe(expected);
});
