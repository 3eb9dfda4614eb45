import { formatPopupFigures, formatPopupGoals } from '../tests/bench/popup/format-bench.ts';
import { runPopupBench } from '../tests/bench/popup/run-bench.ts';
import { runBenchCommand } from './bench/bench-command.ts';

const HELP = `Measures how soon the popup and the side panel are there, in a real Chromium, and prints two tables of ratios.

Usage: npm run bench:popup [-- --runs N] [--extension FOLDER] [--help]

  --runs N             how often all is measured (9 by default)
  --extension FOLDER   an unpacked build to measure in place of the one that is made

By turns with an extension whose popup shows one word, and with one whose word is written by a script; ours holds five
school years of three establishments in both areas. The command succeeds once it has measured. docs/bench.md tells how.`;

await runBenchCommand(HELP, async (options) => {
  const measured = await runPopupBench(options);
  console.log(`## what was measured, ${options.runs} runs\n\n${formatPopupFigures(measured)}\n`);
  console.log(`## goals\n\n${formatPopupGoals(measured)}`);
});
