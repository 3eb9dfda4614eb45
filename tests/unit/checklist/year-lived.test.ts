import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../checklist/day.ts';
import type { Progress } from '../../../checklist/progress.ts';
import { listStepStatuses, type StepState } from '../../../checklist/step-status.ts';
import { buildYearOverview, countDone } from '../../../checklist/year-overview.ts';
import { getProgressName, type Scope } from '../../../storage/keys.ts';
import type { FieldMap } from '../../../storage/merge/field-map.ts';
import { toProgress } from '../../../storage/schema/to-progress.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { readArea } from '../../fixtures/keeper.ts';
import { ACTS } from '../../fixtures/lived-year/acts.ts';
import { EXPECTED_DAYS } from '../../fixtures/lived-year/expected-days.ts';
import { getScope, type Life, startLife, type View } from '../../fixtures/lived-year/life.ts';
import { type DayLived, liveDay, tally } from '../../fixtures/lived-year/live-day.ts';
import { listIds } from '../../fixtures/statuses.ts';

const FIRST: Day = '2026-08-01';
const LAST: Day = '2027-07-31';
const NEXT: Day = '2027-08-01';
const THIS_YEAR = getProgressName(getScope('2026-2027'));

const life = new AbortController();
const days: DayLived[] = [];
/** At the end of each day, in a surface opened then. */
const opened: View[] = [];
let it: Life;
/** The year's progress on its last evening. */
let lastEvening: { readonly replica: FieldMap; readonly progress: Progress };
/** The year that the surface shows the day after. */
let nextScope: Scope;

beforeAll(async () => {
  it = await startLife(FIRST, life.signal);
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    days.push(await liveDay(it, day, ACTS));
    opened.push(await it.openAnother());
  }
  lastEvening = {
    replica: readArea(it.storage, 'local', THIS_YEAR),
    progress: it.surface.store.getState().progress,
  };
  days.push(await liveDay(it, NEXT, ACTS));
  nextScope = it.surface.store.getState().scope;
}, 120_000);

afterAll(() => life.abort());

/** Days without school in zone B, typed by hand, first and last. */
const NO_SCHOOL: readonly (readonly [Day, Day])[] = [
  ['2026-08-01', '2026-08-31'],
  ['2026-10-17', '2026-11-01'],
  ['2026-11-11', '2026-11-11'],
  ['2026-12-19', '2027-01-03'],
  ['2027-02-20', '2027-03-07'],
  ['2027-03-29', '2027-03-29'],
  ['2027-04-17', '2027-05-02'],
  ['2027-05-06', '2027-05-06'],
  ['2027-05-17', '2027-05-17'],
  ['2027-07-03', '2027-08-31'],
];
/** By the UTC calendar, which has no clock change. */
const isWeekend = (day: Day) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
const isOff = (day: Day) => isWeekend(day) || NO_SCHOOL.some(([from, to]) => day >= from && day <= to);

const getStates = ({ statuses }: Pick<View, 'statuses'>) =>
  new Map(statuses.map(({ step, state }) => [step.id, state]));
const thisYear = () => days.filter(({ day }) => day <= LAST);
const pairs = () =>
  thisYear()
    .slice(1)
    .map((day, index) => [thisYear()[index] as DayLived, day] as const);

describe('a school year of 365 days in zone B', () => {
  test('was lived to the end without a word of trouble', () => {
    expect(thisYear()).toHaveLength(365);
    expect(it.reports).toEqual([]);
    expect(days.flatMap(({ acts }) => acts)).toEqual(ACTS);
  });

  test('each act was about a step that its page showed', () => {
    for (const { acts, shownToAct } of days) {
      for (const [index, { on, step }] of acts.entries()) {
        if (on !== 'popup') expect(shownToAct[index]).toContain(step);
      }
    }
  });

  test('what was said of steps never changes by itself overnight', () => {
    for (const [yesterday, today] of pairs())
      expect(today.morning.progress).toEqual(yesterday.evening.progress);
  });

  test('a surface opened at the end of a day shows the same as the one that is never closed', () => {
    expect(opened).toEqual(thisYear().map(({ evening }) => evening));
  });

  test('no fewer steps are done than the day before, but for the one un-ticked', () => {
    const drops = pairs().filter(
      ([yesterday, today]) =>
        countDone(today.evening.statuses).done < countDone(yesterday.evening.statuses).done,
    );
    expect(drops.map(([, { day }]) => day)).toEqual(['2026-10-13']);
  });

  test('what is done, put off or not applicable shows on no page and is neither late nor next', () => {
    const settled: readonly (StepState | undefined)[] = ['done', 'put-off', 'not-applicable'];
    for (const { evening } of days) {
      const states = getStates(evening);
      const { late, next } = buildYearOverview(evening.statuses);
      const shown = [...evening.pages.values(), listIds(late), listIds(next)].flat();
      expect(shown.filter((id) => settled.includes(states.get(id)))).toEqual([]);
    }
  });

  test('the home page shows three steps at most, and as many as are owed until then', () => {
    for (const { evening } of days) {
      const { soon = 0, late = 0, open = 0 } = tally(evening);
      expect(evening.pages.get('orga-home')).toHaveLength(Math.min(3, soon + late + open));
    }
  });

  test('the badge is silent on days without school, else the number of steps soon or late', () => {
    expect(days.filter(({ day }) => isOff(day)).length).toBeGreaterThan(150);
    for (const { day, evening } of days) {
      const { soon = 0, late = 0 } = tally(evening);
      expect([day, evening.badge]).toEqual([day, isOff(day) ? 0 : soon + late]);
    }
  });

  test('sixteen steps, each in one state, every day', () => {
    for (const { evening } of days) {
      expect(Object.values(tally(evening)).reduce((sum, count) => sum + count, 0)).toBe(16);
    }
  });

  test('steps go from later to open, soon and late, never back, unless the user said something of them', () => {
    const rank: Partial<Record<StepState, number>> = { later: 0, open: 1, soon: 2, late: 3 };
    let moves = 0;
    for (const [yesterday, today] of pairs()) {
      const before = getStates(yesterday.evening);
      for (const { step, state, mark } of today.morning.statuses) {
        const old = before.get(step.id) as StepState;
        if (old === state) continue;
        moves += 1;
        const [from, to] = [rank[old], rank[state]];
        // Put off until this very day, it is back where the calendar puts it.
        if (old === 'put-off') expect([mark?.putOffUntil, to !== undefined]).toEqual([today.day, true]);
        else expect(from !== undefined && to !== undefined && from < to).toBe(true);
      }
    }
    expect(moves).toBeGreaterThan(30);
  });

  test('during a day, only the steps that the user acts upon change', () => {
    for (const { acts, morning, evening } of thisYear()) {
      if (acts.some(({ step }) => step === undefined)) continue;
      const before = getStates(morning);
      const changed = evening.statuses.filter(({ step, state }) => before.get(step.id) !== state);
      const about = acts.map(({ step }) => step);
      expect(changed.filter(({ step }) => !about.includes(step.id))).toEqual([]);
    }
  });

  test('running a done step again keeps it done, and its run', () => {
    const { progress } = lastEvening;
    expect(progress['import-siecle']).toMatchObject({
      state: 'done',
      day: '2026-09-02',
      runs: ['2026-10-05'],
    });
    expect(progress['create-sessions']).toMatchObject({ state: 'done', runs: ['2027-01-08'] });
  });
});

describe('as worked out by hand', () => {
  test.each(EXPECTED_DAYS)('$day', ({ day, states, badge, home, done }) => {
    const evening = days.find((lived) => lived.day === day)?.evening as View;
    const [count, total] = done;
    expect({
      states: tally(evening),
      badge: evening.badge,
      home: evening.pages.get('orga-home'),
      done: countDone(evening.statuses),
    }).toEqual({ states, badge, home, done: { done: count, total } });
  });
});

describe('on 1 August 2027', () => {
  test('everything is to do again: nothing of last year is in the new one', () => {
    expect(days.at(-1)?.evening.progress).toEqual({});
    expect(nextScope).toEqual(getScope('2027-2028'));
  });

  test('what was said last year is still stored here, all of it', () => {
    expect(readArea(it.storage, 'local', THIS_YEAR)).toEqual(lastEvening.replica);
  });

  test('another computer still finds in storage.sync what was done in it', () => {
    const found = toProgress(readArea(it.storage, 'sync', THIS_YEAR));
    const show = (progress: Progress) =>
      getStates({ statuses: listStepStatuses(LAST, progress, seeFrom('B')) });
    expect(show(found)).toEqual(show(lastEvening.progress));
  });

  test('last year, looked at again, is as it was', async () => {
    await it.surface.followYear('2026-2027');
    expect(it.surface.store.getState().progress).toEqual(lastEvening.progress);
  });
});
