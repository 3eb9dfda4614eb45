import { parseArgs } from 'node:util';
import { checkBundleSize } from './checks/bundle-size.ts';
import { formatOracleTable } from './checks/oracle-table.ts';
import { runCommand } from './checks/run-command.ts';
import { formatClosingLine, type Tally, tallyCheck } from './checks/tally.ts';
import { runVitest } from './checks/vitest-run.ts';
import { checkWebExtLint } from './checks/web-ext-lint.ts';
import { findBrowser } from './find-browsers.ts';

const HELP = `Runs every check and test, and closes with a line "N passed, M failed".

Usage: npm test [-- --only PART]

Parts, in order: ${'types, lint, dead-code, browsers, unit, build, size, web-ext, e2e'}.
It finds or installs the browsers, builds the extension for both, and needs no display.`;

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
  unit: () => runVitest(['gates', 'unit-paris', 'unit-auckland', 'unit-cayenne', 'component']),
  build: () => runCheck('tsx', 'scripts/build-for-tests.ts'),
  'size for Chromium': () => checkBundleSize('chromium'),
  'size for Firefox': () => checkBundleSize('firefox'),
  'web-ext lint for Chromium': () => checkWebExtLint('chromium'),
  'web-ext lint for Firefox': () => checkWebExtLint('firefox'),
  'end to end': runEndToEnd,
};

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
  console.log(formatClosingLine(tallies));
  process.exitCode = tallies.length > 0 && tallies.every(({ failed }) => failed === 0) ? 0 : 1;
}
