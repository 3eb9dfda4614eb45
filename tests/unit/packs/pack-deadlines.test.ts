import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../assets/messages/fr/index.ts';
import { ZONES, type Zone } from '../../../checklist/calendar.ts';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import type { SchoolYear } from '../../../checklist/school-year.ts';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { buildYearOverview } from '../../../checklist/year-overview.ts';
import { applyPacks } from '../../../components/packs/apply-packs.ts';
import { buildSurfaceModel } from '../../../components/surface/surface-model.ts';
import { readGoodPack } from '../../fixtures/packs/good-packs.ts';
import { makeModel } from '../../fixtures/surface.ts';

const readBundled = (name: string) => readGoodPack(readFileSync(`assets/packs/${name}.json`, 'utf8'));
const COLLEGE = readBundled('college-3e');
const PIX_IA = readBundled('pix-ia-2026-2027');

const see = (
  packs: (typeof COLLEGE)[],
  today: `${number}-${number}-${number}`,
  schoolYear: SchoolYear = '2026-2027',
  progress = {},
  zone: Zone = 'A',
) => {
  const { state } = makeModel({ progress });
  const scope = { establishment: 'default', schoolYear } as const;
  const knowledge = { t: fr, almanac: makeAlmanac([schoolYear]) };
  return buildSurfaceModel(
    { ...state, scope, settings: { ...state.settings, zone } },
    today,
    applyPacks(knowledge, { packs, managed: {} }, schoolYear),
  );
};
const listDays = (packs: (typeof COLLEGE)[], schoolYear: SchoolYear = '2026-2027', zone: Zone = 'A') =>
  see(packs, `${Number(schoolYear.slice(0, 4))}-09-10`, schoolYear, {}, zone).statuses.map(
    ({ step, opens, due }) => [step.id, opens, due],
  );

/**
 * Opening and due days of the steps that the pack of collèges moves, written by hand from its days, its windows and the
 * returns from holidays, which are those of all zones. The catch-up week of 2024-2025 was never published: no day before the end of the
 * school year is said to be its last.
 */
const COLLEGE_DAYS = {
  '2024-2025': [
    ['check-certifiable', '2024-11-04', '2025-02-28'],
    ['create-sessions', '2025-01-06', '2025-03-14'],
    ['check-blocked-sites', '2025-01-06', '2025-02-28'],
    ['book-rooms', '2025-01-06', '2025-02-28'],
    ['run-exams', '2025-03-15', '2025-06-13'],
    ['plan-catch-up', '2025-05-01', '2025-07-31'],
    ['finalise-and-download', '2025-03-15', '2025-06-30'],
  ],
  '2025-2026': [
    ['check-certifiable', '2025-11-03', '2026-02-28'],
    ['create-sessions', '2026-01-05', '2026-03-14'],
    ['check-blocked-sites', '2026-01-05', '2026-02-28'],
    ['book-rooms', '2026-01-05', '2026-02-28'],
    ['run-exams', '2026-03-15', '2026-06-13'],
    ['plan-catch-up', '2026-05-01', '2026-06-19'],
    ['finalise-and-download', '2026-03-15', '2026-06-30'],
  ],
  '2026-2027': [
    ['check-certifiable', '2026-11-02', '2027-02-28'],
    ['create-sessions', '2027-01-04', '2027-03-14'],
    ['check-blocked-sites', '2027-01-04', '2027-02-28'],
    ['book-rooms', '2027-01-04', '2027-02-28'],
    ['run-exams', '2027-03-15', '2027-06-11'],
    ['plan-catch-up', '2027-05-01', '2027-06-18'],
    ['finalise-and-download', '2027-03-15', '2027-06-30'],
  ],
  '2027-2028': [
    ['check-certifiable', '2027-11-08', '2028-02-28'],
    ['create-sessions', '2028-01-03', '2028-03-14'],
    ['check-blocked-sites', '2028-01-03', '2028-02-28'],
    ['book-rooms', '2028-01-03', '2028-02-28'],
    ['run-exams', '2028-03-15', '2028-06-09'],
    ['plan-catch-up', '2028-05-01', '2028-06-16'],
    ['finalise-and-download', '2028-03-15', '2028-06-30'],
  ],
} as const;

const PIX_IA_DAYS = [
  ['pack:pix-ia-2026-2027:an-dernier', '2026-09-01', '2026-11-30'],
  ['pack:pix-ia-2026-2027:codes', '2026-09-01', '2026-11-30'],
  ['pack:pix-ia-2026-2027:seances', '2026-09-01', '2027-05-31'],
];

describe('the deadlines with a pack', () => {
  describe.each(['2024-2025', '2025-2026', '2026-2027', '2027-2028'] as const)('of %s', (schoolYear) => {
    test.each(ZONES)(
      'of a collège in zone %s: the last seven are its own, the first nine a lycée’s',
      (zone) => {
        const days = listDays([COLLEGE], schoolYear, zone);
        expect(days.slice(0, 9)).toEqual(listDays([], schoolYear, zone).slice(0, 9));
        expect(days.slice(9)).toEqual(COLLEGE_DAYS[schoolYear]);
      },
    );

    test.each(ZONES)(
      'of Pix IA in zone %s: the sixteen as they were, then its three, of its year alone',
      (zone) => {
        const own = schoolYear === '2026-2027' ? PIX_IA_DAYS : [];
        expect(listDays([PIX_IA], schoolYear, zone)).toEqual([...listDays([], schoolYear, zone), ...own]);
      },
    );
  });

  test('are told as estimates where the window of collèges is one', () => {
    const byId = new Map(see([COLLEGE], '2027-04-01').statuses.map((status) => [status.step.id, status]));
    expect(byId.get('run-exams')?.dueDoubt).toBe('estimated');
    expect(byId.get('plan-catch-up')?.dueDoubt).toBe('estimated');
  });
});

describe('the list with a pack', () => {
  test('counts its steps: 19 with Pix IA, done by ticks under its ids, of which a removed pack keeps the ticks', () => {
    const codes = { 'pack:pix-ia-2026-2027:codes': { state: 'done', day: '2026-11-20' } };
    const count = (packs: (typeof COLLEGE)[]) =>
      buildYearOverview(see(packs, '2026-11-20', '2026-2027', codes).statuses).count;
    expect(count([PIX_IA])).toMatchObject({ done: 1, total: 19 });
    expect(count([])).toMatchObject({ done: 0, total: 16 });
    expect(count([PIX_IA])).toMatchObject({ done: 1, total: 19 });
  });

  test('a pack never takes one of the sixteen away', () => {
    const packs = [COLLEGE, PIX_IA, readBundled('referent-pix')];
    const ids = see(packs, '2026-11-20').statuses.map(({ step }) => step.id);
    expect(ids.slice(0, 16)).toEqual(STEP_IDS);
    expect(ids).toHaveLength(24);
  });

  test('its steps have words and documents, named with their host', () => {
    const model = see([readBundled('referent-pix')], '2026-11-20');
    const help = model.statuses.find(({ step }) => step.id.endsWith(':assistance'))?.step;
    const [resource] = help?.resources ?? [];
    expect(help?.words?.title).toBe("Organisez l'assistance de premier niveau");
    expect(help?.link).toBe('https://support.pix.org/');
    expect(resource && [model.t.resources[resource], model.t.resourceUrls[resource]]).toEqual([
      "Le centre d'aide de Pix (support.pix.org)",
      'https://support.pix.org/',
    ]);
  });
});
