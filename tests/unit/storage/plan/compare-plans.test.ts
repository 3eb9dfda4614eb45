import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN_DATA, type PlanData } from '../../../../checklist/session-plan/plan-data.ts';
import { comparePlans } from '../../../../storage/plan/compare-plans.ts';
import { makePlan } from '../../../fixtures/plans.ts';

const plan = makePlan(3);
const compare = (next: PlanData) =>
  Object.fromEntries(
    [...comparePlans(plan, next)].map(([entry, fields]) => [entry, Object.fromEntries(fields)]),
  );
const [first, ...others] = plan.sessions as [PlanData['sessions'][number]];

describe('what a plan changes', () => {
  test('is nothing where it is the same', () => {
    expect(compare({ ...plan, sessions: plan.sessions.toReversed() })).toEqual({});
  });

  test('is the place of a session that was moved', () => {
    const moved = { ...first, room: 'Salle CDI', isLocked: true };
    expect(compare({ ...plan, sessions: [moved, ...others] })).toEqual({
      [`session:${first.id}`]: { slot: ['Salle CDI', '2026-11-09', 480, 155] },
    });
  });

  test('is the one session that was taken out, with its number', () => {
    expect(compare({ ...plan, sessions: others })).toEqual({
      [`session:${first.id}`]: { groups: null, pixNumber: null },
    });
  });

  test('is one room, one class and one day', () => {
    const { means } = plan;
    if (!means) throw new Error('It has means');
    const [room, ...rooms] = means.rooms as [(typeof means.rooms)[number]];
    const { catchUp: _catchUp, ...rest } = means;
    expect(
      compare({
        ...plan,
        headcounts: plan.headcounts.slice(1),
        means: { ...rest, closedDays: [], rooms: [{ ...room, seats: 18 }, ...rooms.slice(1)] },
      }),
    ).toEqual({
      means: { catchUp: null, 'closed:2026-12-11': false },
      'room:Salle B12': { seats: 18 },
      'room:Salle B14': { seats: null, 'on:2026-12-18': null },
      'class:2nde GT 1': { pupils: null },
    });
  });

  test('is all of it taken off, where nothing is left', () => {
    const changes = compare(EMPTY_PLAN_DATA);
    expect(changes.means).toMatchObject({ period: null, certifiable: null });
    expect(Object.keys(changes)).toHaveLength(1 + 3 + 12 + 3);
  });
});
