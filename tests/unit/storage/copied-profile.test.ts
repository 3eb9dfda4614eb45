import { describe, expect, test } from 'vitest';
import { DEVICE_KEY } from '../../../storage/keys.ts';
import { changeTo, DEVICE, PROGRESS_KEY } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const getId = (storage: MemoryStorage) => (storage.peek('local', DEVICE_KEY) as { id: string }).id;

/** A computer that has ticked one step under its id. */
async function makeComputer(): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  await makeKeeper(storage).apply(changeTo('share-codes', 'done'));
  await storage.settle();
  return storage;
}

describe('a profile copied to another computer', () => {
  test('goes on under an id of its own once the other has written under the common one', async () => {
    const storage = await makeComputer();
    // The copy ticks another step, and its browser's sync brings its item here.
    const copy = await makeComputer();
    await makeKeeper(copy).apply(changeTo('run-exams', 'done', { at: 1_789_100_000_000 }));
    await copy.settle();
    await storage.write('sync', { [PROGRESS_KEY]: copy.peek('sync', PROGRESS_KEY) });

    await makeKeeper(storage, { device: 'newname1' }).exchange();
    expect(getId(storage)).toBe('newname1');
    expect(readStates(storage, 'local')).toEqual({ 'share-codes': 'done', 'run-exams': 'done' });

    const theirs = storage.peek('sync', PROGRESS_KEY);
    await makeKeeper(storage, { device: 'othername' }).apply(
      changeTo('book-rooms', 'done', { at: 1_789_110_000_000 }),
    );
    await storage.settle();
    expect(storage.peek('sync', PROGRESS_KEY)).toEqual(theirs);
    expect(readStates(storage, 'sync')).toEqual({
      'share-codes': 'done',
      'run-exams': 'done',
      'book-rooms': 'done',
    });
  });

  test('a computer alone keeps its id', async () => {
    const storage = await makeComputer();
    await makeKeeper(storage, { device: 'newname1' }).exchange();
    await storage.settle();
    expect(getId(storage)).toBe(DEVICE);
  });
});
