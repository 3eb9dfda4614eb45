import { describe, expect, test } from 'vitest';
import { ZONES } from '../../../checklist/calendar.ts';
import { source2024To2025 } from '../../../checklist/calendars/2024-2025.ts';
import { source2025To2026 } from '../../../checklist/calendars/2025-2026.ts';
import { source2026To2027 } from '../../../checklist/calendars/2026-2027.ts';
import { source2027To2028 } from '../../../checklist/calendars/2027-2028.ts';
import { sourcesOfTerritories2024To2025 } from '../../../checklist/calendars/territories/2024-2025.ts';
import { sourcesOfTerritories2025To2026 } from '../../../checklist/calendars/territories/2025-2026.ts';
import { sourcesOfTerritories2026To2027 } from '../../../checklist/calendars/territories/2026-2027.ts';
import { sourcesOfTerritories2027To2028 } from '../../../checklist/calendars/territories/2027-2028.ts';
import type { Day } from '../../../checklist/day.ts';
import type { SchoolYear } from '../../../checklist/school-year.ts';
import { listStepStatuses } from '../../../checklist/step-status.ts';
import { STEP_IDS, type StepId } from '../../../checklist/steps.ts';
import { type DeadlineYear, formatDeadlines } from '../../../scripts/deadlines/format-deadlines.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

const YEARS: readonly DeadlineYear[] = [
  { schoolYear: '2024-2025', source: source2024To2025, territories: sourcesOfTerritories2024To2025 },
  { schoolYear: '2025-2026', source: source2025To2026, territories: sourcesOfTerritories2025To2026 },
  { schoolYear: '2026-2027', source: source2026To2027, territories: sourcesOfTerritories2026To2027 },
  { schoolYear: '2027-2028', source: source2027To2028, territories: sourcesOfTerritories2027To2028 },
  { schoolYear: '2028-2029' },
];

const findDue = (schoolYear: SchoolYear, zone: 'A' | 'B' | 'C', id: StepId) =>
  listStepStatuses(`${Number(schoolYear.slice(0, 4))}-08-01`, {}, seeFrom(zone, schoolYear)).find(
    ({ step }) => step.id === id,
  );

test('docs/deadlines.md has the deadlines of the rules', async () => {
  await expect(formatDeadlines(YEARS)).toMatchFileSnapshot('../../../docs/deadlines.md');
});

test.each(YEARS)('in $schoolYear, the three zones have the same due days', ({ schoolYear }) => {
  const dues = (id: StepId) => ZONES.map((zone) => findDue(schoolYear, zone, id)?.due);
  for (const id of STEP_IDS) expect(new Set(dues(id)).size).toBe(1);
});

/**
 * The column "Quand ?" of the check-list of the académie de Lille for 2024-2025, line by line, copied by hand, and the
 * last day that each allows. "Avant le 15" is the 14th at the latest; a month named lasts to its end. Where the source
 * gives no day, the one given here is ours.
 */
const SEED: readonly (readonly [id: StepId, when: string, due: Day])[] = [
  ['update-admins', 'Avant le 15 septembre 2024', '2024-09-14'],
  ['archive-last-year', 'Avant le 15 septembre 2024', '2024-09-14'],
  // Ours: two weeks after 2 September.
  ['check-mediacentre', 'Dès que possible à la rentrée', '2024-09-16'],
  ['create-autumn-campaigns', 'Avant le 30 septembre 2024', '2024-09-29'],
  // Ours: two weeks after 2 September.
  ['import-siecle', 'Dès que possible à la rentrée', '2024-09-16'],
  ['share-codes', 'Courant du mois de septembre', '2024-09-30'],
  ['review-before-autumn-break', 'Avant le 19 octobre 2024', '2024-10-18'],
  // Ours: the first half of the month.
  ['remind-students', 'Début novembre 2024', '2024-11-15'],
  ['themed-campaigns', 'Au cours du mois de novembre 2024', '2024-11-30'],
  ['check-certifiable', 'Avant la fin du mois de novembre 2024.', '2024-11-30'],
  ['create-sessions', 'Au cours du mois de novembre 2024', '2024-11-30'],
  ['check-blocked-sites', 'Avant le 15 décembre 2024', '2024-12-14'],
  ['book-rooms', 'Avant le 30 décembre 2024', '2024-12-29'],
  ['run-exams', 'Avant le 28 février 2025', '2025-02-27'],
  ['plan-catch-up', 'Avant le 15 mars 2025', '2025-03-14'],
  ['finalise-and-download', 'Pour la fin du mois de mars 2025', '2025-03-31'],
];

describe('the académie’s own check-list of 2024-2025', () => {
  test('has the sixteen steps in our order', () => {
    expect(SEED.map(([id]) => id)).toEqual(STEP_IDS);
  });

  test.each(SEED)('%s: "%s" is until %s', (id, _when, due) => {
    expect(ZONES.map((zone) => findDue('2024-2025', zone, id)?.due)).toEqual([due, due, due]);
  });
});

describe('the last class day before the deadline', () => {
  // Due on Saturday 27 February: zone A leaves on the 13th (a Saturday), B on the 20th, C is back since the 22nd.
  test.each([
    ['A', '2027-02-12'],
    ['B', '2027-02-19'],
    ['C', '2027-02-26'],
  ] as const)('to run the exams of 2027 in zone %s is %s', (zone, day) => {
    expect(findDue('2026-2027', zone, 'run-exams')).toMatchObject({ due: '2027-02-27', lastSchoolDay: day });
  });

  // Due on 29 December, in holidays that begin on Saturday 19.
  test.each(ZONES)('to book the rooms of 2026 in zone %s is Friday 18 December', (zone) => {
    expect(findDue('2026-2027', zone, 'book-rooms')).toMatchObject({
      due: '2026-12-29',
      lastSchoolDay: '2026-12-18',
    });
  });
});
