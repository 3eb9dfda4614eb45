import { describe, expect, test } from 'vitest';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { getNotesKey, getSyncKey } from '../../../storage/keys.ts';
import {
  change,
  changeTo,
  DEVICE,
  OTHER_DEVICE,
  OTHER_KEY,
  PROGRESS,
  PROGRESS_KEY,
} from '../../fixtures/changes.ts';
import { makeKeeper, readArea, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listKeysWritten } from '../../fixtures/outbox.ts';

const SMALLER = getSyncKey(PROGRESS, 'aaaaaaaa');
const AUTHOR = 'gggggggg';
const folded = item('done', ['run-exams'], { by: AUTHOR });
const local = { device: { schema: 2, id: DEVICE } };

async function tidy(sync: Record<string, unknown>): Promise<MemoryStorage> {
  const storage = new MemoryStorage({ sync, local });
  await makeKeeper(storage).tidy();
  await storage.settle();
  return storage;
}

describe('what a computer holds in storage.sync', () => {
  test('is what it wrote, and never what another one holds', async () => {
    const storage = new MemoryStorage({ sync: { [OTHER_KEY]: item('done', ['share-codes']) } });
    await makeKeeper(storage).apply(changeTo('run-exams', 'done'));
    await storage.settle();
    expect(Object.keys((storage.peek('sync', PROGRESS_KEY) as { steps: object }).steps)).toEqual([
      'run-exams',
    ]);
    expect(storage.peek('sync', OTHER_KEY)).toEqual(item('done', ['share-codes']));
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done', 'run-exams': 'done' });
  });

  test('is also what nobody else holds any more', async () => {
    const storage = new MemoryStorage({ sync: { [OTHER_KEY]: item('done', ['share-codes']) } });
    await makeKeeper(storage).exchange();
    await storage.remove('sync', [OTHER_KEY]);
    await makeKeeper(storage).exchange();
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
  });

  test('stays when two hold it, for the one with the smaller id', async () => {
    const both = { [PROGRESS_KEY]: folded, [OTHER_KEY]: folded };
    expect((await tidy(both)).peek('sync', PROGRESS_KEY)).toEqual(folded);
  });

  test('goes when one with a smaller id holds it', async () => {
    const storage = await tidy({ [PROGRESS_KEY]: folded, [SMALLER]: folded });
    expect(storage.keys('sync')).not.toContain(PROGRESS_KEY);
    expect(readStates(storage, 'sync')).toEqual({ 'run-exams': 'done' });
  });

  test('goes when its author holds it, and an author never lets go', async () => {
    const author = getSyncKey(PROGRESS, AUTHOR);
    expect((await tidy({ [PROGRESS_KEY]: folded, [author]: folded })).keys('sync')).not.toContain(
      PROGRESS_KEY,
    );
    const theirs = {
      [PROGRESS_KEY]: item('done', ['run-exams'], { by: OTHER_DEVICE }),
      [OTHER_KEY]: item('done', ['run-exams']),
    };
    expect((await tidy(theirs)).keys('sync')).not.toContain(PROGRESS_KEY);
    const own = item('done', ['run-exams']);
    const mine = item('done', ['run-exams'], { by: DEVICE });
    expect((await tidy({ [PROGRESS_KEY]: own, [SMALLER]: mine })).peek('sync', PROGRESS_KEY)).toEqual(own);
  });

  test('does not go for the sake of a write that is not a tidying', async () => {
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: folded, [SMALLER]: folded }, local });
    await makeKeeper(storage).exchange();
    await storage.settle();
    expect(listKeysWritten(storage, 'sync').flat()).not.toContain(PROGRESS_KEY);
  });

  test('keeps what a newer minor version left beside it', async () => {
    const newer = {
      ...item('done', ['run-exams']),
      theme: 'dark',
      steps: { tomorrow: { colour: ['red', 1] } },
    };
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: newer }, local });
    await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
    await storage.settle();
    expect(storage.peek('sync', PROGRESS_KEY)).toMatchObject({ theme: 'dark', steps: newer.steps });
  });
});

describe('of a year that is over', () => {
  const today = '2027-08-02';
  const noted = {
    steps: { 'run-exams': { state: [['done', '2026-09-10'], 5], note: ['Salle B', 5] } },
    schema: 2,
  };

  test('only the states stay in storage.sync, and the notes on this computer', async () => {
    const notes = getNotesKey(PROGRESS, DEVICE, 1);
    const storage = new MemoryStorage({ sync: { [PROGRESS_KEY]: noted, [notes]: noted }, local });
    await makeKeeper(storage, { today }).tidy();
    await storage.settle();
    expect(storage.keys('sync')).not.toContain(notes);
    expect([...(readArea(storage, 'sync').get('run-exams')?.keys() ?? [])]).toEqual(['state']);
    expect(readArea(storage, 'local').get('run-exams')?.get('note')?.value).toBe('Salle B');
  });

  test('a note made while storage.local refuses is not called kept', async () => {
    const storage = new MemoryStorage({ local });
    storage.refuse('write', 'local');
    const keeper = makeKeeper(storage, { today });
    expect(await keeper.apply(change('run-exams', { note: 'Salle B' }))).toBe('refused');
    expect(await keeper.apply(changeTo('run-exams', 'done'))).toBe('kept');
    await storage.settle();
    expect(readStates(storage, 'sync')).toEqual({ 'run-exams': 'done' });
  });
});

test('notes are in items of eight steps, each far below what an item may weigh', async () => {
  const storage = new MemoryStorage();
  const keeper = makeKeeper(storage);
  const note = '\u00e9'.repeat(210);
  await Promise.all([...STEP_IDS, 'tomorrow'].map((id) => keeper.apply(change(id, { note }))));
  await storage.settle();
  const keys = [0, 1, 2].map((part) => getNotesKey(PROGRESS, DEVICE, part));
  expect(storage.keys('sync').filter((key) => key.startsWith('notes:'))).toEqual(keys);
  const sizes = keys.map(
    (key) => new TextEncoder().encode(key + JSON.stringify(storage.peek('sync', key))).length,
  );
  expect(Math.max(...sizes)).toBeLessThan(8192);
  expect([...readArea(storage, 'sync').values()].every((fields) => fields.get('note')?.value === note)).toBe(
    true,
  );
});
