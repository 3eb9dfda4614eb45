import { describe, expect, test } from 'vitest';
import { findPitfallFaults } from '../../../scripts/pitfalls/find-faults.ts';
import type { Pitfall } from '../../../scripts/pitfalls/pitfall.ts';
import { formatPitfallTable } from '../../../scripts/pitfalls/pitfall-table.ts';
import { PITFALLS } from '../../../scripts/pitfalls/pitfalls.ts';

describe('the pitfalls of this tree', () => {
  test('have their tests, and mutants that fit the sources', async () => {
    expect(await findPitfallFaults(PITFALLS)).toEqual([]);
  });

  test('are those of docs/pitfalls.md', async () => {
    await expect(formatPitfallTable(PITFALLS)).toMatchFileSnapshot('../../../docs/pitfalls.md');
  });
});

describe('the gate', () => {
  const [good] = PITFALLS as [Pitfall, ...Pitfall[]];
  const mutant = { file: 'pix/normalise-name.ts', from: 'not there', to: '' };

  test.each<[string, Pitfall[], RegExp]>([
    ['nothing to check', [], /no pitfall/],
    [
      'a test that is gone',
      [{ ...good, tests: [{ file: 'guest.test.ts', name: 'flies' }] }],
      /no test "flies"/,
    ],
    [
      'a file that is gone',
      [{ ...good, tests: [{ file: 'gone.test.ts', name: 'flies' }] }],
      /no test "flies"/,
    ],
    ['no mutant', [{ ...good, tests: good.tests.map(({ file, name }) => ({ file, name })) }], /able to fail/],
    [
      'a mutant that no longer fits',
      [{ ...good, tests: good.tests.map(({ file, name }) => ({ file, name, mutant })) }],
      /does not have once/,
    ],
    ['neither tests nor a reason', [{ breaks: 'all', tests: [] }], /a reason/],
  ])('is red for %s', async (_, pitfalls, words) => {
    expect((await findPitfallFaults(pitfalls)).join('\n')).toMatch(words);
  });
});
