import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pitfall } from './pitfall.ts';

/** How often a text occurs in a file; 0 where there is no such file. */
async function countIn(file: string, text: string): Promise<number> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return content.split(text).length - 1;
}

/**
 * Whether a file has a test whose name begins so, or the file beside it that it shares with the deep tests, such as
 * `life.ts`: within its quotation marks, an apostrophe may be escaped.
 */
async function hasTest(file: string, name: string): Promise<boolean> {
  const beginnings = [`('${name}`, `('${name.replaceAll("'", "\\'")}`, `("${name}`];
  const files = [file, file.replace('.test.ts', '.ts')];
  const counts = files.flatMap((each) => beginnings.map((text) => countIn(each, text)));
  return (await Promise.all(counts)).some((count) => count > 0);
}

async function findFaultsOf(root: string, { breaks, tests, notApplicable }: Pitfall): Promise<string[]> {
  const faults: string[] = [];
  if ((tests.length === 0) === (notApplicable === undefined))
    faults.push('needs tests, or a reason for none');
  if (tests.length > 0 && !tests.some(({ mutant }) => mutant)) faults.push('no test is shown able to fail');
  for (const { file, name, mutant } of tests) {
    if (!(await hasTest(join(root, 'tests/e2e', file), name))) faults.push(`${file} has no test "${name}"`);
    if (mutant && (await countIn(join(root, mutant.file), mutant.from)) !== 1) {
      faults.push(`${mutant.file} does not have once: ${mutant.from}`);
    }
  }
  return faults.map((fault) => `${breaks}: ${fault}`);
}

/** What is wrong with a list of pitfalls, in words; nothing is when it agrees with the tree. */
export async function findPitfallFaults(pitfalls: readonly Pitfall[], root = '.'): Promise<string[]> {
  if (pitfalls.length === 0) return ['There is no pitfall to check'];
  return (await Promise.all(pitfalls.map((pitfall) => findFaultsOf(root, pitfall)))).flat();
}
