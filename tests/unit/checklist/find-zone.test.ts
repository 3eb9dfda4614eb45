import { describe, expect, test } from 'vitest';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import { getCalendar } from '../../../checklist/calendars/registry.ts';
import { findZone } from '../../../checklist/find-zone.ts';
import { NO_CORRECTIONS, resolveYear } from '../../../checklist/resolve-year.ts';

const almanac = makeAlmanac(['2026-2027']);
const find = (academie: string | undefined, uai: string) => findZone(almanac, { academie, uai, zone: 'B' });

describe('the zone', () => {
  test('is that of the académie chosen, whatever the establishment says', () => {
    expect(find('lyon', '0123456X')).toEqual({
      zone: 'A',
      reason: 'chosen',
      ofEstablishment: 'toulouse',
    });
  });

  test('is told by the UAI of the establishment', () => {
    expect(find(undefined, '0123456X')).toEqual({
      zone: 'C',
      reason: 'establishment',
      ofEstablishment: 'toulouse',
    });
    expect(find(undefined, '9740001A')).toMatchObject({ zone: 'other', reason: 'establishment' });
  });

  test('is supposed when nothing tells it', () => {
    expect(find(undefined, 'default')).toEqual({ zone: 'B', reason: 'supposed' });
    expect(find('of-a-later-version', '0123456X')).toMatchObject({ zone: 'B', reason: 'supposed' });
  });

  test.each([
    ['lyon', '0123456X'],
    [undefined, '0123456X'],
    [undefined, 'default'],
    ['of-a-later-version', '0123456X'],
  ])('is the one whose holidays hold: %s, %s', (academie, uai) => {
    const owner = { academie, uai, zone: 'B' } as const;
    const { winter } = resolveYear(almanac, '2026-2027', { ...owner, corrections: NO_CORRECTIONS });
    const { zone } = findZone(almanac, owner);
    expect(winter).toEqual(getCalendar('2026-2027').winter[zone === 'other' ? 'A' : zone]);
  });
});
