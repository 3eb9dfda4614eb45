import { describe, expect, test } from 'vitest';
import { getOutboxKey } from '../../../storage/keys.ts';
import { CLICK, changeTo, OTHER_KEY, REPLICA_KEY } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { fillOutbox, listKeysWritten, listOutbox } from '../../fixtures/outbox.ts';
import { openSurface } from '../../fixtures/store.ts';

describe('a tick in the outbox', () => {
  test('whose message never arrived is applied by the next background', async () => {
    const storage = new MemoryStorage();
    const card = openSurface(storage, { send: () => Promise.reject(new Error('the worker died')) });
    await card.opened();
    await card.setStep('share-codes', 'done');
    expect(readStates(storage, 'local')).toEqual({});
    expect(storage.keys('local')).toEqual(card.sent.map(({ id }) => getOutboxKey(id as string)));
    expect(storage.peek('local', getOutboxKey(card.sent[0]?.id as string))).toEqual(card.sent[0]);
    await makeKeeper(storage).drain();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(listOutbox(storage)).toEqual([]);
    expect(card.store.getState().hasUnsaved).toBe(false);
    expect(card.getState('share-codes')).toBe('done');
  });

  test('of a popup closed right after the click is applied by a later drain', async () => {
    const storage = new MemoryStorage();
    const popup = openSurface(storage, { send: () => new Promise(() => {}) });
    await popup.opened();
    void popup.setStep('share-codes', 'done');
    popup.life.abort();
    await storage.settle();
    expect(storage.writes.map(({ area, items }) => [area, Object.keys(items)])).toEqual([
      ['local', listOutbox(storage)],
    ]);
    await makeKeeper(storage).drain();
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test('and its own message are one change, written once, whichever comes first', async () => {
    const request = changeTo('share-codes', 'done');
    for (const order of ['drain first', 'message first']) {
      const storage = new MemoryStorage({ local: fillOutbox(request) });
      const keeper = makeKeeper(storage);
      const steps = [() => keeper.drain(), () => keeper.apply(request)];
      await Promise.all((order === 'drain first' ? steps : steps.toReversed()).map((step) => step()));
      expect(listKeysWritten(storage, 'local')).toEqual([['device', REPLICA_KEY]]);
      expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
      expect(listOutbox(storage)).toEqual([]);
    }
  });

  test('is applied along with the next message, in one write', async () => {
    const storage = new MemoryStorage({ local: fillOutbox(changeTo('run-exams', 'done')) });
    expect(await makeKeeper(storage).apply(changeTo('share-codes', 'done'))).toBe('kept');
    expect(readStates(storage, 'local')).toEqual({ 'run-exams': 'done', 'share-codes': 'done' });
    expect(listKeysWritten(storage, 'local')).toHaveLength(1);
    expect(listOutbox(storage)).toEqual([]);
  });

  test('older than what this computer holds is dropped without a write', async () => {
    const held = {
      device: { schema: 2, id: 'mmmmmmmm' },
      [REPLICA_KEY]: item('todo', ['share-codes'], { at: CLICK + 1, by: 'zzzzzzzz' }),
    };
    const sync = { [OTHER_KEY]: item('todo', ['share-codes'], { at: CLICK + 1 }) };
    const storage = new MemoryStorage({
      sync,
      local: { ...held, ...fillOutbox(changeTo('share-codes', 'done')) },
    });
    await makeKeeper(storage).drain();
    await storage.settle();
    expect(storage.writes).toEqual([]);
    expect(listOutbox(storage)).toEqual([]);
  });

  test('that would not go is applied again without harm', async () => {
    const request = changeTo('share-codes', 'done');
    const storage = new MemoryStorage({ local: fillOutbox(request) });
    const remove = storage.remove.bind(storage);
    storage.remove = () => Promise.reject(new Error('not now'));
    const keeper = makeKeeper(storage);
    await keeper.drain();
    expect(keeper.reports).toEqual([new Error('not now')]);
    await keeper.apply(changeTo('share-codes', 'todo', { at: CLICK + 1 }));
    storage.remove = remove;
    await keeper.drain();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'todo' });
    expect(listOutbox(storage)).toEqual([]);
  });
});
