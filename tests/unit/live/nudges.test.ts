import { describe, expect, test } from 'vitest';
import { NUDGE_IDS, type NudgeId } from '../../../checklist/nudges/nudge-ids.ts';
import { NO_CORRECTIONS } from '../../../checklist/resolve-year.ts';
import type { LiveNudge } from '../../../components/live/live-answer.ts';
import { find, makeSession } from '../../fixtures/live.ts';
import { type Visit, visit } from '../../fixtures/visit.ts';

const form = (day: string, time = '', room = '') => ({
  'form-day': [{ day }],
  'form-time': [{ time }],
  'form-room': [{ room }],
});
const NEW: Visit = { page: 'certif-session-new', today: '2026-11-05' };
const tab = (count: string) => ({ 'candidate-tab': [{ number: '61202', count }] });
const CANDIDATES: Visit = { page: 'certif-session-candidates', today: '2026-11-05' };
const OVERDUE = [makeSession(), makeSession({ number: '61301', day: '2026-11-13' })];
/** Its page offers to finalise it. */
const OFFERED = { 'finalise-link': [{ number: '61202' }] };
const [FIRST] = OVERDUE;
const OPENS: Visit = {
  page: 'certif-closed',
  today: '2026-10-30',
  observed: { 'opening-day': [{ day: '02/11/2026' }] },
};
const ENDS: Visit = {
  page: 'certif-team',
  today: '2027-06-20',
  state: { corrections: { ...NO_CORRECTIONS, seen: { accessEnds: '2027-07-15' } } },
};

type Words = Omit<LiveNudge, 'id' | 'subject' | 'isWarning'>;

/** What each advice says, in both languages. */
const CASES: readonly [NudgeId, Visit, isWarning: boolean, french: Words, english: Words][] = [
  [
    'group-size',
    NEW,
    false,
    { text: 'Groupes de 20 élèves : prévoyez une session par groupe.' },
    { text: 'Groups of 20 pupils: plan one session per group.' },
  ],
  [
    'group-size',
    { ...NEW, known: find({ certifiable: { value: 132, read: '2026-11-04' } }) },
    false,
    { text: 'Groupes de 20 élèves : pour 132 élèves certifiables, prévoyez 7 sessions.' },
    { text: 'Groups of 20 pupils: for 132 pupils who may be certified, plan 7 sessions.' },
  ],
  [
    'group-size',
    { ...CANDIDATES, observed: tab('24') },
    true,
    { lead: '24 candidats inscrits.', text: 'Pour des groupes de 20, prévoyez 2 sessions (12 + 12).' },
    { lead: '24 candidates enrolled.', text: 'For groups of 20, plan 2 sessions (12 + 12).' },
  ],
  [
    'group-size',
    { ...CANDIDATES, observed: tab('100') },
    true,
    { lead: '100 candidats inscrits.', text: 'Pour des groupes de 20, prévoyez 5 sessions.' },
    { lead: '100 candidates enrolled.', text: 'For groups of 20, plan 5 sessions.' },
  ],
  [
    'group-size',
    {
      page: 'certif-session-enrol',
      today: '2026-11-05',
      observed: {
        'enrolment-bar': [{ count: '50' }, { count: '0', enrolled: 'déjà' }],
        'all-selected': [{}],
        pagination: [{ first: '1', last: '50', total: '812' }],
      },
    },
    true,
    {
      lead: '50 élèves cochés.',
      text: 'Pour des groupes de 20, prévoyez 3 sessions (17 + 17 + 16). Filtrez la liste par classe, puis inscrivez un groupe par session.',
    },
    {
      lead: '50 pupils ticked.',
      text: 'For groups of 20, plan 3 sessions (17 + 17 + 16). Filter the list by class, then enrol one group per session.',
    },
  ],
  [
    'group-size',
    {
      page: 'certif-session-enrol',
      today: '2026-11-05',
      observed: { 'enrolment-bar': [{ count: '12' }, { count: '12', enrolled: 'déjà' }] },
    },
    true,
    {
      lead: '12 candidats inscrits et 12 élèves cochés.',
      text: 'Pour des groupes de 20, prévoyez 2 sessions (12 + 12). Filtrez la liste par classe, puis inscrivez un groupe par session.',
    },
    {
      lead: '12 candidates enrolled and 12 pupils ticked.',
      text: 'For groups of 20, plan 2 sessions (12 + 12). Filter the list by class, then enrol one group per session.',
    },
  ],
  [
    'page-only-selected',
    {
      page: 'certif-session-enrol',
      today: '2026-11-05',
      observed: { 'all-selected': [{}], pagination: [{ first: '1', last: '50', total: '812' }] },
    },
    true,
    {
      lead: 'Seuls les élèves de cette page sont cochés.',
      text: '762 autres élèves de la liste ne le sont pas : la case du haut ne coche que la page affichée.',
    },
    {
      lead: 'Only the pupils of this page are ticked.',
      text: '762 other pupils of the list are not: the box at the top ticks the page shown alone.',
    },
  ],
  [
    'session-day',
    { ...NEW, observed: form('2026-12-20') },
    true,
    {
      lead: 'Le dimanche 20 décembre tombe pendant les vacances de Noël.',
      text: 'Choisissez plutôt le vendredi 18 décembre.',
    },
    {
      lead: 'Sunday 20 December is in the Christmas holidays.',
      text: 'Choose Friday 18 December instead.',
    },
  ],
  [
    'session-day',
    { ...NEW, observed: form('2026-11-11') },
    true,
    {
      lead: 'Le mercredi 11 novembre est un jour férié.',
      text: 'Choisissez plutôt le jeudi 12 novembre.',
    },
    {
      lead: 'Wednesday 11 November is a public holiday.',
      text: 'Choose Thursday 12 November instead.',
    },
  ],
  [
    'session-day',
    { ...NEW, observed: form('2026-11-14') },
    false,
    { text: "Le samedi 14 novembre : vérifiez que l'établissement est ouvert." },
    { text: 'Saturday 14 November: check that the school is open.' },
  ],
  [
    'session-day',
    { ...NEW, observed: form('2027-03-15') },
    true,
    {
      lead: 'Le lundi 15 mars est hors de la période nationale de certification, dont les dates sont estimées.',
      text: 'Choisissez plutôt le vendredi 5 mars (estimé).',
    },
    {
      lead: 'Monday 15 March is outside the national certification period, whose dates are estimated.',
      text: 'Choose Friday 5 March instead (estimate).',
    },
  ],
  [
    'room-overlap',
    { ...NEW, observed: form('2026-11-12', '15:00', 'b 12'), known: find({ sessions: [makeSession()] }) },
    true,
    {
      lead: 'La session 61202 a lieu dans cette salle le jeudi 12 novembre à 14:00.',
      text: 'Laissez deux heures entre les deux, davantage si certains candidats ont un tiers temps.',
      link: { label: 'Ouvrir la session 61202', href: 'https://certif.pix.fr/sessions/61202' },
    },
    {
      lead: 'Session 61202 is held in this room on Thursday 12 November at 14:00.',
      text: 'Leave two hours between them, more if some candidates have extra time.',
      link: { label: 'Open session 61202', href: 'https://certif.pix.fr/sessions/61202' },
    },
  ],
  [
    'session-expiry',
    {
      page: 'certif-session',
      today: '2026-11-13',
      now: '11:00',
      known: find({ sessions: [makeSession({ canFinalise: true })] }),
      observed: OFFERED,
    },
    true,
    {
      lead: "Si la session a commencé à l'heure prévue, elle expire le vendredi 13 novembre à 14:00.",
      text: 'Faites terminer les candidats avant, puis finalisez-la.',
    },
    {
      lead: 'If the session began when planned, it expires on Friday 13 November at 14:00.',
      text: 'Have the candidates finish before, then finalise it.',
    },
  ],
  [
    'to-finalise',
    { page: 'certif-sessions', today: '2026-11-20', domain: 'org', known: find({ sessions: OVERDUE }) },
    true,
    {
      lead: 'À finaliser : la session 61202 du 12 novembre.',
      text: 'La session 61301 est à finaliser aussi.',
      link: { label: 'Ouvrir la session 61202', href: 'https://certif.pix.org/sessions/61202' },
    },
    {
      lead: 'To finalise: session 61202 of 12 November.',
      text: 'Session 61301 is to be finalised too.',
      link: { label: 'Open session 61202', href: 'https://certif.pix.org/sessions/61202' },
    },
  ],
  [
    'to-finalise',
    {
      page: 'certif-session',
      today: '2026-11-20',
      known: find({ sessions: FIRST ? [FIRST] : [] }),
      observed: OFFERED,
    },
    true,
    {
      lead: 'Les épreuves du 12 novembre sont passées.',
      text: "Appuyez sur « Finaliser la session » : Pix ne transmet les résultats qu'après.",
    },
    {
      lead: 'The exam of 12 November is over.',
      text: 'Press “Finalise the session”: Pix sends the results only after that.',
    },
  ],
  [
    'certificates-before-import',
    { page: 'orga-import', today: '2026-09-03' },
    true,
    {
      lead: "Avant d'importer la nouvelle base : avez-vous téléchargé les certificats de l'an dernier ?",
      text: "L'import désactive les élèves partis, et les certificats se téléchargent par classe.",
    },
    {
      lead: "Before importing the new base: have you downloaded last year's certificates?",
      text: 'The import disables the pupils who have left, and certificates are downloaded by class.',
    },
  ],
  [
    'pupils-moved',
    {
      page: 'orga-students',
      today: '2026-12-01',
      known: find({ lastImport: { value: '2026-09-01', read: '2026-09-03' } }),
    },
    true,
    {
      lead: 'Des élèves sont-ils arrivés ou partis depuis le 1er septembre ?',
      text: 'Si oui, importez à nouveau le fichier de Siècle : sans cela, ils ne peuvent pas être inscrits.',
    },
    {
      lead: 'Have pupils come or gone since 1 September?',
      text: 'If so, import the Siècle file again: otherwise they cannot be enrolled.',
    },
  ],
  [
    'pupils-moved',
    {
      page: 'orga-students',
      today: '2026-12-01',
      known: find({ lastImport: { value: '2026-09-01', read: '2026-09-03' } }),
      state: { csvFormats: '.csv' },
    },
    true,
    {
      lead: 'Des élèves sont-ils arrivés ou partis depuis le 1er septembre ?',
      text: 'Si oui, importez à nouveau le fichier des élèves (.csv) : sans cela, ils ne peuvent pas être inscrits.',
    },
    {
      lead: 'Have pupils come or gone since 1 September?',
      text: 'If so, import the file of pupils (.csv) again: otherwise they cannot be enrolled.',
    },
  ],
  [
    'opening',
    OPENS,
    false,
    {
      lead: 'Pix Certif ouvre le 2 novembre, dans 3 jours.',
      text: "Préparez d'ici là les groupes, les salles et les postes.",
    },
    {
      lead: 'Pix Certif opens on 2 November, in 3 days.',
      text: 'Until then, prepare the groups, the rooms and the computers.',
    },
  ],
  [
    'access-end',
    ENDS,
    true,
    {
      lead: "L'accès à Pix Certif se termine le 15 juillet, dans 25 jours.",
      text: 'Finalisez vos sessions avant cette date.',
    },
    {
      lead: 'Access to Pix Certif ends on 15 July, in 25 days.',
      text: 'Finalise your sessions before that day.',
    },
  ],
];

describe('what is advised on a page', () => {
  test.each(CASES)('%s', (id, visited, isWarning, french, english) => {
    const expected = (words: Words) => ({ id, subject: expect.any(String), isWarning, ...words });
    expect(visit(visited).live.nudge).toEqual(expected(french));
    expect(visit(visited, 'en').live.nudge).toEqual(expected(english));
  });

  test('is tried of every advice', () => {
    expect([...new Set(CASES.map(([id]) => id))].sort()).toEqual([...NUDGE_IDS].sort());
  });

  test.each([
    ['2026-11-01', 'demain'],
    ['2026-11-02', "aujourd'hui"],
  ] as const)('on %s, Pix Certif opens %s', (today, when) => {
    expect(visit({ ...OPENS, today }).live.nudge?.lead).toBe(`Pix Certif ouvre le 2 novembre, ${when}.`);
  });

  test.each(CASES)('%s, not today: gone, and back tomorrow if it still holds', (id, visited) => {
    const { nudge } = visit(visited).live;
    const answer = { to: 'nudge', nudge: id, subject: nudge?.subject ?? '' } as const;
    const { findings, live } = visit({ ...visited, answer });
    expect(live.nudge?.id).not.toBe(id);
    expect(visit({ ...visited, known: findings }).live.nudge?.id).not.toBe(id);
    const today = {
      ...findings,
      hiddenNudges: findings.hiddenNudges.map((each) => ({ ...each, day: '2026-08-01' as const })),
    };
    expect(visit({ ...visited, known: today }).live.nudge?.id).toBe(id);
  });

  test.each(CASES)('%s, never again: not given', (id, visited) => {
    const settings = { groupSize: 20, zone: 'A', mutedNudges: [id] } as const;
    expect(visit({ ...visited, state: { ...visited.state, settings } }).live.nudge?.id).not.toBe(id);
  });
});
