import { describe, expect, test } from 'vitest';
import { nameSession } from '../../../../checklist/session-plan/make-sessions.ts';
import type { Means, Room } from '../../../../checklist/session-plan/model.ts';
import { planSessions } from '../../../../checklist/session-plan/plan-sessions.ts';
import { makeInput } from '../../../fixtures/session-plan/schools.ts';

const MORNING = [{ from: 480, to: 720 }];
const ROOM: Room = { name: 'B12', seats: 20, weekly: { 2: MORNING, 4: MORNING }, exceptions: [] };

const plan = (classes: readonly string[], means: Partial<Means> = {}, rooms = [ROOM]) =>
  planSessions(makeInput({ classes, rooms, means: { catchUpSessions: 0, ...means } }));

const tell = ({ sessions }: ReturnType<typeof plan>) =>
  sessions.map((session) => {
    const pupils = session.parts.reduce((sum, part) => sum + part.pupils, 0);
    return `${nameSession(session)}: ${pupils}, ${session.day} ${session.start}, ${session.minutes}`;
  });

describe('who is left out, and what would help', () => {
  test('two slots are missing', () => {
    const { unplaced, remedies, filling } = plan(['2GT3 31', '2GT4 30', 'TG1 24'], {
      period: { from: '2026-11-30', to: '2026-12-02' },
    });
    expect(unplaced).toEqual([
      { className: '2GT4', pupils: 21, isExtraTime: false, reason: 'too-few-slots' },
      { className: 'TG1', pupils: 24, isExtraTime: false, reason: 'too-few-slots' },
    ]);
    expect(remedies).toEqual([
      { kind: 'add-slots', slots: 3, minutes: 120, seats: 20 },
      { kind: 'extend', to: '2026-12-08' },
    ]);
    expect(filling).toBe('packed');
  });

  test('no hours to free for a class that is on placement all through, nor a room', () => {
    const away = { from: '2026-11-30', to: '2026-12-04', classes: ['1P'] } as const;
    const { unplaced, remedies } = plan(['1P 20', '2GT3 60'], {
      period: { from: '2026-11-30', to: '2026-12-04' },
      placements: [away],
    });
    expect(unplaced.map(({ className, reason }) => [className, reason])).toContainEqual([
      '1P',
      'no-open-day',
    ]);
    expect(remedies.map(({ kind }) => kind)).toEqual(['extend']);
  });

  test('a room in two spellings is one, and so is a class, on placement and in what is kept', () => {
    const two = [ROOM, { ...ROOM, name: 'Salle b12', seats: 30 }];
    const { sessions } = plan(['2GT3 20', '2GT4 20'], {}, two);
    expect(sessions.map(({ room }) => room)).toEqual(['B12', 'B12']);
    expect(new Set(sessions.map(({ day, start }) => `${day} ${start}`)).size).toBe(2);
    const input = makeInput({ classes: ['2 gt 3 20'], rooms: [ROOM], means: { catchUpSessions: 0 } });
    const kept = sessions.slice(0, 1).map((session) => ({ ...session, isLocked: true }));
    expect(planSessions({ ...input, kept }).sessions).toEqual(kept);
    const away = { placements: [{ from: '2026-11-02', to: '2027-03-12', classes: ['2gt-3'] }] } as const;
    expect(plan(['2GT3 20'], away).unplaced).toMatchObject([{ reason: 'no-open-day' }]);
    const more = planSessions({ ...input, headcounts: [{ name: '2 gt 3', pupils: 30, extraTime: 0 }], kept });
    expect(new Set(more.sessions.map(({ id }) => id.at(-1))).size).toBe(more.sessions.length);
  });

  test('a room more, or larger groups', () => {
    const { remedies } = plan(['2GT3 30', '2GT4 30'], { period: { from: '2026-11-30', to: '2026-12-02' } }, [
      { ...ROOM, seats: 30 },
    ]);
    expect(remedies).toEqual([
      { kind: 'add-slots', slots: 1, minutes: 120, seats: 20 },
      { kind: 'extend', to: '2026-12-03' },
      { kind: 'larger-groups', groupSize: 30 },
      { kind: 'add-room', like: 'B12' },
    ]);
  });

  test.each([
    ['no room', {}, [], 'no-room'],
    ['rooms without seats', {}, [{ ...ROOM, seats: 0 }], 'no-room'],
    ['a window that ended', { period: { from: '2026-11-02', to: '2026-11-20' } }, [ROOM], 'period-over'],
    ['holidays alone', { period: { from: '2026-12-19', to: '2027-01-03' } }, [ROOM], 'period-over'],
    [
      'on placement all the time',
      { placements: [{ from: '2026-11-02', to: '2027-03-12' }] },
      [ROOM],
      'no-open-day',
    ],
    ['a room that is never free', {}, [{ ...ROOM, weekly: {} }], 'no-open-day'],
    ['hours too short', {}, [{ ...ROOM, weekly: { 2: [{ from: 480, to: 590 }] } }], 'no-stretch'],
  ] as const)('%s', (_name, means, rooms, reason) => {
    expect(plan(['2GT3 31'], means as Partial<Means>, [...rooms]).unplaced).toEqual([
      { className: '2GT3', pupils: 31, isExtraTime: false, reason },
    ]);
  });

  test('extra time that no stretch is long enough for', () => {
    const { unplaced, sessions } = plan(['2GT3 20 (2)'], {}, [
      { ...ROOM, weekly: { 2: [{ from: 480, to: 600 }] } },
    ]);
    expect(unplaced).toEqual([{ className: '2GT3', pupils: 2, isExtraTime: true, reason: 'no-stretch' }]);
    expect(sessions).toHaveLength(1);
  });
});

describe('groups', () => {
  test('of a class are even, and have its name', () => {
    expect(tell(plan(['2GT3 41']))).toEqual([
      '2GT3 a: 14, 2026-12-01 480, 120',
      '2GT3 b: 14, 2026-12-01 600, 120',
      '2GT3 c: 13, 2026-12-03 480, 120',
    ]);
  });

  test('that are small are joined; one alone has no letter', () => {
    expect(tell(plan(['CAP1 7', '2GT3 16', 'CAP2 8']))).toEqual([
      '2GT3: 16, 2026-12-01 480, 120',
      'CAP1 + CAP2: 15, 2026-12-01 600, 120',
    ]);
  });

  test('that never are in school together are not joined', () => {
    const placements = [
      { from: '2026-11-30', to: '2026-12-18', classes: ['CAP1'] },
      { from: '2027-01-04', to: '2027-03-05', classes: ['CAP2'] },
    ] as const;
    expect(tell(plan(['CAP1 7', 'CAP2 8'], { placements }))).toEqual([
      'CAP2: 8, 2026-12-01 480, 120',
      'CAP1: 7, 2027-01-05 480, 120',
    ]);
  });

  test('with extra time sit apart, those of several classes together', () => {
    expect(tell(plan(['2GT3 21 (2)', '2GT4 20 (1)']))).toEqual([
      '2GT3 b + 2GT4 b: 3, 2026-12-01 480, 155',
      '2GT3 a: 19, 2026-12-03 480, 120',
      '2GT4 a: 19, 2026-12-03 600, 120',
    ]);
  });

  test('with extra time sit with their class, in a longer slot', () => {
    expect(tell(plan(['2GT3 20 (2)', '2GT4 20'], { extraTime: 'longer-slot' }))).toEqual([
      '2GT3: 20, 2026-12-01 480, 155',
      '2GT4: 20, 2026-12-03 480, 120',
    ]);
  });

  test('are cut smaller where the rooms are', () => {
    expect(
      plan(['2GT3 31'], {}, [{ ...ROOM, seats: 12 }]).sessions.map(({ parts }) => parts[0]?.pupils),
    ).toEqual([11, 10, 10]);
  });

  test('are filled up when even ones would leave somebody out', () => {
    const { filling, unplaced, sessions } = plan(
      ['2GT3 30', '2GT4 30'],
      {
        period: { from: '2026-11-30', to: '2026-12-07' },
      },
      [{ ...ROOM, exceptions: [{ day: '2026-12-03', free: [{ from: 480, to: 600 }] }] }],
    );
    expect({ filling, unplaced }).toEqual({ filling: 'packed', unplaced: [] });
    expect(sessions.map((session) => nameSession(session))).toEqual(['2GT3 a', '2GT3 b + 2GT4 a', '2GT4 b']);
  });

  test('make room for one another before they are filled up', () => {
    const away = (className: string, day: '2026-12-01' | '2026-12-08') => ({
      from: day,
      to: day,
      classes: [className],
    });
    const { filling, sessions } = plan(
      ['TG1 20', 'TG2 20', 'TG3 20'],
      {
        period: { from: '2026-11-30', to: '2026-12-08' },
        placements: [away('TG1', '2026-12-08'), away('TG2', '2026-12-01'), away('TG3', '2026-12-08')],
      },
      [{ ...ROOM, weekly: { 2: [{ from: 480, to: 600 }], 4: [{ from: 480, to: 600 }] } }],
    );
    expect(filling).toBe('even');
    expect(sessions.at(-1)).toMatchObject({ day: '2026-12-08', parts: [{ className: 'TG2' }] });
  });

  test('that are full are spread too', () => {
    const { sessions } = plan(['2GT3 30', '2GT4 30'], {
      groups: 'full',
      preference: 'spread',
      period: { from: '2026-11-30', to: '2026-12-18' },
    });
    expect(sessions.map(({ day }) => day)).toEqual(['2026-12-03', '2026-12-10', '2026-12-17']);
  });

  test('of a class that comes twice, and of counts that are none', () => {
    const input = makeInput({
      classes: ['2GT3 10', '2GT3 8', 'TG1 0'],
      rooms: [ROOM],
      means: { catchUpSessions: 0 },
    });
    const odd = { name: 'TG2', pupils: Number.NaN, extraTime: -3 };
    expect(tell(planSessions({ ...input, headcounts: [...input.headcounts, odd] }))).toEqual([
      '2GT3: 18, 2026-12-01 480, 120',
    ]);
  });

  test('beyond the alphabet', () => {
    const { sessions } = plan(['TG 560'], { groupSize: 20 });
    expect(sessions.map((session) => nameSession(session)).slice(-3)).toEqual(['TG z', 'TG aa', 'TG ab']);
  });
});

describe('catch-up sessions', () => {
  const catchUp = { from: '2027-03-08', to: '2027-03-12' } as const;

  test('are laid after the window, without pupils, long where somebody has extra time', () => {
    const { sessions, catchUpMissing } = plan(['2GT3 20 (1)'], { catchUp, catchUpSessions: 3 });
    expect(sessions.filter(({ kind }) => kind === 'catch-up')).toMatchObject([
      { id: 'catch-up:1', day: '2027-03-09', start: 480, minutes: 155, parts: [] },
      { id: 'catch-up:2', day: '2027-03-11', start: 480 },
    ]);
    expect(catchUpMissing).toBe(1);
  });

  test('prefer days on which all classes are in school', () => {
    const placements = [{ from: '2027-03-09', to: '2027-03-09', classes: ['2GT3'] }] as const;
    const { sessions } = plan(['2GT3 20'], { catchUp, catchUpSessions: 1, placements });
    expect(sessions.at(-1)).toMatchObject({ kind: 'catch-up', day: '2027-03-11' });
  });
});
