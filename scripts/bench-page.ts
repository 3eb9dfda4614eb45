import { formatFigures, formatGoals } from '../tests/bench/page/format-bench.ts';
import { runBench } from '../tests/bench/page/run-bench.ts';
import { runBenchCommand } from './bench/bench-command.ts';

const HELP = `Measures what the overlay costs a page, in a real Chromium on the demo site, and prints two tables.

Usage: npm run bench:page [-- --runs N] [--extension FOLDER] [--help]

  --runs N             how often all is measured (9 by default, about a minute each)
  --extension FOLDER   an unpacked build to measure in place of the one that is made

By turns with an extension whose content script is empty, and with one that shows the same card by driver.js. The first
table has what was measured, the second the goals and whether they are met; the command succeeds once it has measured.
docs/bench.md tells how it is measured, and what it does not know.`;

await runBenchCommand(HELP, async (options) => {
  const results = await runBench(options);
  const { worked, seen } = results.check;
  console.log(`## what was measured, ${options.runs} runs\n\n${formatFigures(results)}\n`);
  console.log(`## goals\n\n${formatGoals(results)}\n`);
  console.log(`The profiler sees content scripts: of ${worked} ms that one worked, ${Math.round(seen)} ms.`);
});
