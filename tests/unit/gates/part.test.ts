import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runStages, selectParts } from '../../../scripts/checks/part.ts';
import { tallyCheck } from '../../../scripts/checks/tally.ts';

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const part = (name: string, run = () => tallyCheck(true, 'ok')) => ({ name, run });

test('a part is named by its beginning, and stages without any are left out', () => {
  const stages = [[part('types'), part('lint')], [part('unit')], [part('e2e'), part('e2e-costs')]];
  const names = (only?: string) => selectParts(stages, only).map((stage) => stage.map(({ name }) => name));
  expect(names()).toEqual([['types', 'lint'], ['unit'], ['e2e', 'e2e-costs']]);
  expect(names('e2e')).toEqual([['e2e', 'e2e-costs']]);
  expect(names('nothing')).toEqual([]);
});

test('a part that throws has failed, and the next stage runs all the same', async () => {
  const fail = () => {
    throw new Error('no browser');
  };
  const tallies = await runStages([[part('browsers', fail)], [part('unit')]]);
  expect(tallies.map(({ failed }) => failed)).toEqual([1, 0]);
  expect(tallies[0]?.detail).toContain('no browser');
});
