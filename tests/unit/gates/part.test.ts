import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { flattenStages, type Part, runStages, selectParts } from '../../../scripts/checks/part.ts';
import { tallyCheck } from '../../../scripts/checks/tally.ts';

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const part = (name: string, run: Part['run'] = () => tallyCheck(true, 'ok')) => ({ name, run });

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
  expect(tallies.map(({ failures }) => failures)).toEqual([['FAIL browsers'], undefined]);
});

test('the failures that a part tells are kept as it tells them', async () => {
  const failures = ['FAIL e2e > a tick', '     Waited in vain'];
  const [tally] = await runStages([[part('e2e', () => ({ ...tallyCheck(false, 'all of it'), failures }))]]);
  expect(tally?.failures).toEqual(failures);
});

test('what needs one part alone begins when that is over, and is named like the rest', async () => {
  const order: string[] = [];
  const note = (name: string, work = Promise.resolve()) =>
    part(name, async () => {
      await work;
      order.push(name);
      return tallyCheck(true, 'ok');
    });
  let finishUnit = () => {};
  const unit = note('unit', new Promise<void>((done) => (finishUnit = done)));
  const browsers = note(
    'e2e',
    Promise.resolve().then(() => void setTimeout(finishUnit)),
  );
  const stages = [[{ ...note('build'), next: [[browsers]] }, unit], [note('last')]];
  expect(flattenStages(stages).map((stage) => stage.map(({ name }) => name))).toEqual([
    ['build', 'unit'],
    ['e2e'],
    ['last'],
  ]);
  expect(selectParts(stages, 'e2e').map((stage) => stage.map(({ name }) => name))).toEqual([['e2e']]);
  const tallies = await runStages(stages);
  expect(order).toEqual(['build', 'e2e', 'unit', 'last']);
  expect(tallies).toHaveLength(4);
});
