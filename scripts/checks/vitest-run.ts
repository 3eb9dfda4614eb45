import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OF_A_FAILURE, PROGRESS_MARK } from './progress-reporter.ts';
import { runCommand } from './run-command.ts';
import { type Tally, tallyCheck, tallyVitest, type VitestReport } from './tally.ts';

const REPORTS = '.cache/reports';

/** What of the projects to run, and how. */
export interface VitestOptions {
  /** Only the files whose path has one of these in it. */
  readonly files?: readonly string[];
  /** Runs files, and the tests in each, in a random order of this seed. */
  readonly seed?: string;
}

/**
 * Runs vitest projects, prints what they are at, and counts their tests. Without a report, the run counts as one
 * failure.
 */
export async function runVitest(
  projects: readonly string[],
  { files = [], seed }: VitestOptions = {},
): Promise<Tally> {
  const report = `${REPORTS}/${projects.join('+')}.json`;
  await mkdir(REPORTS, { recursive: true });
  await rm(report, { force: true });
  const order =
    seed === undefined
      ? []
      : ['--sequence.shuffle.files', '--sequence.shuffle.tests', `--sequence.seed=${seed}`];
  const args = [
    'run',
    ...files,
    ...projects.flatMap((project) => ['--project', project]),
    ...order,
    '--reporter=./scripts/checks/progress-reporter.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  // A browser that lives until its process ends leaves its profile: all of them go with this folder.
  const temporary = await mkdtemp(join(tmpdir(), 'tests-'));
  const failures: string[] = [];
  const { output } = await runCommand('vitest', args, {
    variables: { NO_COLOR: '1', TMPDIR: temporary, TEMP: temporary },
    onLine: (line) => {
      if (!line.startsWith(PROGRESS_MARK)) return;
      const told = line.slice(PROGRESS_MARK.length);
      console.log(`      ${told}`);
      if (OF_A_FAILURE.test(told)) failures.push(told);
    },
  });
  await rm(temporary, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  try {
    const result = JSON.parse(await readFile(report, 'utf8')) as VitestReport;
    const said = output.split('\n').filter((line) => !line.startsWith(PROGRESS_MARK));
    return { ...tallyVitest(result, said.join('\n')), failures };
  } catch (error) {
    return tallyCheck(false, `${output}\n${error}`);
  }
}
