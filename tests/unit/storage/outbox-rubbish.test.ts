import { describe, expect, test } from 'vitest';
import { getOutboxKey } from '../../../storage/keys.ts';
import { hasOutboxItem } from '../../../storage/outbox.ts';
import { changeTo, SCOPE } from '../../fixtures/changes.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { fillOutbox, listOutbox } from '../../fixtures/outbox.ts';
import { makeWriter, readStates } from '../../fixtures/writer.ts';

describe('rubbish in the outbox', () => {
  const good = changeTo('share-codes', 'done');
  const RUBBISH: Record<string, unknown> = {
    'outbox:': good,
    'outbox:text': 'rubbish',
    'outbox:null': null,
    'outbox:list': [good],
    'outbox:other-name': good,
    [getOutboxKey(crypto.randomUUID())]: good,
    ...Object.fromEntries(
      [
        { ...good, step: 'step-of-tomorrow' },
        { ...good, type: 'change' },
        { ...good, scope: { ...SCOPE, establishment: 'a:b' } },
        { ...good, mark: { ...good.mark, at: -1 } },
        { ...good, mark: 'done' },
      ].map((raw) => {
        const id = crypto.randomUUID();
        return [getOutboxKey(id), { ...raw, id }];
      }),
    ),
  };

  test('is left alone and harms nothing', async () => {
    const storage = new MemoryStorage({ local: { ...RUBBISH } });
    const { writer, reports } = makeWriter(storage);
    await writer.drain();
    expect(storage.writes).toEqual([]);
    expect(await writer.apply(changeTo('run-exams', 'done'))).toBe('sync');
    expect(readStates(storage, 'sync')).toEqual({ 'run-exams': 'done' });
    for (const [key, value] of Object.entries(RUBBISH)) expect(storage.peek('local', key)).toEqual(value);
    expect(reports).toEqual([]);
  });

  test('does not keep the good from being applied', async () => {
    const storage = new MemoryStorage({ local: { ...RUBBISH, ...fillOutbox(good) } });
    await makeWriter(storage).writer.drain();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
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
])('a change of storage %j wakes the writer: %s', (changes, expected) => {
  expect(hasOutboxItem(changes)).toBe(expected);
});
