import { parseArgs } from 'node:util';
import { readCover } from '../tests/e2e/cover-figures.ts';
import type { CoverRow } from '../tests/e2e/cover-visits.ts';
import { runCommand } from './checks/run-command.ts';
import { findBrowser } from './find-browsers.ts';

const HELP = `Looks under what opens by itself on every page of the catalogue, in real Chromium and Firefox on the demo site, in five
windows: on a first visit, scrolled, with rows ticked, a menu open, a toast, and a foreign widget at either side.

Usage: npm run bench:cover [-- --browser chromium|firefox]

A fault is a control, label, heading, notice or menu covered; a pill or ring where a card has a free place on a grid of 8 px; a
card over words where a place without any is free, larger than 320 × 180 px, or out of the window. The command fails on the
first.`;

const BROWSERS = ['chromium', 'firefox'] as const;

function print(browser: string, rows: readonly CoverRow[]): void {
  for (const window of new Set(rows.map((row) => row.window))) {
    const own = rows.filter((row) => row.window === window);
    const count = (test: (row: CoverRow) => boolean) => own.filter(test).length;
    const moves = own.map((row) => row.moves).sort((first, second) => first - second);
    console.log(
      `| ${[
        browser,
        window,
        own.length,
        count(({ form }) => form === 'card'),
        count(({ form }) => form === 'pill'),
        count(({ form }) => form === 'ring'),
        own.reduce((sum, { covered }) => sum + covered.length, 0),
        count(({ texts, form }) => form === 'card' && texts > 0),
        count(({ fault }) => fault !== ''),
        moves[Math.floor(moves.length / 2)],
        moves.at(-1),
      ].join(' | ')} |`,
    );
  }
  for (const { window, page, state, fault } of rows.filter((row) => row.fault !== ''))
    console.error(`${browser}, ${window}, ${page}, ${state}: ${fault}`);
}

async function bench(only: string | undefined): Promise<void> {
  console.error('Building, then visiting each page…');
  const build = await runCommand('tsx', ['scripts/build-for-tests.ts']);
  if (!build.isOk) throw new Error(build.output);
  console.log(
    '| browser | window | states | cards | pills | rings | covered | over words | faults | moves, median | moves, most |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const browser of BROWSERS.filter((each) => only === undefined || each === only)) {
    await findBrowser(browser);
    const { isOk } = await runCommand('vitest', ['run', '--project', `deep-${browser}`, 'cover-whole']);
    print(browser, await readCover(browser));
    if (!isOk) process.exitCode = 1;
  }
}

const { values } = parseArgs({ options: { help: { type: 'boolean' }, browser: { type: 'string' } } });
if (values.help) console.log(HELP);
else await bench(values.browser);
