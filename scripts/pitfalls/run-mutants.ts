import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandResult, runCommand } from '../checks/run-command.ts';
import type { Tally } from '../checks/tally.ts';
import { copyTree, type MutantTree } from './mutant-tree.ts';
import type { Mutant, PitfallTest } from './pitfall.ts';
import { PITFALLS } from './pitfalls.ts';

type Browser = 'chromium' | 'firefox';

const BROWSERS: readonly Browser[] = ['chromium', 'firefox'];

/** The fields of vitest's JSON report that are looked at. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

const escapePattern = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What became of one test in one browser. */
async function runTest(dir: string, { file, name }: PitfallTest, browser: Browser): Promise<'red' | 'green'> {
  const report = join(dir, `report-${browser}.json`);
  await rm(report, { force: true });
  const args = ['run', '--project', `e2e-${browser}`, `tests/e2e/${file}`, '-t', escapePattern(name)];
  const { output } = await runCommand('vitest', [...args, '--reporter=json', `--outputFile=${report}`], {
    cwd: dir,
  });
  const text = await readFile(report, 'utf8').catch(() => {
    throw new Error(`vitest gave no report:\n${output}`);
  });
  const { testResults } = JSON.parse(text) as Report;
  const ran = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title, status }) => title.startsWith(name) && (status === 'passed' || status === 'failed'));
  if (ran.length === 0) throw new Error(`No test named "${name}" ran in ${browser}:\n${output}`);
  return ran.some(({ status }) => status === 'failed') ? 'red' : 'green';
}

function build(dir: string, browser: Browser): Promise<CommandResult> {
  return runCommand('tsx', ['scripts/build-for-tests.ts', '--target', browser], { cwd: dir });
}

/** Says of each browser whether the test has noticed the mutant. */
async function tryMutant(tree: MutantTree, test: PitfallTest, mutant: Mutant): Promise<string[]> {
  return tree.withMutant(mutant, async () => {
    const verdicts: string[] = [];
    for (const browser of mutant.browsers ?? BROWSERS) {
      const { isOk, output } = await build(tree.dir, browser);
      if (!isOk) throw new Error(`The mutant does not build:\n${output}`);
      verdicts.push(`${browser} ${await runTest(tree.dir, test, browser)}`);
    }
    return verdicts;
  });
}

/**
 * Brings each pitfall back by its mutants, one at a time in a copy of the tree, and runs its test on that: red in each
 * browser is a pass. One line for each mutant.
 */
export async function runMutants(): Promise<Tally> {
  const tree = await copyTree();
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  try {
    for (const test of PITFALLS.flatMap(({ tests }) => tests)) {
      const { mutant } = test;
      if (!mutant) continue;
      const verdicts = await tryMutant(tree, test, mutant).catch((error: unknown) => [String(error)]);
      const isNoticed = verdicts.every((verdict) => verdict.endsWith(' red'));
      if (isNoticed) passed += 1;
      else failed += 1;
      lines.push(
        `${isNoticed ? 'noticed' : 'NOT NOTICED'}: ${test.file}, ${test.name}: ${verdicts.join(', ')}`,
      );
    }
  } finally {
    await tree.discard();
  }
  if (passed + failed === 0) return { passed, failed: 1, detail: 'There is no mutant' };
  return { passed, failed, detail: lines.join('\n') };
}
