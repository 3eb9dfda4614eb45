import { describe, expect, test } from 'vitest';
import type { Language } from '../../../assets/messages/messages.ts';
import { NUDGE_IDS, type NudgeId } from '../../../checklist/nudges/nudge-ids.ts';
import { ADVICE_CASES, type AdviceWords, OPENS } from '../../fixtures/advice-cases.ts';
import { visit } from '../../fixtures/visit.ts';

describe('what is advised on a page', () => {
  test.each(ADVICE_CASES)('%s', (id, visited, isWarning, french, english) => {
    const expected = (words: AdviceWords) => ({
      id,
      subject: expect.any(String),
      short: expect.any(String),
      isWarning,
      ...words,
    });
    const read = (language: Language) => {
      const { at: _, ...said } = visit(visited, language).live.nudge ?? {};
      return said;
    };
    expect(read('fr')).toEqual(expected(french));
    expect(read('en')).toEqual(expected(english));
  });

  /** What each is about on its page: the French name, and where it is found besides; nothing for a mere reminder. */
  test.each<[NudgeId, page: string, name: string | undefined, attribute?: string]>([
    ['group-size', 'certif-session-new', undefined],
    ['group-size', 'certif-session-candidates', undefined],
    [
      'group-size',
      'certif-session-enrol',
      'Filtrer la liste des élèves en cochant la ou les classes souhaitées',
    ],
    ['page-only-selected', 'certif-session-enrol', 'Sélectionner tous les candidats de la liste'],
    ['session-day', 'certif-session-new', 'Date de début'],
    ['room-overlap', 'certif-session-new', 'Heure de début (heure locale)'],
    ['session-expiry', 'certif-session', 'Finaliser la session'],
    ['to-finalise', 'certif-sessions', 'Session 61202', 'tbody a[href$="/sessions/61202"]'],
    ['to-finalise', 'certif-session', 'Finaliser la session'],
    ['certificates-before-import', 'orga-import', 'Certifications'],
    ['pupils-moved', 'orga-students', 'Importer'],
    ['opening', 'certif-closed', undefined],
    ['access-end', 'certif-team', 'Sessions de certification'],
  ])('%s on %s points at %s', (id, page, name, attribute) => {
    const cases = ADVICE_CASES.filter(([each, visited]) => each === id && visited.page === page);
    const aims = cases.map(([, visited]) => visit(visited).live.nudge?.at?.landmarks[0]);
    expect(aims.length).toBeGreaterThan(0);
    for (const aim of aims) {
      expect(aim?.names.fr).toBe(name);
      if (attribute) expect(aim?.attribute).toBe(attribute);
    }
  });

  test('points at nothing in Pix Orga for a member, who cannot do it', () => {
    const [[, visited] = []] = ADVICE_CASES.filter(([id]) => id === 'certificates-before-import');
    if (!visited) throw new Error('no case');
    const observed = { ...visited.observed, 'member-menu': [{}] };
    expect(visit({ ...visited, observed }).live.nudge).toMatchObject({ id: 'certificates-before-import' });
    expect(visit({ ...visited, observed }).live.nudge?.at).toBeUndefined();
  });

  test('is tried of every advice', () => {
    expect([...new Set(ADVICE_CASES.map(([id]) => id))].sort()).toEqual([...NUDGE_IDS].sort());
  });

  test.each([
    ['2026-11-01', 'demain'],
    ['2026-11-02', "aujourd'hui"],
  ] as const)('on %s, Pix Certif opens %s', (today, when) => {
    expect(visit({ ...OPENS, today }).live.nudge?.lead).toBe(`Pix Certif ouvre le 2 novembre, ${when}.`);
  });

  test.each(ADVICE_CASES)('%s, not today: gone, and back tomorrow if it still holds', (id, visited) => {
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

  test.each(ADVICE_CASES)('%s, never again: not given', (id, visited) => {
    const settings = { groupSize: 20, zone: 'A', mutedNudges: [id] } as const;
    expect(visit({ ...visited, state: { ...visited.state, settings } }).live.nudge?.id).not.toBe(id);
  });
});
