import { describe, expect, test } from 'vitest';
import { NUDGE_IDS } from '../../../checklist/nudges/nudge-ids.ts';
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
    expect(visit(visited).live.nudge).toEqual(expected(french));
    expect(visit(visited, 'en').live.nudge).toEqual(expected(english));
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
