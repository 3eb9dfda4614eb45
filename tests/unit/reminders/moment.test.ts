import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getLocalMoment, getParisDay } from '../../../checklist/clock.ts';
import type { Day } from '../../../checklist/day.ts';
import {
  isTimeOfDay,
  type Moment,
  msBetween,
  type TimeOfDay,
  toInstant,
} from '../../../checklist/reminders/moment.ts';

const HOUR = 3_600_000;

interface Zone {
  /** By what they are, moments and their instants. */
  readonly instants: Readonly<Record<string, readonly [Day, TimeOfDay, string]>>;
  /** The night that is an hour shorter, and the one that is an hour longer. */
  readonly nights?: Readonly<Record<'shorter' | 'longer', readonly [Day, Day]>>;
}

/** Where the tests are run, by hand. */
const ZONES: Readonly<Record<string, Zone>> = {
  'Europe/Paris': {
    instants: {
      'in winter': ['2026-11-20', '08:30', '2026-11-20T07:30:00Z'],
      'in summer': ['2026-09-07', '08:30', '2026-09-07T06:30:00Z'],
      'at midnight': ['2027-01-01', '00:00', '2026-12-31T23:00:00Z'],
      'in the hour that the spring night skips: the one after it': [
        '2027-03-28',
        '02:30',
        '2027-03-28T01:30:00Z',
      ],
      'in the hour that comes twice in autumn: the first': ['2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    },
    nights: { shorter: ['2027-03-27', '2027-03-28'], longer: ['2026-10-24', '2026-10-25'] },
  },
  'Pacific/Auckland': {
    instants: {
      'in their summer': ['2026-11-20', '08:30', '2026-11-19T19:30:00Z'],
      'in their winter': ['2026-09-07', '08:30', '2026-09-06T20:30:00Z'],
      'in the hour that the spring night skips: the one after it': [
        '2026-09-27',
        '02:30',
        '2026-09-26T14:30:00Z',
      ],
      'in the hour that comes twice in autumn: the first': ['2027-04-04', '02:30', '2027-04-03T13:30:00Z'],
    },
    nights: { shorter: ['2026-09-26', '2026-09-27'], longer: ['2027-04-03', '2027-04-04'] },
  },
  'America/Cayenne': {
    instants: {
      'in November': ['2026-11-20', '08:30', '2026-11-20T11:30:00Z'],
      'in September': ['2026-09-07', '08:30', '2026-09-07T11:30:00Z'],
      'at midnight': ['2027-01-01', '00:00', '2027-01-01T03:00:00Z'],
    },
  },
};
const here = ZONES[process.env.TZ ?? ''];

describe('the instant of a time of day by the clock of the machine', () => {
  test('is known where the tests are run', () => {
    expect(here).toBeDefined();
  });

  test.each(Object.entries(here?.instants ?? {}))('%s', (_name, [day, time, instant]) => {
    expect(toInstant({ day, time })).toBe(Date.parse(instant));
  });

  test.each<[Day, TimeOfDay]>([
    ['2026-09-07', '08:30'],
    ['2027-01-11', '18:30'],
  ])('is when that clock shows it, wherever it stands: %s %s', (day, time) => {
    const shown = new Date(toInstant({ day, time }));
    expect(`${shown.getHours()}`.padStart(2, '0')).toBe(time.slice(0, 2));
    expect(getLocalMoment(shown.getTime())).toEqual({ day, time });
  });

  test('is of that day, whatever the minute', () => {
    const range = { min: Date.parse('2024-01-01T12:00:00Z'), max: Date.parse('2031-01-01T00:00:00Z') };
    fc.assert(
      fc.property(fc.integer(range), fc.integer({ min: 0, max: 1439 }), (instant, minute) => {
        const day = getParisDay(instant);
        const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        expect(getLocalMoment(toInstant({ day, time: `${hours}:${minutes}` as TimeOfDay })).day).toBe(day);
      }),
    );
  });

  test('comes a day later after 24 hours, but for the nights that are an hour shorter or longer', () => {
    const at = (day: Day): Moment => ({ day, time: '08:30' });
    expect(msBetween(at('2026-11-19'), at('2026-11-20'))).toBe(24 * HOUR);
    for (const [name, [from, to]] of Object.entries(here?.nights ?? {}))
      expect(msBetween(at(from), at(to)), name).toBe((name === 'shorter' ? 23 : 25) * HOUR);
  });

  test.each(['', '8:30', '24:00', '12:60', '12:30:00', null, 830])('%j is no time of day', (text) => {
    expect(isTimeOfDay(text)).toBe(false);
  });
});
