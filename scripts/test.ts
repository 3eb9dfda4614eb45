import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { TIMES_DIR } from '../tests/e2e/harness/spend-time.ts';
import { checkBundleSize } from './checks/bundle-size.ts';
import { checkCosts } from './checks/costs.ts';
import { checkManifest } from './checks/manifest.ts';
import { formatOracleTable } from './checks/oracle-table.ts';
import { flattenStages, runStages, type Stages, selectParts } from './checks/part.ts';
import { runCommand } from './checks/run-command.ts';
import { formatClosingLine, type Tally, tallyCheck } from './checks/tally.ts';
import { formatProfile, readTimes } from './checks/time-profile.ts';
import { runVitest } from './checks/vitest-run.ts';
import { checkWebExtLint } from './checks/web-ext-lint.ts';
import { findBrowser } from './find-browsers.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

/** All that needs no browser (vitest.config.ts). */
const UNIT_PROJECTS = [
  'gates',
  'laws',
  'unit',
  'zones-auckland',
  'zones-cayenne',
  'component',
  'component-mocks',
];

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    only: { type: 'string' },
    file: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string' },
    seed: { type: 'string' },
    profile: { type: 'boolean' },
  },
});
const { only, file: files, browser, seed } = values;
const isWhole = files.length === 0 && browser === undefined;
const order = seed === undefined ? {} : { seed };

async function runCheck(command: string, ...args: string[]): Promise<Tally> {
  const { isOk, output } = await runCommand(command, args);
  return tallyCheck(isOk, isOk ? 'ok' : output);
}

async function findBrowsers(): Promise<Tally> {
  const paths = [await findBrowser('chromium'), await findBrowser('firefox')];
  return tallyCheck(true, paths.join(', '));
}

async function runEndToEnd(): Promise<Tally> {
  const wanted = BROWSERS.filter((name) => browser === undefined || name === browser);
  await rm(TIMES_DIR, { recursive: true, force: true });
  const tally = await runVitest(
    wanted.map((name) => `e2e-${name}`),
    { ...order, files: files.map((name) => `tests/e2e/${name}`) },
  );
  if (tally.failed > 0 || !isWhole) return tally;
  return { ...tally, detail: `${tally.detail}\n${await formatOracleTable(BROWSERS)}` };
}

/** What is tried of the builds. */
const OF_BUILDS: Stages = [
  [
    { name: 'size for Chromium', run: () => checkBundleSize('chromium') },
    { name: 'size for Firefox', run: () => checkBundleSize('firefox') },
    { name: 'manifest for Chromium', run: async () => checkManifest('chromium') },
    { name: 'manifest for Firefox', run: async () => checkManifest('firefox') },
    // Mozilla's linter, for Mozilla's build; the manifest of the other is checked end to end.
    { name: 'web-ext lint', run: () => checkWebExtLint('firefox') },
  ],
  [{ name: 'e2e', run: runEndToEnd }],
  ...(isWhole ? [[{ name: 'e2e-costs', run: checkCosts }]] : []),
];

const STAGES: Stages = [
  [{ name: 'browsers', run: findBrowsers }],
  [
    // Browsers begin once there is something to begin with: what the rest leaves of the cores is theirs.
    { name: 'build', run: () => runCheck('tsx', 'scripts/build-for-tests.ts'), next: OF_BUILDS },
    { name: 'types', run: () => runCheck('tsc', '--noEmit', '-p', '.') },
    { name: 'lint', run: () => runCheck('biome', 'ci', '--error-on-warnings', '.') },
    { name: 'dead-code', run: () => runCheck('knip') },
    { name: 'unit', run: () => runVitest(UNIT_PROJECTS, { ...order, files }) },
  ],
];

const NAMES = flattenStages(STAGES).flatMap((stage) => stage.map(({ name }) => name));

const HELP = `Runs every check and test, and closes with a line "N passed, M failed".

Usage: npm test [-- --only PART] [--file NAME]… [--browser chromium|firefox] [--seed NUMBER]
       npm test -- --profile

It finds or installs the browsers, builds the extension for both, and needs no display. It prints what it is at and
each failure as it comes, with pictures of the pages.

  --only PART     one part, or those whose name begins so: ${NAMES.join(', ')}
  --file NAME     only the test files whose path begins or goes on so, such as "where"; may be given several times
  --browser NAME  only the end-to-end tests of this browser
  --seed NUMBER   files, and the tests in each, in the random order of this seed
  --profile       runs nothing, and prints what the last end-to-end run waited for

npm test -- --only e2e --file where --browser firefox runs one file from the builds that are there.`;

if (values.help) console.log(HELP);
else if (values.profile) console.log(formatProfile(await readTimes()));
else {
  const stages = selectParts(STAGES, only);
  if (stages.length === 0) console.error(`No part is named ${only}.\n\n${HELP}`);
  const tallies = await runStages(stages);
  for (const line of tallies.flatMap(({ failures = [] }) => failures)) console.log(line);
  console.log(formatClosingLine(tallies));
  process.exitCode = tallies.length > 0 && tallies.every(({ failed }) => failed === 0) ? 0 : 1;
}
