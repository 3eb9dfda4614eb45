import { mkdir, readFile, rm } from 'node:fs/promises';
import { runCommand } from './run-command.ts';
import { type Tally, tallyCheck, tallyVitest } from './tally.ts';

const REPORTS = '.cache/reports';

/** Runs vitest projects and counts their tests. Without a report, the run counts as one failure. */
export async function runVitest(projects: readonly string[]): Promise<Tally> {
  const report = `${REPORTS}/${projects.join('+')}.json`;
  await mkdir(REPORTS, { recursive: true });
  await rm(report, { force: true });
  const flags = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { output } = await runCommand('vitest', ['run', ...flags, ...reporters], { NO_COLOR: '1' });
  try {
    return tallyVitest(JSON.parse(await readFile(report, 'utf8')), output);
  } catch (error) {
    return tallyCheck(false, `${output}\n${error}`);
  }
}
