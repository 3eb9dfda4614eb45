import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../checklist/session-plan/find-conflicts.ts';
import type { PlannedSession } from '../../../../checklist/session-plan/model.ts';
import { planSessions } from '../../../../checklist/session-plan/plan-sessions.ts';
import type { PlanInput } from '../../../../checklist/session-plan/situation.ts';
import { makeInput } from '../../../fixtures/session-plan/schools.ts';

const HOURS = [{ from: 480, to: 720 }];
const INPUT: PlanInput = makeInput({
  classes: ['2GT3 31 (2)', '2GT4 24'],
  rooms: [{ name: 'B12', seats: 20, weekly: { 1: HOURS, 2: HOURS, 3: HOURS, 6: HOURS }, exceptions: [] }],
  means: { placements: [{ from: '2026-12-14', to: '2026-12-18', classes: ['2GT4'] }], pauseMinutes: 0 },
});
const PLAN = planSessions(INPUT);

/** The conflicts once a session was changed, without the day's words. */
function listKinds(id: string, change: Partial<PlannedSession>, input = INPUT) {
  const sessions = PLAN.sessions.map((each) => (each.id === id ? { ...each, ...change } : each));
  return findConflicts({ ...PLAN, sessions }, input).map((conflict) =>
    conflict.kind === 'day' ? `day: ${conflict.fault.kind}` : conflict.kind,
  );
}

describe('conflicts of a plan', () => {
  test('none in one just made', () => expect(findConflicts(PLAN, INPUT)).toEqual([]));

  test('a room twice, however its name is written', () => {
    const [, second] = PLAN.sessions;
    expect(listKinds(second?.id ?? '', { day: '2026-11-30', start: 480, room: 'salle b12' })).toContain(
      'room-twice',
    );
  });

  test('a room twice within the pause, in whatever order', () => {
    const narrow = { ...INPUT, means: { ...INPUT.means, pauseMinutes: 15 } };
    const count = (sessions: readonly PlannedSession[]) =>
      findConflicts({ ...PLAN, sessions }, narrow).filter(({ kind }) => kind === 'room-twice').length;
    expect(count(PLAN.sessions)).toBeGreaterThan(0);
    expect(count(PLAN.sessions.toReversed())).toBe(count(PLAN.sessions));
  });

  test.each([
    ['in the holidays', { day: '2026-12-22' }, ['day: holiday']],
    ['on a public holiday', { day: '2027-01-01' }, ['day: holiday', 'outside-hours']],
    ['on a Sunday', { day: '2026-12-13' }, ['day: sunday', 'outside-hours']],
    ['on a Saturday on which the room is free', { day: '2026-12-12' }, []],
    ['after the window', { day: '2027-03-15' }, ['day: outside-window', 'outside-period']],
    ['on a placement', { day: '2026-12-14' }, ['placement']],
    ['on a day past', { day: '2026-11-24' }, ['past', 'outside-period']],
    ['at 2 in the morning', { start: 120 }, ['outside-hours']],
    ['on a day when the room is not free', { day: '2026-12-10' }, ['outside-hours']],
    ['in a room that is not there', { room: 'C1' }, ['unknown-room']],
  ] as const)('%s', (_name, change, kinds) => {
    expect(listKinds('2GT4:b', { ...{ day: '2026-12-09' }, ...change })).toEqual(kinds);
  });

  test('a day past of a session that is on Pix is no matter', () => {
    expect(listKinds('2GT4:b', { day: '2026-11-24', pixNumber: '61202' })).toEqual(['outside-period']);
  });

  test('a day that the user has closed since', () => {
    const day = PLAN.sessions[0]?.day ?? '2026-11-30';
    const closed = { ...INPUT, means: { ...INPUT.means, closedDays: [day] } };
    expect(findConflicts(PLAN, closed).map(({ kind }) => kind)).toContain('closed-day');
  });

  test('a room with fewer seats, a smaller group, and a slot too short', () => {
    const fewer = {
      ...INPUT,
      means: {
        ...INPUT.means,
        groupSize: 10,
        rooms: INPUT.means.rooms.map((room) => ({ ...room, seats: 11 })),
      },
    };
    expect(findConflicts(PLAN, fewer)).toContainEqual({ kind: 'seats', id: '2GT4:a', pupils: 12, most: 11 });
    expect(findConflicts(PLAN, fewer)).toContainEqual({
      kind: 'group-size',
      id: '2GT4:a',
      pupils: 12,
      most: 10,
    });
    const extra = PLAN.sessions.find(({ parts }) => parts.some(({ extraTime }) => extraTime > 0));
    expect(listKinds(extra?.id ?? '', { minutes: 120 })).toEqual(['too-short']);
  });

  test('a headcount that has changed, and a class that is gone', () => {
    const headcounts = [{ name: '2GT3', pupils: 32, extraTime: 2 }];
    expect(findConflicts(PLAN, { ...INPUT, headcounts })).toEqual([
      { kind: 'headcount', className: '2GT3', planned: 31, expected: 32 },
      { kind: 'headcount', className: '2GT4', planned: 24, expected: 0 },
    ]);
  });
});
