import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../checklist/day.ts';
import type { StepState } from '../../../checklist/step-status.ts';
import { buildYearOverview, countDone } from '../../../checklist/year-overview.ts';
import { COLLEGE_ACTS, COLLEGE_DAYS } from '../../fixtures/lived-year/college.ts';
import { type Life, startLife, type View } from '../../fixtures/lived-year/life.ts';
import { type DayLived, liveDay, tally } from '../../fixtures/lived-year/live-day.ts';
import { PIX_IA_ACTS, PIX_IA_DAYS } from '../../fixtures/lived-year/pix-ia.ts';
import { readGoodPack } from '../../fixtures/packs/good-packs.ts';
import { listIds } from '../../fixtures/statuses.ts';

const FIRST: Day = '2026-08-01';
const NEXT: Day = '2027-08-01';
const SETTLED: readonly (StepState | undefined)[] = ['done', 'put-off', 'not-applicable'];

describe.each([
  { pack: 'pix-ia-2026-2027', acts: PIX_IA_ACTS, expected: PIX_IA_DAYS, steps: 19 },
  { pack: 'college-3e', acts: COLLEGE_ACTS, expected: COLLEGE_DAYS, steps: 16 },
])('a school year of 365 days in zone B, with the pack $pack', ({ pack, acts, expected, steps }) => {
  const ending = new AbortController();
  const days: DayLived[] = [];
  let life: Life;

  beforeAll(async () => {
    const packs = [readGoodPack(readFileSync(`assets/packs/${pack}.json`, 'utf8'))];
    life = await startLife(FIRST, ending.signal, packs);
    for (let day = FIRST; day <= NEXT; day = addDays(day, 1)) days.push(await liveDay(life, day, acts));
  }, 120_000);
  afterAll(() => ending.abort());

  const thisYear = () => days.filter(({ day }) => day < NEXT);

  test('was lived to the end without a word of trouble, each act about a step that its page showed', () => {
    expect(thisYear()).toHaveLength(365);
    expect(life.reports).toEqual([]);
    expect(days.flatMap((lived) => lived.acts)).toHaveLength(acts.length);
    for (const { acts: ofDay, shownToAct } of days) {
      for (const [index, { on, step }] of ofDay.entries()) {
        if (on !== 'popup') expect(shownToAct[index]).toContain(step);
      }
    }
  });

  test(`has ${steps} steps each day`, () => {
    for (const { evening } of thisYear()) expect(evening.statuses).toHaveLength(steps);
  });

  test('shows nowhere what is done, put off or not applicable, and three steps at most on the home page', () => {
    for (const { evening } of days) {
      const states = new Map(evening.statuses.map(({ step, state }) => [step.id, state]));
      const { late, next } = buildYearOverview(evening.statuses);
      const shown = [...evening.pages.values(), listIds(late), listIds(next)].flat();
      expect(shown.filter((id) => SETTLED.includes(states.get(id)))).toEqual([]);
      const { soon = 0, late: overdue = 0, open = 0 } = tally(evening);
      expect(evening.pages.get('orga-home')).toHaveLength(Math.min(3, soon + overdue + open));
    }
  });

  test.each(expected)('$day, as worked out by hand', ({ day, states, badge, home, done: [count, total] }) => {
    const evening = days.find((lived) => lived.day === day)?.evening as View;
    expect({
      states: tally(evening),
      badge: evening.badge,
      home: evening.pages.get('orga-home'),
      done: countDone(evening.statuses),
    }).toEqual({ states, badge, home, done: { done: count, total } });
  });
});
