import { describe, expect, test } from 'vitest';
import { frLive } from '../../../assets/messages/fr/live.ts';
import type { Day } from '../../../checklist/day.ts';
import type { Findings } from '../../../checklist/findings.ts';
import { composeList } from '../../../components/live/compose-lists.ts';
import { find, makeSession } from '../../fixtures/live.ts';
import { makeModel } from '../../fixtures/surface.ts';
import { type Visit, visit } from '../../fixtures/visit.ts';

const SESSIONS = [
  makeSession({ number: '4', day: '2027-01-20', room: 'Salle B12', candidates: 0 }),
  makeSession({ number: '2', day: '2027-01-12', time: '09:00', status: 'finalised' }),
  makeSession({ number: '3', day: '2027-01-12', time: '14:00', candidates: 1, status: 'created' }),
  makeSession({ number: '1', day: '2027-01-06', status: 'processed' }),
];
const LIST: Visit = { page: 'certif-sessions', today: '2027-01-12', known: find({ sessions: SESSIONS }) };

describe('the sessions seen', () => {
  test('are counted, and how many of them, once it is known how many are planned', () => {
    const head = (more: Parameters<typeof find>[0], language: 'fr' | 'en' = 'fr', groupSize = 20) => {
      const known = find({ sessions: SESSIONS, ...more });
      const state = { settings: { groupSize, zone: 'A' } } as const;
      return visit({ ...LIST, known, state }, language).live.lists['create-sessions']?.heading;
    };
    const certifiable = { value: 132, read: '2026-11-12' } as const;
    expect(head({})).toBe('4 sessions vues');
    expect(head({}, 'en')).toBe('4 sessions seen');
    expect(head({ certifiable })).toBe('4 sessions sur 7');
    expect(head({ certifiable }, 'en')).toBe('4 of 7 sessions');
    expect(head({ certifiable }, 'fr', 12)).toBe('4 sessions sur 11');
    expect(head({ certifiable, target: 5 })).toBe('4 sessions sur 5');
    expect(head({ certifiable: { value: 0, read: '2026-11-12' } })).toBe('4 sessions vues');
    expect(head({ sessions: SESSIONS.slice(0, 1) })).toBe('1 session vue');
  });

  test('are those held, and those finalised, for the steps after', () => {
    const heads = (language: 'fr' | 'en') =>
      Object.fromEntries(
        Object.entries(visit(LIST, language).live.lists).map(([step, list]) => [step, list?.heading]),
      );
    expect(heads('fr')).toEqual({
      'create-sessions': '4 sessions vues',
      'run-exams': '2 sur 4 passées',
      'finalise-and-download': '2 sur 4 finalisées',
    });
    expect(heads('en')).toEqual({
      'create-sessions': '4 sessions seen',
      'run-exams': '2 of 4 held',
      'finalise-and-download': '2 of 4 finalised',
    });
  });

  describe('when one of them is past and nobody was in it', () => {
    const known = find({
      sessions: [
        makeSession({ number: '1', day: '2027-01-06', candidates: 0 }),
        makeSession({ number: '2', day: '2027-01-07', candidates: 24 }),
        makeSession({ number: '3', day: '2027-01-08', candidates: 20, status: 'finalised' }),
        makeSession({ number: '4', day: '2027-01-12', candidates: 0 }),
      ],
    });
    const heads = (more: Partial<Visit>, language: 'fr' | 'en' = 'fr') =>
      Object.values(visit({ ...LIST, known, ...more }, language).live.lists).map(({ heading }) => heading);

    test('it is not held, and never will be finalised: it is told apart', () => {
      expect(heads({})).toEqual([
        '4 sessions vues, 1 restée sans candidat',
        '2 sur 4 passées, 1 restée sans candidat',
        '1 sur 4 finalisée, 1 restée sans candidat',
      ]);
      expect(heads({}, 'en')[1]).toBe('2 of 4 held, 1 left without candidates');
    });

    test('that of the day itself may still have some', () => {
      expect(heads({ today: '2027-01-06' })).toEqual([
        '4 sessions vues',
        '1 sur 4 passée',
        '1 sur 4 finalisée',
      ]);
      expect(heads({ today: '2027-01-13' })[1]).toBe('2 sur 4 passées, 2 restées sans candidat');
    });

    test('what Pix has finalised was held, whatever was read of its candidates', () => {
      const finalised = makeSession({ number: '9', day: '2027-01-06', candidates: 0, status: 'processed' });
      expect(heads({ known: find({ sessions: [finalised] }) })[1]).toBe('1 sur 1 passée');
    });
  });

  test('are listed soonest first, each with a link to its page', () => {
    const items = (visited: Visit, language: 'fr' | 'en') =>
      visit(visited, language).live.lists['run-exams']?.items;
    expect(items(LIST, 'fr')).toEqual([
      {
        label: 'Session 1',
        href: 'https://certif.pix.fr/sessions/1',
        detail: '6 janv. · 14:00 · salle B12 · 20 candidats · résultats transmis',
      },
      {
        label: 'Session 2',
        href: 'https://certif.pix.fr/sessions/2',
        detail: '12 janv. · 09:00 · salle B12 · 20 candidats · finalisée',
      },
      {
        label: 'Session 3',
        href: 'https://certif.pix.fr/sessions/3',
        detail: '12 janv. · 14:00 · salle B12 · 1 candidat · créée',
      },
      {
        label: 'Session 4',
        href: 'https://certif.pix.fr/sessions/4',
        detail: '20 janv. · 14:00 · Salle B12 · aucun candidat · créée',
      },
    ]);
    expect(items({ ...LIST, domain: 'org' }, 'en')?.[0]).toEqual({
      label: 'Session 1',
      href: 'https://certif.pix.org/sessions/1',
      detail: '6 Jan · 14:00 · room B12 · 20 candidates · results sent',
    });
  });

  test('of which little is known come last, and say that little', () => {
    const known = find({ sessions: [{ number: '9', read: '2027-01-12' }, ...SESSIONS] });
    const items = visit({ ...LIST, known }).live.lists['create-sessions']?.items;
    expect(items?.at(-1)).toEqual({
      label: 'Session 9',
      href: 'https://certif.pix.fr/sessions/9',
      detail: '',
    });
  });

  test('have no list where nothing was seen', () => {
    expect(visit({ ...LIST, known: find({}) }).live.lists).toEqual({});
  });

  test('are told on a page of other steps too, for the page that comes next', () => {
    const { lists } = visit(LIST).live;
    expect(visit({ ...LIST, page: 'orga-students' }).live.lists).toEqual(lists);
  });
});

describe('the campaigns seen', () => {
  const known = find({
    campaigns: [
      { number: '5101', code: 'QWERTY456', created: '2026-09-02', read: '2026-09-10' },
      { number: '5105', created: '2026-09-03', read: '2026-09-10' },
      { number: '5107', code: 'ABCDEF123', created: '2026-09-04', read: '2026-09-12' },
    ],
  });
  const CAMPAIGNS: Visit = { page: 'orga-campaigns-all', today: '2026-09-12', known };

  test('are those whose code is known, the last created first, each with a code to copy', () => {
    expect(visit(CAMPAIGNS).live.lists).toEqual({
      'share-codes': {
        heading: '2 campagnes vues',
        items: [
          {
            label: 'Campagne 5107',
            href: 'https://orga.pix.fr/campagnes/5107',
            detail: 'ABCDEF123 · créée le 4 sept. · Lu sur Pix le 12 sept.',
            copy: { text: 'ABCDEF123', label: 'Copier le code ABCDEF123' },
          },
          {
            label: 'Campagne 5101',
            href: 'https://orga.pix.fr/campagnes/5101',
            detail: 'QWERTY456 · créée le 2 sept. · Lu sur Pix le 10 sept.',
            copy: { text: 'QWERTY456', label: 'Copier le code QWERTY456' },
          },
        ],
      },
    });
    expect(visit(CAMPAIGNS, 'en').live.lists['share-codes']).toMatchObject({
      heading: '2 campaigns seen',
      items: [{ label: 'Campaign 5107', detail: 'ABCDEF123 · created on 4 Sep · Read on Pix on 12 Sep' }, {}],
    });
  });

  test('go by the names that the user gave them, and say how far they are', () => {
    const { campaigns } = known;
    const [first, ...others] = campaigns;
    const findings = find({
      campaigns: [{ ...first, participants: 20, results: 1 } as (typeof campaigns)[0], ...others],
    });
    const { t, today, calendar } = makeModel({}, '2026-09-12');
    const context = { t, today, calendar, words: frLive, groupSize: 20, domain: 'fr' } as const;
    const list = composeList('share-codes', findings, {
      ...context,
      labels: { 5101: '2de GT, positionnement' },
    });
    expect(list?.items).toMatchObject([
      { label: 'Campagne 5107' },
      {
        label: '2de GT, positionnement',
        detail: 'QWERTY456 · créée le 2 sept. · 20 participants · 1 résultat reçu · Lu sur Pix le 10 sept.',
      },
    ]);
  });

  const listOf = (campaigns: Findings['campaigns'], today: Day = '2026-09-12') =>
    visit({ ...CAMPAIGNS, today, known: find({ campaigns }) }).live.lists['share-codes'];

  test("are not last year's, though they were seen last", () => {
    const list = listOf([
      { number: '5001', code: 'AUGUST100', created: '2026-08-01', read: '2026-09-10' },
      { number: '4087', code: 'FORMER100', created: '2025-09-11', read: '2026-09-12' },
      { number: '4088', code: 'FORMER200', created: '2026-07-31', read: '2026-09-12' },
    ]);
    expect(list?.heading).toBe('1 campagne vue');
    expect(list?.items.map(({ label }) => label)).toEqual(['Campagne 5001']);
    expect(listOf([{ number: '4087', code: 'FORMER100', created: '2025-09-11', read: '2026-09-12' }])).toBe(
      undefined,
    );
  });

  test('of an unknown day come last, and say so', () => {
    const list = listOf([
      { number: '5101', code: 'QWERTY456', created: '2026-09-02', read: '2026-09-10' },
      { number: '5108', code: 'UNKNOWN10', read: '2026-09-11' },
      { number: '5107', code: 'UNKNOWN20', read: '2026-09-12' },
      { number: '5102', code: 'QWERTY789', created: '2026-09-02', read: '2026-09-10' },
    ]);
    expect(list?.items.map(({ label }) => label)).toEqual(
      ['5102', '5101', '5107', '5108'].map((number) => `Campagne ${number}`),
    );
    expect(list?.items.at(-1)?.detail).toBe('UNKNOWN10 · jour de création inconnu · Lu sur Pix le 11 sept.');
    expect(list?.items[0]?.detail).not.toContain('inconnu');
  });

  test('of the autumn are this year’s until summer', () => {
    const campaign = {
      number: '5101',
      code: 'QWERTY456',
      created: '2026-09-02',
      read: '2026-09-10',
    } as const;
    expect(listOf([campaign], '2027-07-31')?.items).toHaveLength(1);
    expect(listOf([campaign], '2027-08-01')).toBeUndefined();
  });
});
