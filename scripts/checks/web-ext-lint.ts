import { type BuildTarget, getProductionDir } from '../extension-builds.ts';
import { runCommand } from './run-command.ts';
import { type Tally, tallyCheck } from './tally.ts';

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/**
 * Warnings that are Preact's own (`dangerouslySetInnerHTML`, which nothing here uses): how many of them each file that holds Preact
 * has. Three builds of Preact are in the archive: a script of a page can share none with another.
 */
const PREACT_WARNINGS: readonly { readonly file: RegExp; readonly count: number }[] = [
  { file: /^content-scripts\/overlay\.js$/, count: 1 },
  { file: /^details\.js$/, count: 1 },
  // The one that our own pages share: the bundler names it after whichever module it likes.
  { file: /^chunks\/[\w-]+\.js$/, count: 1 },
];

/**
 * What of a report is not as expected, a sentence each: every error, every warning but those of Preact, one of Preact too many, and one
 * that is no longer given, so that what is allowed is what there is.
 */
export function findLintFaults({ errors, warnings }: LintReport): string[] {
  const left = PREACT_WARNINGS.map((allowed) => ({ ...allowed }));
  const unexpected = warnings.filter(({ code, file = '' }) => {
    const allowed = left.find(
      (entry) => code === 'UNSAFE_VAR_ASSIGNMENT' && entry.file.test(file) && entry.count > 0,
    );
    if (allowed) allowed.count -= 1;
    return !allowed;
  });
  const missing = left.filter(({ count }) => count > 0);
  return [
    ...[...errors, ...unexpected].map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`),
    ...missing.map(({ file, count }) => `expected a warning of Preact in ${file.source}: ${count} less`),
  ];
}

/** Runs `web-ext lint` on a production build. */
export async function checkWebExtLint(target: BuildTarget): Promise<Tally> {
  const args = [
    'lint',
    '--source-dir',
    getProductionDir(target),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { output } = await runCommand('web-ext', args);
  try {
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as LintReport;
    const faults = findLintFaults(report);
    return tallyCheck(faults.length === 0, [`${report.warnings.length} warnings`, ...faults].join('\n'));
  } catch (error) {
    return tallyCheck(false, `${output}\n${error}`);
  }
}
