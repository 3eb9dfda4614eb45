import { describe, expect, test } from 'vitest';
import type { Means, Room } from '../../../../checklist/session-plan/model.ts';
import { planInSteps, planSessions } from '../../../../checklist/session-plan/plan-sessions.ts';
import { reviewPlan } from '../../../../checklist/session-plan/review-plan.ts';
import { countWork } from '../../../fixtures/session-plan/count-work.ts';
import { makeInput } from '../../../fixtures/session-plan/schools.ts';

/**
 * Calls of our functions that a step may make. A cold engine on an old computer makes a million a second and more: a step ends
 * before the 50 ms of a long task, and slices of 12 ms (`run-in-slices.ts`) hold one step or many.
 */
const MOST_CALLS = 40_000;

const HOURS = [
  { from: 480, to: 720 },
  { from: 810, to: 1050 },
];
const WEEK: Room['weekly'] = { 1: HOURS, 2: HOURS, 3: HOURS, 4: HOURS, 5: HOURS };

/** 400 pupils of sixteen classes and 20 room-days a week, or so many times as many of both. */
function makeSchool(means: Partial<Means> = {}, extraTime = 0, times = 1) {
  return makeInput({
    classes: Array.from({ length: 16 * times }, (_none, index) => `2GT${index} 25 (${extraTime})`),
    rooms: Array.from({ length: 4 * times }, (_none, index) => ({
      name: `B${index}`,
      seats: 20,
      weekly: WEEK,
      exceptions: [],
    })),
    means,
  });
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('400 pupils and 20 room-days a week: no step is a long task', () => {
  test.each([
    ['early', makeSchool()],
    ['with extra time', makeSchool({}, 2)],
    ['spread', makeSchool({ preference: 'spread' }, 2)],
    ['in full groups', makeSchool({ groups: 'full' }, 2)],
    ['too few days', makeSchool({ period: { from: '2026-11-30', to: '2026-12-02' } }, 2)],
    ['one day', makeSchool({ period: { from: '2026-11-30', to: '2026-11-30' } })],
  ])('%s', (name, input) => {
    const planned = countWork(planInSteps(input));
    const reviewed = countWork(reviewPlan(planSessions(input).sessions.slice(3), input));
    const told = [planned, reviewed].map((counts) => `${counts.length} steps, ${Math.max(...counts)} calls`);
    console.info(`${name}: planned in ${told[0]} at most, reviewed in ${told[1]} at most`);
    expect(sum(planned)).toBeGreaterThan(5000);
    expect(Math.max(...planned, ...reviewed)).toBeLessThanOrEqual(MOST_CALLS);
  });
});

describe('planning grows no faster than sessions × slots', () => {
  test.each([0, 2])('twice and four times as many, %i of each class with extra time', (extraTime) => {
    const sizes = [1, 2, 4].map((times) => {
      const input = makeSchool({}, extraTime, times);
      const counts = countWork(planInSteps(input));
      // Slots are as many times as many as rooms.
      const product = planSessions(input).sessions.length * times;
      return { all: sum(counts), longest: Math.max(...counts), product };
    });
    for (const [index, { all, longest, product }] of sizes.entries()) {
      const before = sizes[index - 1];
      if (!before) continue;
      const grown = all / before.all;
      const allowed = product / before.product;
      const longer = longest / before.longest;
      console.info(
        `${grown.toFixed(2)} times the calls, ${allowed.toFixed(2)} times sessions × slots; ${longer.toFixed(2)} times in the longest step`,
      );
      expect(grown).toBeLessThanOrEqual(allowed * 1.05);
      // A step looks at the slots once or a few times.
      expect(longer).toBeLessThanOrEqual(2.3);
    }
  });

  const MORNINGS: Room['weekly'] = { 2: [{ from: 480, to: 720 }], 4: [{ from: 480, to: 720 }] };
  const MONTH = { period: { from: '2026-11-30', to: '2026-12-18' } } as const;
  test.each([
    ['who all fit', WEEK, {}, 2_000_000],
    ['who do not all fit in a week', WEEK, { period: { from: '2026-11-30', to: '2026-12-04' } }, 2_000_000],
    ['who do not all fit in the mornings of a month', MORNINGS, MONTH, 5_000_000],
  ] as const)('1,800 pupils %s', (_name, weekly, means, most) => {
    const classes = Array.from({ length: 60 }, (_none, index) => `C${index} 30 (2)`);
    const rooms = ['A', 'B', 'C', 'D'].map((name) => ({ name, seats: 20, weekly, exceptions: [] }));
    const input = makeInput({ classes, rooms, means });
    const counts = countWork(planInSteps(input));
    console.info(`${counts.length} steps, ${sum(counts)} calls, ${Math.max(...counts)} at most`);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_CALLS);
    expect(sum(counts)).toBeLessThan(most);
    expect(planSessions(input).unplaced.length > 0).toBe('period' in means);
  });
});
