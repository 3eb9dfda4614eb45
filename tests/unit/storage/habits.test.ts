import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOverlayCorner, parseOverlayCorner } from '../../../storage/surface/overlay-corner-item.ts';
import { formatQuiet, isQuiet, parseQuiet } from '../../../storage/surface/quiet-item.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

test('a corner is read back as it was written; rubbish is the bottom left', () => {
  expect(parseOverlayCorner(formatOverlayCorner('top-right'))).toBe('top-right');
  for (const raw of [undefined, null, 7, {}, { schema: 2, corner: 'bottom-right' }]) {
    expect(parseOverlayCorner(raw)).toBe('bottom-left');
  }
});

describe('where the user wants no overlay', () => {
  test('is read back as it was written', () => {
    const quiet = { pages: ['orga-students'], day: '2026-11-24' } as const;
    expect(parseQuiet(JSON.parse(JSON.stringify(formatQuiet(quiet))))).toEqual(quiet);
  });

  test('a bad part of it falls alone', () => {
    const raw = { schema: 2, pages: ['orga-students', 7, '<b>', 'orga-students'], day: 'never' };
    expect(parseQuiet(raw)).toEqual({ pages: ['orga-students'] });
  });

  test('reading anything never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (pages, day) => {
        expect(Array.isArray(parseQuiet({ schema: 2, pages, day }).pages)).toBe(true);
      }),
    );
  });

  test('a page is quiet on every day, a day on every page', () => {
    const quiet = { pages: ['orga-students'], day: '2026-11-24' } as const;
    expect(isQuiet(quiet, 'orga-students', '2027-01-05')).toBe(true);
    expect(isQuiet(quiet, 'orga-import', '2026-11-24')).toBe(true);
    expect(isQuiet(quiet, 'orga-import', '2026-11-25')).toBe(false);
  });
});

test('habits are followed in all tabs and kept on this computer, each apart', async () => {
  const storage = new MemoryStorage();
  const [one, other] = [openSurface(storage), openSurface(storage)];
  await Promise.all([one.opened(), other.opened()]);
  await one.setHabit('corner', 'top-right');
  await one.setHabit('quiet', { pages: ['orga-students'] });
  await storage.settle();
  expect(other.store.getState()).toMatchObject({
    overlayView: 'card',
    overlayCorner: 'top-right',
    quiet: { pages: ['orga-students'] },
  });
  expect(storage.keys('sync')).toEqual([]);
});

test('a step is put off, and taken up again', async () => {
  const storage = new MemoryStorage();
  const { store, opened, putOff, sent } = openSurface(storage);
  await opened();
  await putOff('share-codes', '2026-11-30');
  expect(store.getState().progress['share-codes']).toMatchObject({ putOffUntil: '2026-11-30' });
  await putOff('share-codes', undefined);
  expect(store.getState().progress['share-codes']?.putOffUntil).toBeUndefined();
  expect(sent).toHaveLength(2);
});
