import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/messages/en/index.ts';
import { enLive } from '../../../assets/messages/en/live.ts';
import { enMailing } from '../../../assets/messages/en/mailing.ts';
import { enPlan } from '../../../assets/messages/en/plan.ts';
import { fr } from '../../../assets/messages/fr/index.ts';
import { frLive } from '../../../assets/messages/fr/live.ts';
import { frMailing } from '../../../assets/messages/fr/mailing.ts';
import { frPlan } from '../../../assets/messages/fr/plan.ts';
import type { MailingMessages } from '../../../assets/messages/mailing-messages.ts';
import type { Day } from '../../../checklist/day.ts';
import { fillHoles, listHoles } from '../../../checklist/mailing/holes.ts';
import { AUDIENCES, listAudiences, MAILING_STEPS } from '../../../checklist/mailing/mailing-steps.ts';
import { isKeepable } from '../../../checklist/mailing/wording.ts';
import { describeRoom } from '../../../components/live/compose-lists.ts';
import { type MailSource, makeHoleValues } from '../../../components/mailing/make-values.ts';
import { toWording } from '../../../components/mailing/original-wording.ts';
import type { ChecklistState } from '../../../storage/surface/checklist-state.ts';
import { makePlan } from '../../fixtures/plans.ts';
import { makeModel } from '../../fixtures/surface.ts';

const SCHOOL = { uai: '0330023W', name: 'Lycée Jeanne-Villepreux' };
const CAMPAIGNS: MailSource['campaigns'] = [
  {
    number: '4102',
    code: 'AZERTY456',
    created: '2026-09-11',
    participants: 16,
    results: 9,
    read: '2026-11-20',
  },
  { number: '4101', code: 'QWERTY123', created: '2026-09-11', read: '2026-11-20' },
];

function fill(
  words: MailingMessages,
  step: MailSource['step'],
  audience: (typeof AUDIENCES)[number],
  {
    today = '2026-09-20',
    state = {},
    ...given
  }: Partial<MailSource> & { today?: Day; state?: Partial<ChecklistState> } = {},
): { subject: string; body: string } {
  const isFrench = words === frMailing;
  const live = isFrench ? frLive : enLive;
  const values = makeHoleValues({
    step,
    model: makeModel({ establishment: SCHOOL, ...state }, today, isFrench ? fr : en),
    words,
    plan: isFrench ? frPlan : enPlan,
    campaigns: CAMPAIGNS,
    labels: { 4101: '2de GT, positionnement' },
    sessions: [],
    ownHosts: [],
    domain: 'fr',
    sayRoom: (room) => describeRoom(room, live),
    ...given,
  });
  const template = words.templates[step][audience];
  if (!template) throw new Error(`No message of ${step} for ${audience}`);
  const { subject, body } = toWording(template);
  return { subject: fillHoles(subject, values), body: fillHoles(body, values) };
}

const LANGUAGES = [frMailing, enMailing];
const CASES = LANGUAGES.flatMap((words) =>
  MAILING_STEPS.flatMap((step) =>
    listAudiences(step).map((audience) => ({
      language: words === frMailing ? ('fr' as const) : ('en' as const),
      words,
      step,
      audience,
    })),
  ),
);

describe.each(CASES)('the message of $step for $audience, in $language', ({ words, step, audience }) => {
  test.each(['2026-09-20', '2026-11-20', '2027-06-20'] as const)('is whole on %s', (today) => {
    const sessions = makePlan(3).sessions;
    for (const { subject, body } of [
      fill(words, step, audience, { today }),
      fill(words, step, audience, {
        today,
        campaigns: [],
        labels: {},
        state: { establishment: SCHOOL },
        sessions,
      }),
    ]) {
      expect(subject).toMatch(/Pix/);
      expect(subject).not.toMatch(/\n/);
      expect(`${subject}\n${body}`).not.toMatch(/[{}⟦⟧]|undefined|null|NaN|\[object/);
      expect(body).not.toMatch(/\n{3}|[^\S\n]\n/);
      expect(body.length).toBeGreaterThan(200);
      expect(isKeepable({ subject, body })).toBe(true);
    }
  });

  test('is written as its language is', () => {
    const { subject, body } = fill(words, step, audience, { sessions: makePlan(3).sessions });
    const said = `${subject}\n${body}`.replace(/https:\/\/\S+/g, '');
    if (words === frMailing) {
      expect(said).not.toMatch(/[^\u202F](?:[;!?»]|:(?!\d\d\b))/);
      expect(said).not.toMatch(/«[^\u202F]/);
    } else expect(said).not.toMatch(/\s[;:!?]/);
    expect(said).not.toMatch(/"|\.\.\.| {3}/);
  });
});

describe('what messages say', () => {
  test('each step is for two kinds of readers at least, and has no message for others', () => {
    for (const words of LANGUAGES)
      for (const step of MAILING_STEPS) {
        const told = AUDIENCES.filter((audience) => words.templates[step][audience]);
        expect(told.length).toBeGreaterThanOrEqual(2);
        expect([...told].sort()).toEqual([...listAudiences(step)].sort());
      }
  });

  test('both languages have the same holes', () => {
    for (const step of MAILING_STEPS)
      for (const audience of listAudiences(step)) {
        const holes = LANGUAGES.map((words) => {
          const template = words.templates[step][audience];
          return template && listHoles(JSON.stringify(template)).sort();
        });
        expect(holes[0]).toEqual(holes[1]);
      }
  });

  test('codes, links, the name that the user gave, and the last class day before the autumn holidays', () => {
    const { body } = fill(frMailing, 'share-codes', 'teachers');
    expect(body).toContain('- Code AZERTY456\n  https://app.pix.fr/campagnes/AZERTY456');
    expect(body).toContain(
      '- 2de GT, positionnement\u202f: code QWERTY123\n  https://app.pix.fr/campagnes/QWERTY123',
    );
    expect(body).toContain('Merci de faire passer ces parcours au plus tard le vendredi 16 octobre.');
    expect(body).toContain('Lycée Jeanne-Villepreux');
  });

  test('abroad, the links of pix.org', () => {
    const { body } = fill(frMailing, 'share-codes', 'families', { domain: 'org' });
    expect(body).toContain('https://app.pix.org/campagnes/QWERTY123');
    expect(body).not.toContain('pix.fr');
  });

  test('no deadline that is past', () => {
    expect(fill(frMailing, 'share-codes', 'teachers', { today: '2026-11-20' }).body).toContain(
      'Merci de faire passer ces parcours dès que possible.',
    );
  });

  test("the user's own deadline", () => {
    const state = { progress: { 'check-mediacentre': { state: 'todo', due: '2026-10-09' } } } as const;
    expect(fill(frMailing, 'check-mediacentre', 'technician', { state }).body).toContain(
      'avant le 10 octobre',
    );
  });

  test('no deadline of the administrator to who takes the courses', () => {
    for (const audience of ['teachers', 'families', 'pupils'] as const) {
      expect(fill(frMailing, 'share-codes', audience).body).toContain('au plus tard le vendredi 16 octobre');
      expect(fill(enMailing, 'share-codes', audience).body).toContain('by Friday 16 October');
      const { body } = fill(frMailing, 'remind-students', audience, { today: '2026-11-03' });
      expect(body).toContain('[date limite à compléter]');
      expect(body).not.toContain('16 novembre');
    }
  });

  test('no autumn holidays that nobody is sure of', () => {
    const scope = { establishment: '0330023W', schoolYear: '2027-2028' } as const;
    const { body } = fill(frMailing, 'share-codes', 'pupils', { today: '2027-09-20', state: { scope } });
    expect(body).toContain('[date limite à compléter]');
  });

  test('rooms before the first session told, and on a class day', () => {
    const [session] = makePlan(1).sessions;
    if (!session) throw new Error('No session');
    const write = (day: Day, today: Day = '2026-11-20') =>
      fill(frMailing, 'book-rooms', 'head', { today, sessions: [{ ...session, day }] }).body;
    expect(write('2026-12-04')).toContain('Pouvez-vous réserver ces salles avant le vendredi 4 décembre');
    expect(write('2027-01-08')).toContain('au plus tard le vendredi 18 décembre');
    expect(fill(frMailing, 'book-rooms', 'teachers', { today: '2026-11-20' }).body).toContain(
      'répondez-moi au plus tard le vendredi 18 décembre.',
    );
    expect(write('2026-12-04', '2026-12-04')).toContain('dès que possible');
  });

  test('the national window as such, and not once it is over', () => {
    for (const step of ['share-codes', 'remind-students'] as const) {
      const { body } = fill(frMailing, step, 'families');
      expect(body).toContain('que les élèves concernés passent pendant la période nationale, du ');
      expect(body).not.toContain("organisée dans l'établissement");
    }
    const { body } = fill(frMailing, 'share-codes', 'families', { today: '2027-06-20' });
    expect(body).toContain('pendant la période nationale, [dates à compléter]');
  });

  test('that a profile is still to be sent', () => {
    for (const step of ['share-codes', 'remind-students'] as const) {
      expect(fill(frMailing, step, 'pupils').body).toContain(
        "si la page vous demande d'envoyer votre profil, faites-le",
      );
      expect(fill(enMailing, step, 'pupils').body).toContain(
        'if the page asks you to send your profile, do so',
      );
    }
  });

  test('sites that the user added, and what is no site apart from them', () => {
    const ownHosts = ['exemple.fr', '*.exemple.org'];
    const { body } = fill(frMailing, 'check-blocked-sites', 'technician', { ownHosts });
    expect(body).toContain('- Ajoutés\u202f: exemple.fr, *.exemple.org\n\nListe relevée');
    expect(fill(frMailing, 'check-blocked-sites', 'technician').body).not.toContain('Ajoutés');
  });

  test('how far campaigns are, in a reminder', () => {
    const { body } = fill(frMailing, 'remind-students', 'teachers', { today: '2026-11-03' });
    expect(body).toContain(
      '- Code AZERTY456\n  16 participants, 9 résultats reçus au 20 novembre\n  https://',
    );
  });

  test('an estimate as one', () => {
    const scope = { establishment: '0330023W', schoolYear: '2027-2028' } as const;
    const { body } = fill(frMailing, 'share-codes', 'families', { today: '2027-09-20', state: { scope } });
    expect(body).toMatch(/pendant la période nationale, du \d.* \((?:dates estimées|à confirmer)/);
  });

  test('sessions of the plan to come, and where there is none that they are to be completed', () => {
    const sessions = makePlan(3).sessions;
    const [first] = sessions;
    const day = '2026-11-02';
    const { body } = fill(frMailing, 'book-rooms', 'head', { today: day, sessions });
    expect(body.split('\n').filter((line) => /^- \S+ \d+\S* \S+, /.test(line))).toHaveLength(sessions.length);
    expect(body).toContain(`(${first?.parts[0]?.pupils} élèves)`);
    expect(fill(frMailing, 'book-rooms', 'head').body).toContain('[sessions à compléter');
    expect(fill(frMailing, 'book-rooms', 'head', { today: '2027-06-20', sessions }).body).toContain(
      '[sessions à compléter',
    );
  });

  test('who sees to the step, to colleagues, on a line of its own; nothing where nobody was noted', () => {
    const LINES = { fr: 'Affaire suivie par JD', en: 'Seen to by JD' };
    for (const { language, words, step, audience } of CASES) {
      const line = `\n${LINES[language]}`;
      const noted = fill(words, step, audience, {
        state: { progress: { [step]: { state: 'todo', who: 'JD' } } },
      });
      const isForColleagues = audience !== 'families' && audience !== 'pupils';
      expect(noted.body.endsWith(`, Lycée Jeanne-Villepreux${isForColleagues ? line : ''}`)).toBe(true);
      const others = { [step === 'book-rooms' ? 'share-codes' : 'book-rooms']: { state: 'todo', who: 'JD' } };
      for (const progress of [{}, { [step]: { state: 'todo' } }, others]) {
        const { body } = fill(words, step, audience, {
          state: { progress: progress as ChecklistState['progress'] },
        });
        expect(body.endsWith(', Lycée Jeanne-Villepreux')).toBe(true);
      }
    }
  });

  test('that codes are to be completed where no campaign is known', () => {
    expect(fill(frMailing, 'share-codes', 'pupils', { campaigns: [] }).body).toContain(
      '[codes des campagnes à compléter]',
    );
  });
});
