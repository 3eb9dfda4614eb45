import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeAlmanac } from '../../../../checklist/calendars/make-almanac.ts';
import { applyPackDates } from '../../../../checklist/packs/apply-dates.ts';
import { applyPackSteps } from '../../../../checklist/packs/apply-steps.ts';
import {
  findAdvisingPack,
  listPackChanges,
  listPackDates,
  listPackDays,
  listPackHosts,
  listPackSteps,
} from '../../../../checklist/packs/combine-packs.ts';
import type { Pack } from '../../../../checklist/packs/pack.ts';
import { readPack } from '../../../../checklist/packs/read-pack.ts';
import { NO_CORRECTIONS, resolveYear } from '../../../../checklist/resolve-year.ts';
import { readGoodPack } from '../../../fixtures/packs/good-packs.ts';
import { RIGHT_PACK } from '../../../fixtures/packs/wrong-packs.ts';

const NATIONAL = readGoodPack(RIGHT_PACK);
/** The same académie a month later: another window and group size, the same opening. */
const LATER = readGoodPack(
  RIGHT_PACK.replace('mon-academie', 'autre-academie')
    .replace('"date": "29/11/2026"', '"date": "15/12/2026"')
    .replace('06/03/2027', '20/03/2027')
    .replace('"groupe": 18', '"groupe": 15')
    .replace('ent.exemple.fr', 'autre.exemple.fr'),
);
const COLLEGE = readGoodPack(readFileSync('assets/packs/college-3e.json', 'utf8'));

const see = (packs: readonly Pack[], corrections = NO_CORRECTIONS) =>
  resolveYear(applyPackDates(makeAlmanac(['2026-2027']), packs), '2026-2027', { zone: 'A', corrections });

describe('two packs that move the deadline of one step', () => {
  const moved = readGoodPack(
    RIGHT_PACK.replace('mon-academie', 'autre-academie')
      .replace('"date": "29/11/2026"', '"date": "15/12/2026"')
      .replace('fin de la certification, au plus tard 12/02', '19/02')
      .replace('"etape": "run-exams", ', '"etape": "run-exams", "premierJour": "15/01", '),
  );
  const due = { on: 'day', at: 'end', monthDay: '02-19' };
  const opens = { on: 'day', at: 'end', monthDay: '01-15' };

  test.each([[[NATIONAL, moved]], [[moved, NATIONAL]]])(
    'the later holds, the earlier is shown beside it, whichever was added first',
    (packs) => {
      expect(listPackDays(packs, '2026-2027', 'run-exams')).toMatchObject([
        { name: 'opens', holds: { value: opens, pack: { id: 'autre-academie' } }, replaced: [] },
        {
          name: 'due',
          holds: { value: due, pack: { id: 'autre-academie' } },
          replaced: [{ value: { on: 'earlier-of-window-end' }, pack: { id: 'mon-academie' } }],
        },
      ]);
      const { steps } = applyPackSteps(makeAlmanac(['2026-2027']), packs, {
        schoolYear: '2026-2027',
        say: ({ fr }) => fr,
        findPageId: () => undefined,
      });
      expect(steps.find(({ id }) => id === 'run-exams')).toMatchObject({ due, opens });
      expect(listPackDays(packs, '2026-2027', 'plan-catch-up')).toEqual([]);
    },
  );

  test('that say the same replace nothing', () => {
    expect(listPackDays([NATIONAL, LATER], '2026-2027', 'run-exams')).toMatchObject([
      { name: 'due', holds: { pack: { id: 'autre-academie' } }, replaced: [] },
    ]);
  });
});

describe('two packs that move the same date', () => {
  test.each([[[NATIONAL, LATER]], [[LATER, NATIONAL]]])(
    'the later says it, the earlier is shown beside it',
    (packs) => {
      const [window, opening] = listPackDates(packs, '2026-2027');
      expect(window).toMatchObject({
        name: 'examWindow',
        holds: { value: { from: '2026-11-03', to: '2027-03-20' }, pack: { id: 'autre-academie' } },
        replaced: [{ value: { from: '2026-11-03', to: '2027-03-06' }, pack: { id: 'mon-academie' } }],
      });
      // They agree on the opening: nothing is replaced.
      expect(opening).toMatchObject({ name: 'accessOpens', holds: { value: '2026-11-02' }, replaced: [] });
      expect(see(packs).examWindow).toEqual({ from: '2026-11-03', to: '2027-03-20' });
      expect(findAdvisingPack(packs)?.groupSize).toBe(15);
      expect(listPackHosts(packs).map(({ name }) => name)).toEqual(['ent.exemple.fr', 'autre.exemple.fr']);
    },
  );

  test('of two of one day, the greater version counts, then the id', () => {
    const again: Pack = { ...LATER, date: NATIONAL.date, id: 'a', version: 2 };
    expect(listPackDates([again, NATIONAL], '2026-2027')[0]?.holds.pack.id).toBe('a');
    expect(listPackDates([{ ...again, version: 1 }, NATIONAL], '2026-2027')[0]?.holds.pack.id).toBe(
      'mon-academie',
    );
  });
});

describe('the calendar with a pack', () => {
  test('is ours without one, to the object', () => {
    const almanac = makeAlmanac(['2026-2027']);
    expect(applyPackDates(almanac, [])).toBe(almanac);
    // A pack that says nothing of a year leaves it as it is.
    expect(applyPackDates(almanac, [{ ...NATIONAL, dates: [] }]).years[0]).toBe(almanac.years[0]);
  });

  test('has its dates in every zone and territory, with its certainty', () => {
    const { years } = applyPackDates(makeAlmanac(['2026-2027', '2027-2028']), [NATIONAL]);
    for (const { dates, sources } of Object.values(years[0]?.calendars ?? {})) {
      expect(dates.examWindow).toEqual({ from: '2026-11-03', to: '2027-03-06' });
      expect(sources.examWindow).toBe('published');
      expect(sources.catchUp).toBe('estimated');
    }
    expect(years[1]).toEqual(makeAlmanac(['2026-2027', '2027-2028']).years[1]);
    expect(see([NATIONAL]).accessOpens).toBe('2026-11-02');
  });

  test('gives way to what a page of Pix said, and that to what the user typed', () => {
    const seen = { from: '2026-11-09', to: '2027-03-12' } as const;
    const typed = { from: '2026-11-10', to: '2027-03-13' } as const;
    const corrections = { ...NO_CORRECTIONS, seen: { examWindow: seen }, accessOpens: '2026-11-05' } as const;
    expect(see([NATIONAL], corrections)).toMatchObject({
      examWindow: seen,
      accessOpens: '2026-11-05',
      sources: { examWindow: 'seen' },
    });
    expect(see([NATIONAL], { ...corrections, user: { examWindow: typed } })).toMatchObject({
      examWindow: typed,
      sources: { examWindow: 'user' },
    });
  });

  test.each([
    ['2024-2025', { from: '2025-03-17', to: '2025-06-13' }, undefined, 'published'],
    [
      '2025-2026',
      { from: '2026-03-16', to: '2026-06-13' },
      { from: '2026-06-15', to: '2026-06-19' },
      'to-confirm',
    ],
    [
      '2026-2027',
      { from: '2027-03-15', to: '2027-06-11' },
      { from: '2027-06-14', to: '2027-06-18' },
      'estimated',
    ],
    [
      '2027-2028',
      { from: '2028-03-13', to: '2028-06-09' },
      { from: '2028-06-12', to: '2028-06-16' },
      'estimated',
    ],
    [
      '2028-2029',
      { from: '2029-03-12', to: '2029-06-08' },
      { from: '2029-06-11', to: '2029-06-15' },
      'estimated',
    ],
    ['2029-2030', undefined, undefined, undefined],
  ] as const)('of a collège in %s', (schoolYear, examWindow, catchUp, certainty) => {
    const given = Object.fromEntries(
      listPackDates([COLLEGE], schoolYear).map(({ name, holds }) => [
        name,
        [holds.value, holds.dates.certainty],
      ]),
    );
    expect(given).toEqual({
      ...(examWindow && { examWindow: [examWindow, certainty] }),
      ...(catchUp && { catchUp: [catchUp, certainty] }),
    });
  });
});

test('steps and changes are of the years that they name, and of all where they name none', () => {
  const ids = (schoolYear: '2026-2027' | '2027-2028') =>
    listPackSteps([NATIONAL], schoolYear).map(({ step }) => step.id);
  expect(ids('2026-2027')).toEqual(['pack:mon-academie:bilan-de-mars', 'pack:mon-academie:reunion']);
  expect(ids('2027-2028')).toEqual(['pack:mon-academie:reunion']);
  const lille = readGoodPack(readFileSync('docs/packs/lille-2024-2025.json', 'utf8'));
  expect(listPackChanges([lille], '2024-2025')).toHaveLength(11);
  expect(listPackChanges([lille], '2026-2027')).toEqual([]);
});

test('a step of a pack has an id that no other pack can give', () => {
  const twin = readPack(
    RIGHT_PACK.replace('"id": "mon-academie"', '"id": "mon"').replace('"bilan-de-mars"', '"academie-bilan"'),
  );
  expect(twin.ok && twin.pack.steps[0]?.id).toBe('pack:mon:academie-bilan');
});
