import { parseArgs } from 'node:util';
import { readReach } from '../tests/e2e/reach-figures.ts';
import { runCommand } from './checks/run-command.ts';

const HELP = `Measures what a mouse can press on each page of the catalogue, with the pill and with the card, in real Chromium and
Firefox on the demo site, in a window of 1366 × 768: five points of each control that is seen.

Usage: npm run bench:reach [-- --help]

A point is covered where the pill or the card is drawn over it, and dead where nothing is seen and our element takes the press all
the same. The command fails on the first dead point.`;

const BROWSERS = ['chromium', 'firefox'] as const;
const VIEWS = ['pill', 'card'] as const;

async function bench(): Promise<void> {
  console.error('Building, then visiting each page…');
  const build = await runCommand('tsx', ['scripts/test.ts', '--only', 'build']);
  if (!build.isOk) throw new Error(build.output);
  const { isOk, output } = await runCommand('tsx', ['scripts/test.ts', '--only', 'e2e', '--file', 'reach']);
  if (!isOk) console.error(output);
  console.log(
    '| browser | form | pages | controls | points | covered | dead |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const browser of BROWSERS) {
    const rows = await readReach(browser);
    for (const view of VIEWS) {
      const own = rows.filter((row) => row.view === view);
      const sum = (name: 'controls' | 'points' | 'covered' | 'dead') =>
        own.reduce((total, row) => total + row[name], 0);
      console.log(
        `| ${[browser, view, own.length, sum('controls'), sum('points'), sum('covered'), sum('dead')].join(' | ')} |`,
      );
    }
  }
  if (!isOk) process.exitCode = 1;
}

if (parseArgs({ options: { help: { type: 'boolean' } } }).values.help) console.log(HELP);
else await bench();
