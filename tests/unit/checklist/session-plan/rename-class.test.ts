import { describe, expect, test } from 'vitest';
import { isKept } from '../../../../checklist/session-plan/edit-plan.ts';
import { planSessions } from '../../../../checklist/session-plan/plan-sessions.ts';
import { renameClass } from '../../../../checklist/session-plan/rename-class.ts';
import { makeInput } from '../../../fixtures/session-plan/schools.ts';

const ROOM = {
  name: 'B12',
  seats: 20,
  weekly: { 2: [{ from: 480, to: 720 }], 4: [{ from: 480, to: 720 }] },
  exceptions: [],
};
const AWAY = { from: '2026-12-01', to: '2026-12-04', classes: ['2GT4'] } as const;
const INPUT = makeInput({
  classes: ['2GT3 31', '2GT4 24'],
  rooms: [ROOM],
  means: { catchUpSessions: 0, placements: [AWAY] },
});
/** The first session of 2GT3 is created on Pix, the second locked. */
const SESSIONS = planSessions(INPUT).sessions.map((session, index) =>
  index === 0 ? { ...session, pixNumber: '12345' } : { ...session, isLocked: index === 1 },
);
const DATA = { headcounts: INPUT.headcounts, means: INPUT.means, sessions: SESSIONS };

const count = (sessions: typeof SESSIONS, className: string) =>
  sessions
    .flatMap(({ parts }) => parts)
    .filter((part) => part.className === className)
    .reduce((sum, { pupils }) => sum + pupils, 0);

describe('a class that is given another name', () => {
  test('keeps its sessions, created on Pix or locked, when the plan is made again', () => {
    const renamed = { ...DATA, ...renameClass(DATA, '2GT3', '2GT9') };
    const kept = renamed.sessions.filter(isKept);
    expect(kept.map(({ id, pixNumber }) => [id, pixNumber])).toEqual([
      ['2GT3:a', '12345'],
      ['2GT3:b', undefined],
    ]);
    const { sessions, unplaced } = planSessions({ ...INPUT, headcounts: renamed.headcounts, kept });
    expect(count([...sessions], '2GT9')).toBe(31);
    expect(count([...sessions], '2GT3')).toBe(0);
    expect(sessions).toHaveLength(4);
    expect(unplaced).toEqual([]);
  });

  test('a new class of its old name is another', () => {
    const renamed = renameClass(DATA, '2GT3', '2GT9');
    const headcounts = [...(renamed.headcounts ?? []), { name: '2GT3', pupils: 10, extraTime: 0 }];
    const kept = (renamed.sessions ?? []).filter(isKept);
    const { sessions } = planSessions({ ...INPUT, headcounts, kept });
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length);
    expect([count([...sessions], '2GT9'), count([...sessions], '2GT3')]).toEqual([31, 10]);
  });

  test('keeps its placements; the other classes are as they were', () => {
    const renamed = renameClass(DATA, '2GT4', '2GT8');
    expect(renamed.means?.placements).toEqual([{ ...AWAY, classes: ['2GT8'] }]);
    expect(renamed.sessions?.slice(0, 2)).toEqual(SESSIONS.slice(0, 2));
    expect(renamed.headcounts?.[0]).toEqual(INPUT.headcounts[0]);
    expect(renameClass({ ...DATA, means: undefined }, '2GT4', '2GT8')).not.toHaveProperty('means');
  });
});
