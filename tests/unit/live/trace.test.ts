import { describe, expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../../checklist/resolve-year.ts';
import { STEP_IDS } from '../../../checklist/steps.ts';
import type { Observed } from '../../../pix/observation.ts';
import { listObservations, OBSERVED_PAGES } from '../../../pix/observation-catalogue.ts';
import { find, makeSession } from '../../fixtures/live.ts';
import { type Visit, visit } from '../../fixtures/visit.ts';

const SESSION_PAGE: Visit = {
  page: 'certif-session',
  today: '2026-11-12',
  why: 'create-sessions',
  state: {
    corrections: { ...NO_CORRECTIONS, seen: { accessEnds: '2027-07-15' }, accessOpens: '2026-10-12' },
    progress: { 'create-sessions': { state: 'todo', due: '2026-12-04' } },
  },
  known: find({
    dates: {
      accessOpens: { value: '2026-10-12', read: '2026-10-01' },
      accessEnds: { value: '2027-07-15', read: '2026-11-02' },
    },
  }),
  observed: {
    'session-header': [{ number: '61202', day: '12 novembre 2026', time: '14:00' }],
    'candidate-tab': [{ number: '61202', count: '24' }],
  },
};

describe('why a step is shown', () => {
  test('is told line by line: page, day, state, rule, dates, what was found and what was not', () => {
    expect(visit(SESSION_PAGE).live.trace).toEqual([
      'Page reconnue : Pix Certif (certif-session).',
      'Jour : 12 novembre 2026, année scolaire 2026-2027.',
      '« Créez des sessions de 20 élèves » est à faire.',
      'Règle : à partir du 12 octobre, avant le 1er décembre.',
      'Échéance saisie par vous : avant le 5 décembre.',
      'Ouverture de Pix Certif : 12 octobre (lu sur Pix le 1er octobre).',
      'Période nationale de certification : du 2 novembre au 5 mars (estimation).',
      "Fin d'accès à Pix Certif : 15 juillet (lu sur Pix le 2 novembre).",
      "Trouvé : le jour, l'heure, la salle, le nombre de candidats et le statut des sessions [session-header] (12 novembre 2026, 14:00).",
      "Cherché, pas trouvé : le jour, l'heure, la salle, le nombre de candidats et le statut des sessions [session-room].",
      'Trouvé : le nombre de candidats [candidate-tab] (24).',
      "Cherché, pas trouvé : si Pix propose de finaliser la session, ou dit qu'elle l'est [finalise-link].",
      "Cherché, pas trouvé : si Pix propose de finaliser la session, ou dit qu'elle l'est [finalised-notice].",
      "Cherché, pas trouvé : le jour de fin d'accès à Pix Certif [suspension-banner].",
      'Cherché, pas trouvé : la période nationale des lycées [window-banner].',
      'Repères introuvables sur certif-session : session-room.',
    ]);
  });

  test('in English as well', () => {
    expect(visit(SESSION_PAGE, 'en').live.trace?.slice(0, 9)).toEqual([
      'Page recognised: Pix Certif (certif-session).',
      'Day: 12 November 2026, school year 2026-2027.',
      '“Create sessions of 20 pupils” is to do.',
      'Rule: from 12 October, before 1 December.',
      'Deadline typed by you: before 5 December.',
      'Opening of Pix Certif: 12 October (read on Pix on 1 October).',
      'National certification period: from 2 November to 5 March (estimate).',
      'End of access to Pix Certif: 15 July (read on Pix on 2 November).',
      'Found: the day, time, room, number of candidates and status of the sessions [session-header] (12 novembre 2026, 14:00).',
    ]);
  });

  test('is short on a page of which nothing is read', () => {
    expect(visit({ page: 'orga-home', today: '2026-09-10', why: 'update-admins' }).live.trace).toEqual([
      'Page reconnue : Pix Orga (orga-home).',
      'Jour : 10 septembre 2026, année scolaire 2026-2027.',
      '« Mettez à jour les administrateurs » est à faire bientôt.',
      'Règle : à partir du 20 août, avant le 15 septembre.',
      "Cherché, pas trouvé : si le menu est celui d'un membre qui n'est pas administrateur [member-menu].",
    ]);
  });

  test('is told when it is asked alone, and of no step for what is none', () => {
    expect(visit({ page: 'orga-home', today: '2026-09-10' }).live).not.toHaveProperty('trace');
    expect(
      visit({ page: 'orga-home', today: '2026-09-10', why: 'step-of-tomorrow' }).live.trace,
    ).toHaveLength(3);
  });
});

describe('the same, for its user', () => {
  const explain = (visited: Visit, language: 'fr' | 'en' = 'fr') => visit(visited, language).live.reasons;

  test('is told in plain words: why here, by when, which dates decide, and what was read', () => {
    expect(explain(SESSION_PAGE)).toEqual([
      'Plusieurs étapes se font sur cette page : la plus pressée vient en premier.',
      expect.stringMatching(/^« Créez des sessions de 20 élèves » : [a-z].* 5 décembre.*\.$/),
      'Vous avez choisi vous-même cette échéance : avant le 5 décembre.',
      'Ouverture de Pix Certif : 12 octobre (lu sur Pix le 1er octobre).',
      'Période nationale de certification : du 2 novembre au 5 mars (estimation).',
      "Fin d'accès à Pix Certif : 15 juillet (lu sur Pix le 2 novembre).",
      "Lu sur cette page : le jour, l'heure, la salle, le nombre de candidats et le statut des sessions ; le nombre de candidats.",
    ]);
    expect(explain(SESSION_PAGE, 'en')?.slice(0, 3)).toEqual([
      'Several steps are done on this page: the most urgent comes first.',
      expect.stringMatching(/^“Create sessions of 20 pupils”: [a-z].* 5 December.*\.$/),
      'You chose this deadline yourself: before 5 December.',
    ]);
  });

  test.each([
    ['a page of one step', 'orga-team-members', 'update-admins', /^C'est sur cette page/],
    ['a page made for it', 'orga-import', 'import-siecle', /^C'est d'abord pour cette étape/],
    ['the home page', 'orga-home', 'update-admins', /les étapes les plus pressées de l'année/],
    ['a page without a step to do', 'orga-places', '', /^Aucune étape n'est à faire sur cette page/],
  ])('says why it is on %s', (_name, page, why, reason) => {
    expect(explain({ page, today: '2026-11-12', why })?.[0]).toMatch(reason);
  });

  test('holds no id of ours, on any page and for any step', () => {
    const lines = OBSERVED_PAGES.flatMap((page) =>
      STEP_IDS.flatMap((why) => explain({ page, today: '2027-01-20', why }) ?? []),
    );
    expect(lines.length).toBeGreaterThan(500);
    const ids = OBSERVED_PAGES.flatMap((page) => [page, ...listObservations(page).map(({ id }) => id)]);
    expect(lines.filter((line) => /[[\]]/.test(line) || ids.some((id) => line.includes(id)))).toEqual([]);
    expect(lines.filter((line) => /cherché|repère|règle|reconnue/i.test(line))).toEqual([]);
  });
});

/** Values that stand for what a trace must not hold: names, rooms, codes, numbers and query strings. */
const MARK = 'ZQXW';
const UAI = '0599999Z';
const MARKED = /zqxw|987654|0599999/i;

describe('a trace', () => {
  test('holds no name, room, campaign or session number, code or query string, on any page', () => {
    const lines = OBSERVED_PAGES.flatMap((page) => {
      const observed: Observed = Object.fromEntries(
        listObservations(page).map(({ id, take }) => {
          const parts = Object.keys(take).map((part) => {
            const isSaid = ['day', 'from', 'to', 'time', 'count', 'candidates', 'first', 'last', 'total'];
            return [part, isSaid.includes(part) ? '12' : part === 'number' ? '987654' : MARK];
          });
          return [id, [Object.fromEntries(parts)]];
        }),
      );
      const visited: Visit = {
        page,
        today: '2027-01-20',
        path: page.startsWith('certif') ? '/sessions/987654' : '/campagnes/987654',
        observed,
        known: find({
          campaigns: [{ number: '987654', code: `${MARK}987`, read: '2026-11-12' }],
          sessions: [
            makeSession({ number: '987654', room: MARK }),
            makeSession({ number: '987655', room: MARK }),
          ],
          sightings: [{ signal: 'session-created', subject: '987654', day: '2027-01-20' }],
          hiddenNudges: [{ nudge: 'to-finalise', subject: '987654', day: '2027-01-20' }],
        }),
        state: {
          scope: { establishment: UAI, schoolYear: '2026-2027' },
          establishment: { uai: UAI, name: MARK },
          establishments: [{ uai: UAI, name: MARK }],
          progress: { 'book-rooms': { state: 'todo', note: MARK } },
        },
      };
      return STEP_IDS.flatMap((why) =>
        (['fr', 'en'] as const).flatMap((language) => visit({ ...visited, why }, language).live.trace ?? []),
      );
    });
    expect(lines.length).toBeGreaterThan(2000);
    expect(lines.filter((line) => MARKED.test(line))).toEqual([]);
  });
});
