import { describe, expect, test } from 'vitest';
import type { Progress } from '../../../checklist/progress.ts';
import { SIGNAL_IDS } from '../../../checklist/signals/signal-ids.ts';
import { SESSION } from '../../fixtures/live.ts';
import { HEADER, PROPOSAL_CASES } from '../../fixtures/proposal-cases.ts';
import { type Visit, visit } from '../../fixtures/visit.ts';

describe('what is asked about something just done', () => {
  test.each(PROPOSAL_CASES)('%s', (signal, visited, french, english, noted) => {
    expect(visit(visited).live.proposal).toMatchObject({ signal, question: french, noted });
    expect(visit(visited, 'en').live.proposal).toMatchObject({ signal, question: english });
  });

  test('is asked of every signal', () => {
    expect([...new Set(PROPOSAL_CASES.map(([signal]) => signal))].sort()).toEqual([...SIGNAL_IDS].sort());
  });

  test.each(PROPOSAL_CASES)('%s: never what is ticked already', (_signal, visited) => {
    const effect = visit(visited).live.proposal?.effect;
    if (!effect) throw new Error('Nothing is proposed');
    const progress: Progress = {
      [effect.step]: {
        state: effect.part ? 'todo' : 'done',
        ...(effect.part && { parts: [effect.part] }),
        day: visited.today,
      },
    };
    expect(visit({ ...visited, state: { progress } }).live.proposal).toBeUndefined();
  });
});

const CREATED: Visit = {
  page: 'certif-session',
  today: '2026-11-12',
  from: 'certif-session-new',
  observed: HEADER,
};
const LATER: Visit = { page: 'certif-sessions', today: '2026-11-13' };

describe('a proposal', () => {
  test('stays until it is answered, on other pages and the days after', () => {
    const { findings } = visit(CREATED);
    const { proposal } = visit({ ...LATER, known: findings }).live;
    expect(proposal).toMatchObject({
      subject: SESSION,
      effect: { step: 'create-sessions', isDone: true, run: '2026-11-12' },
    });
    expect(visit({ ...LATER, today: '2026-11-19', known: findings }).live.proposal).toBeUndefined();
  });

  test('answered no is not made again, nor is one of which no more is wanted', () => {
    const answer = { to: 'proposal', signal: 'session-created', subject: SESSION, isMuted: false } as const;
    const { findings, live } = visit({ ...CREATED, answer });
    expect(live).not.toHaveProperty('proposal');
    expect(visit({ ...CREATED, known: findings }).live).not.toHaveProperty('proposal');
    expect(visit({ ...CREATED, muted: ['session-created'] }).live).not.toHaveProperty('proposal');
  });

  test('of a step ticked before is to note the day as well', () => {
    const progress: Progress = { 'create-sessions': { state: 'done', day: '2026-11-05' } };
    expect(visit({ ...CREATED, state: { progress } }).live.proposal).toMatchObject({
      question: '« Créez des sessions de 20 élèves » est déjà cochée. Noter aussi le 12 novembre ?',
      noted: 'Noté : Créez des sessions de 20 élèves',
      effect: { step: 'create-sessions', run: '2026-11-12' },
    });
    expect(visit({ ...CREATED, state: { progress } }, 'en').live.proposal?.question).toBe(
      '“Create sessions of 20 pupils” is ticked already. Note 12 November as well?',
    );
  });

  test('is not made while nothing may be ticked', () => {
    expect(visit({ ...CREATED, state: { readOnly: 'newer' } }).live).not.toHaveProperty('proposal');
  });
});
