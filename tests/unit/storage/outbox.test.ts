import { describe, expect, test } from 'vitest';
import { getOutboxKey } from '../../../storage/keys.ts';
import { changeTo, NEXT_PROGRESS_KEY, NEXT_SCOPE, PROGRESS_KEY } from '../../fixtures/changes.ts';
import { mark, markAll } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { fillOutbox, listOutbox, listWrites } from '../../fixtures/outbox.ts';
import { openSurface } from '../../fixtures/store.ts';
import { makeWriter, readStates } from '../../fixtures/writer.ts';

describe('a tick in the outbox', () => {
  test('whose message never arrived is applied by the next background', async () => {
    const storage = new MemoryStorage();
    const card = openSurface(storage, { send: () => Promise.reject(new Error('the worker died')) });
    await card.opened();
    await card.setStep('share-codes', 'done');
    expect(readStates(storage, 'sync')).toEqual({});
    expect(storage.keys('local')).toEqual(card.sent.map(({ id }) => getOutboxKey(id)));
    expect(storage.peek('local', getOutboxKey(card.sent[0]?.id ?? ''))).toEqual(card.sent[0]);
    await makeWriter(storage).writer.drain();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(storage.keys('local')).toEqual([]);
    await storage.settle();
    expect(card.store.getState()).toMatchObject({ hasUnsaved: false, isLocal: false });
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
    await makeWriter(storage).writer.drain();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test('and its own message are one change, written once, whichever comes first', async () => {
    const request = changeTo('share-codes', 'done');
    for (const order of ['drain first', 'message first']) {
      const storage = new MemoryStorage({ local: fillOutbox(request) });
      const { writer } = makeWriter(storage);
      const steps = [() => writer.drain(), () => writer.apply(request)];
      await Promise.all((order === 'drain first' ? steps : steps.toReversed()).map((step) => step()));
      expect(listWrites(storage)).toHaveLength(1);
      expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
      expect(listOutbox(storage)).toEqual([]);
    }
  });

  test('is applied along with the next message', async () => {
    const storage = new MemoryStorage({ local: fillOutbox(changeTo('run-exams', 'done')) });
    expect(await makeWriter(storage).writer.apply(changeTo('share-codes', 'done'))).toBe('sync');
    expect(readStates(storage, 'sync')).toEqual({ 'run-exams': 'done', 'share-codes': 'done' });
    expect(storage.writes).toHaveLength(1);
    expect(listOutbox(storage)).toEqual([]);
  });

  test('older than what is stored is dropped without a write', async () => {
    const stored = { [PROGRESS_KEY]: { schema: 1, steps: { 'share-codes': mark('todo', { at: 9000 }) } } };
    const storage = new MemoryStorage({ sync: stored, local: fillOutbox(changeTo('share-codes', 'done')) });
    await makeWriter(storage).writer.drain();
    expect(storage.writes).toEqual([]);
    expect(listOutbox(storage)).toEqual([]);
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'todo' });
  });

  test('whose outbox cannot be read is saved by its message', async () => {
    const storage = new MemoryStorage();
    storage.refuse('read', 'local');
    const { writer, reports } = makeWriter(storage);
    expect(await writer.apply(changeTo('share-codes', 'done'))).toBe('sync');
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(reports).toHaveLength(1);
  });

  test('that would not go is applied again without harm', async () => {
    const request = changeTo('share-codes', 'done');
    const storage = new MemoryStorage({ local: fillOutbox(request) });
    storage.refuse('write', 'local');
    const { writer, reports } = makeWriter(storage);
    await writer.drain();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(reports).toHaveLength(1);
    await writer.apply(changeTo('share-codes', 'todo', { at: 3000 }));
    storage.allow('write', 'local');
    await writer.drain();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'todo' });
    expect(listOutbox(storage)).toEqual([]);
  });
});

describe('several ticks in the outbox', () => {
  test('of two surfaces for one year are applied in one write', async () => {
    const requests = [
      changeTo('share-codes', 'todo', { at: 3001 }),
      changeTo('share-codes', 'done', { at: 3000 }),
      changeTo('run-exams', 'not-applicable'),
    ];
    const storage = new MemoryStorage({ local: fillOutbox(...requests) });
    await makeWriter(storage).writer.drain();
    expect(storage.writes).toHaveLength(1);
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'todo', 'run-exams': 'not-applicable' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test('for two years are applied in two writes', async () => {
    const next = changeTo('run-exams', 'done', { scope: NEXT_SCOPE });
    const storage = new MemoryStorage({ local: fillOutbox(changeTo('share-codes', 'done'), next) });
    await makeWriter(storage).writer.drain();
    expect(storage.writes.map(({ items }) => Object.keys(items)).sort()).toEqual([
      [PROGRESS_KEY],
      [NEXT_PROGRESS_KEY],
    ]);
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(readStates(storage, 'sync', NEXT_PROGRESS_KEY)).toEqual({ 'run-exams': 'done' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test('one year refused does not stop the other, and the answer is that of the message’s own year', async () => {
    const refused = changeTo('share-codes', 'done');
    const saved = changeTo('check-certifiable', 'done', { scope: NEXT_SCOPE });
    for (const waiting of [fillOutbox(refused, saved), fillOutbox(saved, refused)]) {
      const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: 'rubbish' }, local: waiting });
      storage.refuse('write', 'local');
      const { writer } = makeWriter(storage);
      expect(await writer.apply(changeTo('run-exams', 'done', { scope: NEXT_SCOPE }))).toBe('sync');
      expect(await writer.apply(changeTo('run-exams', 'done'))).toBe('refused');
      expect(storage.peek('sync', PROGRESS_KEY)).toBe('rubbish');
      expect(readStates(storage, 'sync', NEXT_PROGRESS_KEY)).toEqual({
        'check-certifiable': 'done',
        'run-exams': 'done',
      });
      expect(listOutbox(storage)).toContain(getOutboxKey(refused.id));
    }
  });

  test('refused stay there, and are applied by a later drain', async () => {
    const requests = [changeTo('share-codes', 'done'), changeTo('run-exams', 'done')];
    const storage = new MemoryStorage({ local: fillOutbox(...requests) });
    storage.refuse('write', 'sync');
    storage.refuse('write', 'local');
    const { writer, reports } = makeWriter(storage);
    await writer.drain();
    expect(listOutbox(storage)).toHaveLength(2);
    expect(reports).toHaveLength(2);
    storage.allow('write', 'sync');
    storage.allow('write', 'local');
    await makeWriter(storage).writer.drain();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done', 'run-exams': 'done' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test('kept on this computer when sync refuses them leave the outbox', async () => {
    const storage = new MemoryStorage({ local: fillOutbox(changeTo('share-codes', 'done')) });
    storage.refuse('write', 'sync');
    await makeWriter(storage).writer.drain();
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
    expect(listOutbox(storage)).toEqual([]);
  });

  test.each(['sync', 'local'] as const)(
    'on data of a newer version in %s leave without a write of progress',
    async (area) => {
      const newer = { [PROGRESS_KEY]: { schema: 2, steps: markAll('done', ['update-admins']) } };
      const waiting = fillOutbox(changeTo('share-codes', 'done'));
      const storage = new MemoryStorage(
        area === 'sync' ? { sync: newer, local: waiting } : { local: { ...newer, ...waiting } },
      );
      await makeWriter(storage).writer.drain();
      expect(storage.writes).toEqual([]);
      expect(storage.peek(area, PROGRESS_KEY)).toEqual(newer[PROGRESS_KEY]);
      expect(listOutbox(storage)).toEqual([]);
    },
  );
});
