import { describe, expect, test } from 'vitest';
import { formatClosingLine, tallyCheck, tallyVitest } from '../../../scripts/checks/tally.ts';

const GREEN = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
};

describe('counting a run of tests', () => {
  test('all green', () => {
    expect(tallyVitest(GREEN, 'output')).toEqual({ passed: 5, failed: 0, detail: '5 tests' });
  });

  test.each([
    ['a failed test', { numFailedTests: 2, success: false }, 2],
    ['a skipped test', { numPendingTests: 1 }, 1],
    ['a test to be written', { numTodoTests: 1 }, 1],
    ['a failure outside the tests', { success: false }, 1],
    ['no test at all', { numPassedTests: 0 }, 1],
  ])('%s counts as failed, and the whole output is kept', (_name, change, failed) => {
    expect(tallyVitest({ ...GREEN, ...change }, 'output')).toMatchObject({ failed, detail: 'output' });
  });
});

test('the closing line adds everything up', () => {
  const tallies = [tallyCheck(true, ''), tallyCheck(false, ''), tallyVitest(GREEN, '')];
  expect(formatClosingLine(tallies)).toBe('6 passed, 1 failed');
});
