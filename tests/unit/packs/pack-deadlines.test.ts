import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../assets/messages/fr/index.ts';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import { listPageSteps } from '../../../checklist/page-steps.ts';
import type { SchoolYear } from '../../../checklist/school-year.ts';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { buildYearOverview } from '../../../checklist/year-overview.ts';
import { applyPacks } from '../../../components/packs/apply-packs.ts';
import { buildSurfaceModel } from '../../../components/surface/surface-model.ts';
import { PAGES } from '../../../pix/catalogue.ts';
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
) => {
  const { state } = makeModel({ progress, scope: { establishment: 'default', schoolYear } });
  const knowledge = { t: fr, almanac: makeAlmanac([schoolYear]) };
  return buildSurfaceModel(state, today, applyPacks(knowledge, { packs, managed: {} }, schoolYear));
};
const listDays = (packs: (typeof COLLEGE)[], schoolYear: SchoolYear = '2026-2027') =>
  see(packs, `${Number(schoolYear.slice(0, 4))}-09-10`, schoolYear).statuses.map(({ step, opens, due }) => [
    step.id,
    opens,
    due,
  ]);

/** Written by hand from the pack's days and the holidays of zone A; those that the pack leaves are the table's of the sixteen. */
const COLLEGE_DAYS = [
  ['update-admins', '2026-08-20', '2026-09-14'],
  ['archive-last-year', '2026-08-20', '2026-09-14'],
  ['check-mediacentre', '2026-09-01', '2026-09-15'],
  ['create-autumn-campaigns', '2026-09-01', '2026-09-29'],
  ['import-siecle', '2026-09-01', '2026-09-15'],
  ['share-codes', '2026-09-01', '2026-09-30'],
  ['review-before-autumn-break', '2026-10-01', '2026-10-16'],
  ['remind-students', '2026-11-02', '2026-11-15'],
  ['themed-campaigns', '2026-11-02', '2026-11-30'],
  ['check-certifiable', '2026-11-02', '2027-02-28'],
  ['create-sessions', '2027-01-04', '2027-03-14'],
  ['check-blocked-sites', '2027-01-04', '2027-02-28'],
  ['book-rooms', '2027-01-04', '2027-02-28'],
  ['run-exams', '2027-03-15', '2027-06-11'],
  ['plan-catch-up', '2027-05-01', '2027-06-18'],
  ['finalise-and-download', '2027-03-15', '2027-06-30'],
];

const PIX_IA_DAYS = [
  ['pack:pix-ia-2026-2027:an-dernier', '2026-09-01', '2026-11-30'],
  ['pack:pix-ia-2026-2027:codes', '2026-09-01', '2026-11-30'],
  ['pack:pix-ia-2026-2027:seances', '2026-09-01', '2027-05-31'],
];

describe('the deadlines with a pack', () => {
  test('of a collège in 2026-2027, and in a year whose dates were published', () => {
    expect(listDays([COLLEGE])).toEqual(COLLEGE_DAYS);
    const days = new Map(listDays([COLLEGE], '2025-2026').map(([id, opens, due]) => [id, [opens, due]]));
    expect(days.get('run-exams')).toEqual(['2026-03-15', '2026-06-13']);
    expect(days.get('plan-catch-up')).toEqual(['2026-05-01', '2026-06-19']);
  });

  test('of Pix IA: the sixteen as they were, then its three, of that year alone', () => {
    expect(listDays([PIX_IA])).toEqual([...listDays([]), ...PIX_IA_DAYS]);
    expect(listDays([PIX_IA], '2027-2028')).toEqual(listDays([], '2027-2028'));
  });

  test('are told as estimates where the window of collèges is one', () => {
    const byId = new Map(see([COLLEGE], '2027-04-01').statuses.map((status) => [status.step.id, status]));
    expect(byId.get('run-exams')?.dueDoubt).toBe('estimated');
    expect(byId.get('plan-catch-up')?.dueDoubt).toBe('estimated');
  });
});

describe('what a page shows with a pack', () => {
  const shown = (page: string, packs: (typeof COLLEGE)[], today: `${number}-${number}-${number}`) => {
    const found = PAGES.find(({ id }) => id === page);
    if (!found) throw new Error(`No page ${page}`);
    return listPageSteps(found, see(packs, today).statuses).map(({ step }) => step.id);
  };

  test('of Pix IA: its steps on the page of courses, with those that were there', () => {
    expect(shown('orga-campaigns-courses', [PIX_IA], '2026-11-20')).toEqual(
      expect.arrayContaining(['pack:pix-ia-2026-2027:codes', 'pack:pix-ia-2026-2027:seances']),
    );
    const withoutPack = shown('orga-campaigns-courses', [], '2026-11-20');
    expect(
      shown('orga-campaigns-courses', [PIX_IA], '2026-11-20').filter((id) => !id.startsWith('pack:')),
    ).toEqual(withoutPack);
    // A page that is not its own is as it was.
    expect(shown('orga-import', [PIX_IA], '2026-11-20')).toEqual(shown('orga-import', [], '2026-11-20'));
  });

  test('of a collège: sessions are made after Christmas, exams held from mid-March on', () => {
    expect(shown('certif-sessions', [COLLEGE], '2026-11-20')).not.toContain('create-sessions');
    expect(shown('certif-sessions', [COLLEGE], '2027-01-20')).toContain('create-sessions');
    expect(shown('certif-session', [COLLEGE], '2027-01-20')).not.toContain('run-exams');
    expect(shown('certif-session', [COLLEGE], '2027-03-20')).toContain('run-exams');
  });
});

describe('a year lived with a pack', () => {
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
