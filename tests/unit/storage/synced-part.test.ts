import { expect, test } from 'vitest';
import { getSyncedPart, isSynced } from '../../../storage/keeper/synced-part.ts';

const YEAR = 'progress:0123456X:2026-2027';

test.each([
  ['2026-08-01', 'all'],
  ['2027-07-31', 'all'],
  ['2027-08-01', 'states'],
  ['2028-07-31', 'states'],
  ['2028-08-01', 'nothing'],
  // A clock that is late: nothing is taken away from the year others live in.
  ['2025-11-20', 'all'],
] as const)('on %s, of 2026-2027 is exchanged: %s', (today, part) => {
  expect(getSyncedPart(YEAR, today)).toBe(part);
});

test('the registry has no year', () => {
  expect(getSyncedPart('registry', '2040-01-01')).toBe('all');
});

test('of a past year, states are exchanged and not notes', () => {
  expect([isSynced('states', 'state'), isSynced('states', 'note'), isSynced('nothing', 'state')]).toEqual([
    true,
    false,
    false,
  ]);
});
