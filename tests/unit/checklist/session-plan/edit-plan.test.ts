import { describe, expect, test } from 'vitest';
import {
  type Edit,
  lockSession,
  moveSession,
  noteCreated,
  planAgain,
  removeSession,
  resizeGroup,
} from '../../../../checklist/session-plan/edit-plan.ts';
import type { Plan } from '../../../../checklist/session-plan/model.ts';
import { planSessions } from '../../../../checklist/session-plan/plan-sessions.ts';
import { makeInput } from '../../../fixtures/session-plan/schools.ts';

const ROOM = {
  name: 'B12',
  seats: 20,
  weekly: { 2: [{ from: 480, to: 720 }], 4: [{ from: 480, to: 720 }] },
  exceptions: [],
};
/** Two groups of 16 and 15, two of 12, with two catch-up sessions. */
const INPUT = makeInput({ classes: ['2GT3 31', '2GT4 24'], rooms: [ROOM], means: { catchUpSessions: 2 } });
const PLAN = planSessions(INPUT);

function take(edit: Edit): Plan {
  if ('fault' in edit) throw new Error(edit.fault);
  return edit.plan;
}

const find = ({ sessions }: Plan, id: string) => sessions.find((session) => session.id === id);
const sizes = (plan: Plan) =>
  plan.sessions.flatMap(({ parts }) =>
    parts.map(({ className, letter, pupils }) => `${className} ${letter} ${pupils}`),
  );

describe('a plan changed by hand', () => {
  test('starts with', () => {
    expect(sizes(PLAN)).toEqual(['2GT3 a 16', '2GT3 b 15', '2GT4 a 12', '2GT4 b 12']);
    expect(PLAN.sessions.map(({ day, start }) => `${day} ${start}`)).toEqual([
      '2026-12-01 480',
      '2026-12-01 600',
      '2026-12-03 480',
      '2026-12-03 600',
      '2027-03-09 480',
      '2027-03-09 600',
    ]);
  });

  test('a session put where it is, or given as many pupils as it has, stays as it was, and is not locked', () => {
    const session = PLAN.sessions.find(({ id }) => id === '2GT3:a');
    if (!session) throw new Error('There is no such session');
    const { day, start, room, parts } = session;
    expect(take(moveSession(PLAN, '2GT3:a', { day, start, room }))).toBe(PLAN);
    expect(take(moveSession(PLAN, '2GT3:a', { day }))).toBe(PLAN);
    expect(take(resizeGroup(PLAN, '2GT3:a', '2GT3', parts[0]?.pupils ?? 0))).toBe(PLAN);
  });

  test('a session that is moved is locked there, and the order is that of the days', () => {
    const moved = take(moveSession(PLAN, '2GT3:a', { day: '2026-12-08' }));
    expect(find(moved, '2GT3:a')).toMatchObject({
      day: '2026-12-08',
      start: 480,
      room: 'B12',
      isLocked: true,
    });
    expect(moved.sessions.map(({ id }) => id).slice(0, 4)).toEqual(['2GT3:b', '2GT4:a', '2GT4:b', '2GT3:a']);
  });

  test('planned again, what was moved stays and the others close up', () => {
    const again = planAgain(take(moveSession(PLAN, '2GT3:a', { day: '2026-12-08' })), INPUT);
    expect(find(again, '2GT3:a')).toMatchObject({ day: '2026-12-08', start: 480 });
    expect(again.sessions.slice(0, 3).map(({ id, day }) => `${id} ${day}`)).toEqual([
      '2GT3:b 2026-12-01',
      '2GT4:a 2026-12-01',
      '2GT4:b 2026-12-03',
    ]);
  });

  test('unlocked, it may move again', () => {
    const moved = take(moveSession(PLAN, '2GT3:a', { day: '2026-12-08' }));
    expect(planAgain(take(lockSession(moved, '2GT3:a', false)), INPUT)).toEqual(PLAN);
  });

  test('one that is created on Pix stays without being locked', () => {
    const created = take(noteCreated(PLAN, '2GT4:b', '61202'));
    const again = planAgain(created, { ...INPUT, headcounts: [{ name: '2GT4', pupils: 24, extraTime: 0 }] });
    expect(find(again, '2GT4:b')).toEqual(find(created, '2GT4:b'));
    expect(find(again, '2GT4:a')).toMatchObject({ day: '2026-12-01', parts: [{ pupils: 12 }] });
  });

  test('a number is of one session alone, and goes when the session is gone from Pix', () => {
    const created = take(noteCreated(PLAN, '2GT3:a', '61202'));
    expect(take(noteCreated(created, '2GT3:a', '61202'))).toEqual(created);
    expect(noteCreated(created, '2GT3:b', '61202')).toEqual({ fault: 'number-taken' });
    expect(take(noteCreated(created, '2GT3:a', undefined))).toEqual(PLAN);
  });

  test('pupils of a session taken out are left out, by hand, until planned again', () => {
    const removed = take(removeSession(PLAN, '2GT3:b'));
    expect(removed.unplaced).toEqual([
      { className: '2GT3', pupils: 15, isExtraTime: false, reason: 'by-hand' },
    ]);
    expect(planAgain(removed, INPUT)).toEqual(PLAN);
  });

  test('a catch-up session taken out is missing', () => {
    expect(take(removeSession(PLAN, 'catch-up:1')).catchUpMissing).toBe(1);
  });

  test('a smaller group leaves pupils out; a larger one takes them back', () => {
    const smaller = take(resizeGroup(PLAN, '2GT3:a', '2GT3', 10));
    expect(smaller.unplaced).toEqual([
      { className: '2GT3', pupils: 6, isExtraTime: false, reason: 'by-hand' },
    ]);
    const larger = take(resizeGroup(smaller, '2GT3:a', '2GT3', 18));
    expect(larger.unplaced).toEqual([]);
    expect(sizes(larger)).toEqual(['2GT3 a 18', '2GT3 b 13', '2GT4 a 12', '2GT4 b 12']);
  });

  test('a group that takes all leaves no empty session', () => {
    expect(sizes(take(resizeGroup(PLAN, '2GT3:a', '2GT3', 31)))).toEqual([
      '2GT3 a 31',
      '2GT4 a 12',
      '2GT4 b 12',
    ]);
  });

  test('planned again, what a smaller group left goes into another', () => {
    const again = planAgain(take(resizeGroup(PLAN, '2GT3:a', '2GT3', 10)), INPUT);
    expect(sizes(again)).toEqual(['2GT3 a 10', '2GT3 b 11', '2GT3 c 10', '2GT4 a 12', '2GT4 b 12']);
  });

  test.each([
    ['a session that is not there', () => moveSession(PLAN, 'TG1:a', {}), 'no-such-session'],
    [
      'taken out twice',
      () => removeSession(take(removeSession(PLAN, '2GT3:a')), '2GT3:a'),
      'no-such-session',
    ],
    ['a class that is not in it', () => resizeGroup(PLAN, '2GT3:a', '2GT4', 3), 'no-such-class'],
    ['more than the class has', () => resizeGroup(PLAN, '2GT3:a', '2GT3', 32), 'not-enough-pupils'],
    ['half a pupil', () => resizeGroup(PLAN, '2GT3:a', '2GT3', 1.5), 'not-a-count'],
    [
      'more, of whom the others are locked',
      () => resizeGroup(take(lockSession(PLAN, '2GT3:b', true)), '2GT3:a', '2GT3', 17),
      'not-enough-pupils',
    ],
  ] as const)('%s', (_name, act, fault) => {
    expect(act()).toEqual({ fault });
  });

  test('a group taken out of a joined session leaves its name to it', () => {
    const input = makeInput({ classes: ['CAP1 7', 'CAP2 8'], rooms: [ROOM] });
    const plan = take(resizeGroup(planSessions(input), 'CAP1:a', 'CAP1', 0));
    expect(planAgain(plan, input).sessions.map(({ id }) => id)).toContain('CAP1:b');
  });
});
