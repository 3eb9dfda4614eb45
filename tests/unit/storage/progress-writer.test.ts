import { describe, expect, test } from 'vitest';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { changeTo, PROGRESS_KEY, SCOPE } from '../../fixtures/changes.ts';
import { mark, markAll } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { makeWriter, readStates } from '../../fixtures/writer.ts';

const item = (steps: object, schema = 1) => ({ [PROGRESS_KEY]: { schema, steps } });

describe('saving a tick', () => {
  test('goes to sync, and stays there only', async () => {
    const storage = new MemoryStorage();
    const { writer } = makeWriter(storage);
    expect(await writer.apply(changeTo('share-codes', 'done'))).toBe('sync');
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
    expect(storage.keys('local')).toEqual([]);
  });

  test('two tabs ticking at the same time lose nothing', async () => {
    const storage = new MemoryStorage();
    const { writer } = makeWriter(storage);
    const outcomes = await Promise.all(STEP_IDS.map((id) => writer.apply(changeTo(id, 'done'))));
    expect(outcomes).toEqual(STEP_IDS.map(() => 'sync'));
    expect(Object.keys(readStates(storage, 'sync'))).toHaveLength(16);
    expect(storage.writes).toHaveLength(16);
  });

  test('the later click on one step wins, whichever arrives last', async () => {
    const early = changeTo('share-codes', 'todo', { at: 3000 });
    const late = changeTo('share-codes', 'not-applicable', { at: 4000 });
    for (const requests of [
      [early, late],
      [late, early],
    ]) {
      const storage = new MemoryStorage({ sync: item({ 'share-codes': mark('done') }) });
      const { writer } = makeWriter(storage);
      await Promise.all(requests.map((request) => writer.apply(request)));
      expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'not-applicable' });
    }
  });

  test('a click older than what is stored writes nothing', async () => {
    const stored = item({ 'share-codes': mark('done', { at: 9_000_000 }) });
    const storage = new MemoryStorage({ sync: stored });
    expect(await makeWriter(storage).writer.apply(changeTo('share-codes', 'todo'))).toBe('sync');
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual(stored[PROGRESS_KEY]);
    expect(storage.writes).toEqual([]);
  });

  test('the same change applied twice is one change', async () => {
    const storage = new MemoryStorage();
    const { writer } = makeWriter(storage);
    const request = changeTo('share-codes', 'done');
    expect(await Promise.all([writer.apply(request), writer.apply(request)])).toEqual(['sync', 'sync']);
    expect(storage.writes).toHaveLength(1);
  });

  test('keeps what a newer minor version left beside it', async () => {
    const marked = { ...mark('done'), colour: 'blue' };
    const steps = { 'step-of-tomorrow': { state: 'done' }, 'run-exams': marked };
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: { schema: 1, steps, note: [1, 2] } } });
    await makeWriter(storage).writer.apply(changeTo('share-codes', 'done'));
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual({
      schema: 1,
      steps: { ...steps, 'share-codes': mark('done', { at: 2000 }) },
      note: [1, 2],
    });
  });

  test('one change refused does not stop the next', async () => {
    const storage = new MemoryStorage();
    const { writer } = makeWriter(storage);
    storage.refuse('read', 'sync');
    storage.refuse('read', 'local');
    expect(await writer.apply(changeTo('share-codes', 'done'))).toBe('refused');
    storage.allow('read', 'sync');
    storage.allow('read', 'local');
    expect(await writer.apply(changeTo('share-codes', 'done'))).toBe('sync');
  });
});

describe('when the browser refuses sync', () => {
  test('the tick is kept on this computer, and the refusal is reported', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done', ['update-admins'])) });
    storage.refuse('write', 'sync');
    const { writer, reports } = makeWriter(storage);
    expect(await writer.apply(changeTo('share-codes', 'done'))).toBe('local');
    expect(readStates(storage, 'local')).toEqual({ 'update-admins': 'done', 'share-codes': 'done' });
    expect(reports).toHaveLength(1);
  });

  test('even its reading refused, the tick is kept and sync is not written over', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done', ['update-admins'])) });
    storage.refuse('read', 'sync');
    const { writer } = makeWriter(storage);
    expect(await writer.apply(changeTo('share-codes', 'done'))).toBe('local');
    expect(readStates(storage, 'sync')).toEqual({ 'update-admins': 'done' });
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done' });
  });

  test('a retry brings everything back to sync and drops the local copy', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done', ['update-admins'])) });
    storage.refuse('write', 'sync');
    const { writer } = makeWriter(storage);
    await writer.apply(changeTo('share-codes', 'done'));
    await writer.retry(SCOPE);
    expect(storage.keys('local')).toEqual([PROGRESS_KEY]);
    storage.allow('write', 'sync');
    await writer.retry(SCOPE);
    expect(readStates(storage, 'sync')).toEqual({ 'update-admins': 'done', 'share-codes': 'done' });
    expect(storage.keys('local')).toEqual([]);
  });

  test('a retry with nothing left behind writes nothing', async () => {
    const storage = new MemoryStorage({ sync: item(markAll('done')) });
    await makeWriter(storage).writer.retry(SCOPE);
    expect(storage.writes).toEqual([]);
  });

  test('both areas refusing: the answer is "refused" and nothing has changed', async () => {
    const storage = new MemoryStorage();
    storage.refuse('write', 'sync');
    storage.refuse('write', 'local');
    const { writer, reports } = makeWriter(storage);
    expect(await writer.apply(changeTo('share-codes', 'done'))).toBe('refused');
    expect(storage.writes).toEqual([]);
    expect(reports).toHaveLength(2);
  });

  test('a tick saved to sync is not called refused because the old local copy would not go', async () => {
    const storage = new MemoryStorage({ local: item(markAll('done', ['update-admins'])) });
    storage.refuse('write', 'local');
    expect(await makeWriter(storage).writer.apply(changeTo('share-codes', 'done'))).toBe('sync');
    expect(readStates(storage, 'sync')).toEqual({ 'update-admins': 'done', 'share-codes': 'done' });
  });
});

describe('data of a newer version', () => {
  test.each(['sync', 'local'] as const)('in %s: not one write', async (area) => {
    const storage = new MemoryStorage({ [area]: item(markAll('done', ['update-admins']), 2) });
    const { writer } = makeWriter(storage);
    expect(await writer.apply(changeTo('share-codes', 'done'))).toBe('newer-version');
    await writer.retry(SCOPE);
    await writer.rescue(SCOPE);
    expect(storage.writes).toEqual([]);
    expect(storage.peek(area, PROGRESS_KEY)).toEqual(
      item(markAll('done', ['update-admins']), 2)[PROGRESS_KEY],
    );
  });
});

describe('a local copy that cannot be read', () => {
  test('is never written over, and the change waits', async () => {
    const kept = { schema: 1, steps: { 'share-codes': mark('done') } };
    const storage = new MemoryStorage({ local: { [PROGRESS_KEY]: kept } });
    const { writer } = makeWriter(storage);
    storage.refuse('read', 'local');
    storage.refuse('write', 'sync');
    expect(await writer.apply(changeTo('book-rooms', 'done'))).toBe('refused');
    expect(storage.peek('local', PROGRESS_KEY)).toEqual(kept);
    expect(storage.writes).toEqual([]);
  });
});
