import { beforeEach, describe, expect, test, vi } from 'vitest';
import { oneToTwo } from '../../../storage/schema/migrations/1-to-2.ts';
import { changeTo, NEXT_PROGRESS, PROGRESS } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { listKeysWritten, listOutbox } from '../../fixtures/outbox.ts';
import { openSurface } from '../../fixtures/store.ts';

const convert = vi.spyOn(oneToTwo, 'progress');
const converters = [
  convert,
  ...(['registry', 'change', 'local'] as const).map((kind) => vi.spyOn(oneToTwo, kind)),
];

beforeEach(() => {
  for (const each of converters) {
    each.mockReset().mockImplementation(() => {
      throw new Error('This migration has a fault');
    });
  }
});

const MARK = { state: 'done', day: '2026-09-10', at: 1000 };
const OLD = { schema: 1, steps: { 'update-admins': MARK } };

describe('a year of the first version that could not be converted', () => {
  test.each(['sync', 'local'] as const)(
    'in %s is left as it is, and the other years live on',
    async (area) => {
      const storage = new MemoryStorage({ [area]: { [PROGRESS]: OLD } });
      const keeper = makeKeeper(storage);
      expect(await keeper.apply(changeTo('share-codes', 'done'))).toBe('newer-version');
      await keeper.exchange();
      await keeper.tidy();
      await storage.settle();
      expect(convert).toHaveBeenCalled();
      expect(storage.peek(area, PROGRESS)).toEqual(OLD);
      expect(await keeper.apply(changeTo('share-codes', 'done', { document: NEXT_PROGRESS }))).toBe('kept');
      await storage.settle();
      expect(readStates(storage, 'sync', NEXT_PROGRESS)).toEqual({ 'share-codes': 'done' });
      const written = [...listKeysWritten(storage, 'sync'), ...listKeysWritten(storage, 'local')].flat();
      expect(written.filter((key) => key.includes('2026-2027'))).toEqual([]);
      expect(storage.peek(area, PROGRESS)).toEqual(OLD);
    },
  );

  test('is said to be so, and nothing can be ticked', async () => {
    const storage = new MemoryStorage({ sync: { [PROGRESS]: OLD } });
    const surface = openSurface(storage);
    await surface.opened();
    expect(surface.store.getState()).toMatchObject({ phase: 'ready', readOnly: 'unconverted' });
    await surface.setStep('share-codes', 'done');
    expect(surface.sent).toEqual([]);
  });

  test('and the clicks of its time wait in the outbox', async () => {
    const scope = { establishment: 'default', schoolYear: '2026-2027' };
    const id = crypto.randomUUID();
    const waiting = { [`outbox:${id}`]: { type: 'change-step', id, scope, step: 'run-exams', mark: MARK } };
    const storage = new MemoryStorage({ local: waiting });
    await makeKeeper(storage).drain();
    await storage.settle();
    expect(listOutbox(storage)).toEqual(Object.keys(waiting));
    expect(storage.writes).toEqual([]);
  });
});
