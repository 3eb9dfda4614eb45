import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getParisDay } from '../../../checklist/clock.ts';
import type { Day } from '../../../checklist/day.ts';
import {
  isTimeOfDay,
  type Moment,
  msBetween,
  type TimeOfDay,
  toInstant,
} from '../../../checklist/reminders/moment.ts';

const HOUR = 3_600_000;

describe('the instant of a time of day in Paris', () => {
  test.each<[string, Day, TimeOfDay, string]>([
    ['in winter', '2026-11-20', '08:30', '2026-11-20T07:30:00Z'],
    ['in summer', '2026-09-07', '08:30', '2026-09-07T06:30:00Z'],
    ['at midnight', '2027-01-01', '00:00', '2026-12-31T23:00:00Z'],
    [
      'in the hour that the spring night skips: the one after it',
      '2027-03-28',
      '02:30',
      '2027-03-28T01:30:00Z',
    ],
    ['in the hour that comes twice in autumn: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
  ])('%s', (_name, day, time, instant) => {
    expect(toInstant({ day, time })).toBe(Date.parse(instant));
  });

  test('is of that day, whatever the minute', () => {
    const range = { min: Date.parse('2024-01-01T12:00:00Z'), max: Date.parse('2031-01-01T00:00:00Z') };
    fc.assert(
      fc.property(fc.integer(range), fc.integer({ min: 0, max: 1439 }), (instant, minute) => {
        const day = getParisDay(instant);
        const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        expect(getParisDay(toInstant({ day, time: `${hours}:${minutes}` as TimeOfDay }))).toBe(day);
      }),
    );
  });

  test('the night of March is an hour shorter, that of October an hour longer', () => {
    const at = (day: Day): Moment => ({ day, time: '08:30' });
    expect(msBetween(at('2027-03-27'), at('2027-03-28'))).toBe(23 * HOUR);
    expect(msBetween(at('2026-10-24'), at('2026-10-25'))).toBe(25 * HOUR);
  });

  test.each(['', '8:30', '24:00', '12:60', '12:30:00', null, 830])('%j is no time of day', (text) => {
    expect(isTimeOfDay(text)).toBe(false);
  });
});
