import { describe, expect, test } from 'vitest';
import type { Day } from '../../../checklist/day.ts';
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

describe('of the registry', () => {
  const isKept = (today: Day, entry: string, field: string) =>
    isSynced(getSyncedPart('registry', today), entry, field);

  test.each([
    ['2025-07-31', true],
    ['2026-08-01', true],
    ['2027-07-31', true],
    ['2027-08-01', false],
    ['2040-01-01', false],
  ] as const)('on %s, the calendar of 2025-2026 is exchanged: %s', (today, isThere) => {
    expect(isKept(today, 'calendar:2025-2026', 'autumn')).toBe(isThere);
    expect(isKept(today, 'calendar:2025-2026', 'placement:2026-01-11:2026-01-29')).toBe(isThere);
    expect(isKept(today, 'establishment:0590001A', 'carry:2025-2026')).toBe(isThere);
  });

  test('the rest has no year', () => {
    expect(isKept('2040-01-01', 'establishment:0590001A', 'name')).toBe(true);
    expect(isKept('2040-01-01', 'settings', 'nudge:group-size')).toBe(true);
    expect(isKept('2040-01-01', 'device:mmmmmmmm', 'seen')).toBe(true);
  });

  test('what a newer version says of a year to come is exchanged', () => {
    expect(isKept('2026-11-20', 'calendar:2031-2032', 'something-new')).toBe(true);
  });
});

test('of a past year, states and parts are exchanged and not notes', () => {
  const step = 'archive-last-year';
  expect(isSynced('states', step, 'state')).toBe(true);
  expect(isSynced('states', step, 'part:save-certifications')).toBe(true);
  expect(isSynced('states', step, 'note')).toBe(false);
  expect(isSynced('nothing', step, 'state')).toBe(false);
});
