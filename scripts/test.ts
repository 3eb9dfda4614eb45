import { parseArgs } from 'node:util';
import { checkBundleSize } from './checks/bundle-size.ts';
import { formatOracleTable } from './checks/oracle-table.ts';
import { runCommand } from './checks/run-command.ts';
import { formatClosingLine, type Tally, tallyCheck } from './checks/tally.ts';
import { runVitest } from './checks/vitest-run.ts';
import { checkWebExtLint } from './checks/web-ext-lint.ts';
import { findBrowser } from './find-browsers.ts';

async function runCheck(command: string, ...args: string[]): Promise<Tally> {
  const { isOk, output } = await runCommand(command, args);
  return tallyCheck(isOk, isOk ? 'ok' : output);
}

async function findBrowsers(): Promise<Tally> {
  try {
    const paths = [await findBrowser('chromium'), await findBrowser('firefox')];
    return tallyCheck(true, paths.join(', '));
  } catch (error) {
    return tallyCheck(false, error instanceof Error ? error.message : String(error));
  }
}

async function runEndToEnd(): Promise<Tally> {
  const tally = await runVitest(['e2e-chromium', 'e2e-firefox']);
  if (tally.failed > 0) return tally;
  return { ...tally, detail: `${tally.detail}\n${await formatOracleTable(['chromium', 'firefox'])}` };
}

const PARTS: Readonly<Record<string, () => Promise<Tally> | Tally>> = {
  types: () => runCheck('tsc', '--noEmit', '-p', '.'),
  lint: () => runCheck('biome', 'ci', '--error-on-warnings', '.'),
  'dead-code': () => runCheck('knip'),
  browsers: findBrowsers,
  unit: () => runVitest(['gates', 'laws', 'unit-paris', 'unit-auckland', 'unit-cayenne', 'component']),
  build: () => runCheck('tsx', 'scripts/build-for-tests.ts'),
  'size for Chromium': () => checkBundleSize('chromium'),
  'size for Firefox': () => checkBundleSize('firefox'),
  // Mozilla's linter, for Mozilla's build; the manifest of the other is checked end to end.
  'web-ext lint': () => checkWebExtLint('firefox'),
  e2e: runEndToEnd,
};

const HELP = `Runs every check and test, and closes with a line "N passed, M failed".

Usage: npm test [-- --only PART]

It finds or installs the browsers, builds the extension for both, and needs no display. A part is named by its
beginning: ${Object.keys(PARTS).join(', ')}.`;

async function runParts(only: string | undefined): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const [name, run] of Object.entries(PARTS)) {
    if (only !== undefined && !name.startsWith(only)) continue;
    const tally = await run();
    console.log(`${tally.failed === 0 ? 'pass' : 'FAIL'}  ${name}\n${tally.detail.replace(/^/gm, '      ')}`);
    tallies.push(tally);
  }
  return tallies;
}

const { values } = parseArgs({ options: { help: { type: 'boolean' }, only: { type: 'string' } } });
if (values.help) {
  console.log(HELP);
} else {
  const tallies = await runParts(values.only);
  if (tallies.length === 0) console.error(`No part is named ${values.only}.\n\n${HELP}`);
  console.log(formatClosingLine(tallies));
  process.exitCode = tallies.length > 0 && tallies.every(({ failed }) => failed === 0) ? 0 : 1;
}
