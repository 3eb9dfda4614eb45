import { parseArgs } from 'node:util';
import { TODAY } from '../tests/bench/page/stops.ts';
import { formatPopupFigures, formatPopupGoals } from '../tests/bench/popup/format-bench.ts';
import { runPopupBench } from '../tests/bench/popup/run-bench.ts';
import { buildProduction, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Measures how soon the popup is there, in a real Chromium, and prints two tables of ratios.

Usage: npm run bench:popup [-- --runs N] [--extension FOLDER] [--help]

  --runs N             how often all is measured (9 by default)
  --extension FOLDER   an unpacked build to measure in place of the one that is made

By turns with an extension whose popup shows one word, and with one whose word is written by a script; ours holds five
school years of three establishments in both areas. The command succeeds once it has measured. docs/bench.md tells how.`;

async function build(): Promise<string> {
  console.error('Building the extension…');
  buildProduction('chromium');
  return makeFixedDayBuild('chromium', TODAY);
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    runs: { type: 'string', default: '9' },
    extension: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (values.help || !Number.isInteger(runs) || runs < 1) {
  console.log(HELP);
  if (!values.help) process.exitCode = 1;
} else {
  const extensionDir = values.extension ?? (await build());
  const measured = await runPopupBench({ extensionDir, runs, onProgress: (words) => console.error(words) });
  console.log(`## what was measured, ${runs} runs\n\n${formatPopupFigures(measured)}\n`);
  console.log(`## goals\n\n${formatPopupGoals(measured)}`);
}
