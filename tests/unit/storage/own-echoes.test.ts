import { describe, expect, test } from 'vitest';
import { createOwnEchoes } from '../../../storage/surface/own-echoes.ts';

const KEY = 'quiet';
const hidden = { schema: 2, pages: ['orga-students'] };
const shown = { schema: 2, pages: [] };

describe('an event of storage', () => {
  test('is stale when it tells of a hiding that "Annuler" has already taken back', () => {
    const echoes = createOwnEchoes();
    echoes.expect(KEY, hidden);
    echoes.expect(KEY, shown);
    // As Chromium gives it: fields in the order of the alphabet.
    expect(echoes.isStale(KEY, { pages: ['orga-students'], schema: 2 })).toBe(true);
    expect(echoes.isStale(KEY, { pages: [], schema: 2 })).toBe(false);
  });

  test('is news when another tab wrote it', () => {
    const echoes = createOwnEchoes();
    expect(echoes.isStale(KEY, hidden)).toBe(false);
    echoes.expect(KEY, hidden);
    expect(echoes.isStale(KEY, { schema: 2, pages: ['orga-import'] })).toBe(false);
    expect(echoes.isStale(KEY, hidden)).toBe(false);
  });

  test('is news after a write of ours of which no event came', () => {
    const echoes = createOwnEchoes();
    echoes.expect(KEY, hidden);
    echoes.expect(KEY, shown);
    expect(echoes.isStale(KEY, shown)).toBe(false);
    expect(echoes.isStale(KEY, hidden)).toBe(false);
  });

  test('is news when the item is removed', () => {
    const echoes = createOwnEchoes();
    echoes.expect(KEY, hidden);
    expect(echoes.isStale(KEY, undefined)).toBe(false);
  });

  test('of another item is another matter', () => {
    const echoes = createOwnEchoes();
    echoes.expect(KEY, hidden);
    echoes.expect(KEY, shown);
    expect(echoes.isStale('corner', hidden)).toBe(false);
  });
});
