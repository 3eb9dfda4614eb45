import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './checks/run-command.ts';
import { formatClosingLine, type Tally, tallyCheck } from './checks/tally.ts';
import { runVitest } from './checks/vitest-run.ts';
import { findBrowser } from './find-browsers.ts';
import { findDisplay } from './find-display.ts';
import { findOffice } from './find-office.ts';
import { runMutants } from './pitfalls/run-mutants.ts';

/** Cases each law is tried on; `npm test` tries them on 150 (tests/fixtures/property-runs.ts). */
const PROPERTY_RUNS = '20000';

/** Cases of each property of the other unit tests, in each zone. */
const ZONE_RUNS = '1000';

/** Where the deep tests leave their lines of figures (tests/deep/figures.ts). */
const FIGURES = '.cache/deep';

async function build(): Promise<Tally> {
  const { isOk, output } = await runCommand('tsx', ['scripts/build-for-tests.ts']);
  return tallyCheck(isOk, isOk ? 'ok' : output);
}

/** A project that vitest does not know, or that finds no test, counts as a failure. */
async function checkLaws(): Promise<Tally> {
  process.env.PROPERTY_RUNS = PROPERTY_RUNS;
  const tally = await runVitest(['laws']);
  return tally.failed > 0 ? tally : { ...tally, detail: `${tally.detail}, ${PROPERTY_RUNS} cases each` };
}

/** Every unit test in every time zone, where `npm test` runs there those that the zone could change. */
function checkZones(): Promise<Tally> {
  process.env.PROPERTY_RUNS = ZONE_RUNS;
  return runVitest(['unit', 'deep-auckland', 'deep-cayenne']);
}

/** The deep tests in one browser, with the figures they leave; without any, the run has failed. */
async function runDeep(browser: 'chromium' | 'firefox'): Promise<Tally> {
  await findBrowser(browser);
  findDisplay();
  await rm(FIGURES, { recursive: true, force: true });
  await mkdir(FIGURES, { recursive: true });
  const tally = await runVitest([`deep-${browser}`]);
  const files = (await readdir(FIGURES)).sort();
  const lines = await Promise.all(files.map((name) => readFile(join(FIGURES, name), 'utf8')));
  const figures = lines.join('').trim();
  if (figures === '') return { ...tally, failed: tally.failed + 1, detail: `${tally.detail}\nno figures` };
  return { ...tally, detail: `${tally.detail}\n${figures}` };
}

/** The end-to-end tests with every case of their tables in both browsers, where `npm test` shares them out. */
async function runShares(): Promise<Tally> {
  process.env.E2E_WHOLE = '1';
  await findBrowser('chromium');
  await findBrowser('firefox');
  try {
    return await runVitest(['e2e-chromium', 'e2e-firefox']);
  } finally {
    delete process.env.E2E_WHOLE;
  }
}

const PARTS: Readonly<Record<string, () => Promise<Tally>>> = {
  build,
  laws: checkLaws,
  zones: checkZones,
  shares: runShares,
  chromium: () => runDeep('chromium'),
  firefox: () => runDeep('firefox'),
  office: async () => {
    findOffice();
    return runVitest(['deep-office']);
  },
  release: () => runVitest(['deep-release']),
  mutants: runMutants,
};

const HELP = `Runs the tests that take minutes, and closes with a line "N passed, M failed".

Usage: npm run test:deep [-- --only PART]

It builds the extension for both browsers, tries the laws of storage on ${PROPERTY_RUNS} cases each, runs all unit
tests in three time zones, and the end-to-end tests with all cases of the tables that npm test shares out between the
browsers. Then in each browser in turn: two profiles behind a late and untidy sync, a browser killed while it writes,
the whole year played on Pix, each landmark of Pix renamed, the life of the overlay gone through for longer, fifty fresh
profiles, and the whole of two products that npm test tries by pairs: every address of the oracle on every day in both
ways, every state of the surfaces before axe in every language and theme; and the browsers' own prompts for
notifications are pressed on a display that nobody sees. The plan's spreadsheet is opened by LibreOffice and read back;
the archives for the stores are made, rebuilt from their sources and played. Last, each pitfall of docs/pitfalls.md is
brought back on purpose, and its test must turn red. It finds or installs the browsers, LibreOffice, and Xvfb and
xdotool for the prompts; it needs no display of its own. The seeds are printed; DEEP_SEED and PROPERTY_SEED make the
same choices again.
A part is named by its beginning: ${Object.keys(PARTS).join(', ')}.`;

const { values } = parseArgs({ options: { help: { type: 'boolean' }, only: { type: 'string' } } });
if (values.help) {
  console.log(HELP);
} else {
  const { only } = values;
  const tallies: Tally[] = [];
  for (const [name, run] of Object.entries(PARTS)) {
    if (only !== undefined && !name.startsWith(only)) continue;
    const start = Date.now();
    const tally = await run().catch((error: unknown) => tallyCheck(false, String(error)));
    const seconds = Math.round((Date.now() - start) / 1000);
    const detail = tally.detail.replace(/^/gm, '      ');
    console.log(`${tally.failed === 0 ? 'pass' : 'FAIL'}  ${name}, ${seconds} s\n${detail}`);
    tallies.push(tally);
  }
  if (tallies.length === 0) console.error(`No part is named ${only}.\n\n${HELP}`);
  console.log(formatClosingLine(tallies));
  process.exitCode = tallies.length > 0 && tallies.every(({ failed }) => failed === 0) ? 0 : 1;
}
