import { describe, expect, it } from 'vitest';
import { STEP_IDS, type StepId } from '../../checklist/steps.ts';
import { LastWords } from './last-words.ts';
import type { ShownStep } from './screen/read-popup.ts';

const show = (bar: string, changed: Partial<Record<StepId, ShownStep>>) => ({
  bar,
  steps: new Map(STEP_IDS.map((step) => [step, changed[step] ?? ({ state: 'todo', note: '' } as const)])),
});

function createWords(): LastWords {
  const words = new LastWords();
  words.add({ step: 'book-rooms', state: 'done' });
  words.add({ step: 'book-rooms', note: 'B12' });
  words.add({ step: 'run-exams', state: 'done' });
  words.add({ step: 'run-exams', state: 'not-applicable' });
  return words;
}

const KEPT = {
  'book-rooms': { state: 'done', note: 'B12' },
  'run-exams': { state: 'not-applicable', note: '' },
} as const;

describe('the losses of a run', () => {
  it('are none when the popup shows the last of each', () => {
    expect(createWords().listLosses('A', show('1/15', KEPT))).toEqual([]);
  });

  it('are a state gone, a note gone, a bar that counts otherwise', () => {
    const gone = { ...KEPT, 'book-rooms': { state: 'todo', note: '' } } as const;
    expect(createWords().listLosses('A', show('0/15', gone))).toEqual([
      'A: book-rooms is todo "", not done "B12"',
      'A: bar 0/15, not 1/15',
    ]);
  });

  it('are all sixteen when the popup shows nothing', () => {
    expect(new LastWords().listLosses('A', { bar: '0/16', steps: new Map() })).toHaveLength(16);
  });
});
