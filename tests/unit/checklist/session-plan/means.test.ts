import { describe, expect, test } from 'vitest';
import { checkMeans, compareWithCertifiable } from '../../../../checklist/session-plan/check-means.ts';
import {
  makeDefaultMeans,
  suggestCatchUpSessions,
} from '../../../../checklist/session-plan/default-means.ts';
import type { Means, Room } from '../../../../checklist/session-plan/model.ts';
import { isOpenDay, listOpenDays } from '../../../../checklist/session-plan/open-days.ts';
import { seeFrom } from '../../../fixtures/calendars.ts';

const CALENDAR = seeFrom('B');
const DEFAULTS = makeDefaultMeans(CALENDAR, '2026-11-30', 20);
const ROOM: Room = { name: 'B12', seats: 20, weekly: { 2: [{ from: 480, to: 720 }] }, exceptions: [] };

describe('the means that one finds', () => {
  test('go from today to the end of the window, then to the day when step 15 is due', () => {
    expect(DEFAULTS.period).toEqual({ from: '2026-11-30', to: '2027-03-05' });
    expect(DEFAULTS.catchUp).toEqual({ from: '2027-03-06', to: '2027-03-12' });
  });

  test('begin with the window when that is to come', () => {
    expect(makeDefaultMeans(CALENDAR, '2026-09-10', 20).period.from).toBe('2026-11-02');
  });

  test('have the slots of the source, and two hours and thirty-five minutes for extra time', () => {
    expect(DEFAULTS).toMatchObject({ slotMinutes: 120, longSlotMinutes: 155, groupSize: 20 });
  });

  test.each([
    [0, 0],
    [12, 1],
    [400, 1],
    [401, 2],
    [1800, 5],
  ])('%i pupils: %i sessions of catching up', (pupils, sessions) => {
    expect(suggestCatchUpSessions([{ name: 'T', pupils, extraTime: 0 }], 20)).toBe(sessions);
  });
});

describe('open days', () => {
  test.each([
    ['2026-12-01', true],
    ['2026-12-05', true],
    ['2026-12-06', false],
    ['2026-11-11', false],
    ['2026-12-24', false],
    ['2027-03-08', true],
    ['2026-12-02', false],
  ] as const)('%s: %s', (day, isOpen) => {
    expect(isOpenDay(day, ['2026-12-02'], CALENDAR)).toBe(isOpen);
  });

  test('are those of a period from today on', () => {
    expect(listOpenDays({ from: '2026-12-16', to: '2027-01-05' }, DEFAULTS, CALENDAR, '2026-12-17')).toEqual([
      '2026-12-17',
      '2026-12-18',
      '2027-01-04',
      '2027-01-05',
    ]);
  });

  test('are none of a period that is over, upside down, or of a century before its end', () => {
    expect(listOpenDays({ from: '2026-11-02', to: '2026-11-06' }, DEFAULTS, CALENDAR, '2026-12-01')).toEqual(
      [],
    );
    expect(listOpenDays({ from: '2026-12-06', to: '2026-12-01' }, DEFAULTS, CALENDAR, '2026-11-01')).toEqual(
      [],
    );
    expect(
      listOpenDays({ from: '1926-12-06', to: '2926-12-01' }, DEFAULTS, CALENDAR, '2026-11-01').length,
    ).toBeLessThan(250);
  });
});

describe('means that are looked at', () => {
  const check = (change: Partial<Means>) =>
    checkMeans({ ...DEFAULTS, site: 'Lycée', rooms: [ROOM], ...change }, [], '2026-11-30');
  const room = (change: Partial<Room>) => check({ rooms: [{ ...ROOM, ...change }] });

  test('well', () => expect(check({})).toEqual([]));

  test.each([
    ['no room', check({ rooms: [] }), { kind: 'no-room' }],
    ['no site', check({ site: ' ' }), { kind: 'no-site' }],
    ['groups of none', check({ groupSize: 0 }), { kind: 'no-group' }],
    [
      'a window that ended',
      check({ period: { from: '2026-11-02', to: '2026-11-20' } }),
      { kind: 'period-over' },
    ],
    ['upside down', check({ period: { from: '2027-11-02', to: '2026-11-20' } }), { kind: 'bad-period' }],
    [
      'catching up upside down',
      check({ catchUp: { from: '2027-11-02', to: '2026-11-20' } }),
      { kind: 'bad-catch-up' },
    ],
    ['less than the test lasts', check({ slotMinutes: 100 }), { kind: 'bad-slot', field: 'slotMinutes' }],
    [
      'extra time that is shorter',
      check({ longSlotMinutes: 110 }),
      { kind: 'bad-slot', field: 'longSlotMinutes' },
    ],
    ['a pause below nothing', check({ pauseMinutes: -5 }), { kind: 'bad-slot', field: 'pauseMinutes' }],
    ['eight seats', room({ seats: 8 }), { kind: 'few-seats', room: 'B12' }],
    ['no seats', room({ seats: 0 }), { kind: 'no-seats', room: 'B12' }],
    ['never free', room({ weekly: {} }), { kind: 'never-free', room: 'B12' }],
    [
      '2 in the morning',
      room({ weekly: { 1: [{ from: 120, to: 240 }] } }),
      { kind: 'at-night', room: 'B12' },
    ],
    [
      'hours upside down',
      room({ weekly: { 1: [{ from: 720, to: 480 }] } }),
      { kind: 'bad-hours', room: 'B12' },
    ],
    [
      'a room twice',
      check({ rooms: [ROOM, { ...ROOM, name: 'salle b12' }] }),
      { kind: 'room-twice', room: 'B12' },
    ],
    [
      'a placement of a class that is not there',
      check({ placements: [{ from: '2026-12-01', to: '2026-12-04', classes: ['TCAP'] }] }),
      { kind: 'unknown-class', className: 'TCAP' },
    ],
  ])('%s', (_name, faults, fault) => {
    expect(faults).toEqual([fault]);
  });

  test('headcounts beside what Pix counts', () => {
    const headcounts = [{ name: '2GT3', pupils: 31, extraTime: 0 }];
    expect(compareWithCertifiable(headcounts, 33)).toBe(-2);
    expect(compareWithCertifiable(headcounts, undefined)).toBeUndefined();
  });
});
