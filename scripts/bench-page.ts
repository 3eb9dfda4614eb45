import { formatFigures, formatGoals } from '../tests/bench/page/format-bench.ts';
import { runBench } from '../tests/bench/page/run-bench.ts';
import { OPTIONAL_PEERS } from '../tests/bench/page/subjects.ts';
import { runBenchCommand } from './bench/bench-command.ts';

const HELP = `Measures what the overlay costs a page, in a real Chromium on the demo site, and prints two tables.

Usage: npm run bench:page [-- --runs N] [--extension FOLDER] [--peers NAME,…] [--help]

  --runs N             how often all is measured (9 by default, about a minute each)
  --extension FOLDER   an unpacked build to measure in place of the one that is made
  --peers NAME,…       those compared besides the empty script (${OPTIONAL_PEERS.join(', ')}: all by default)

By turns with no extension, one whose content script is empty, and three that show the same card: by driver.js, by tippy.js, and
as naive overlays do (the address asked for every 500 ms, all of the body observed). The first
table has what was measured, the second the goals and whether they are met; the command succeeds once it has measured.
docs/bench.md tells how it is measured, and what it does not know.`;

await runBenchCommand(HELP, async (options) => {
  const results = await runBench(options);
  const { worked, seen } = results.check;
  console.log(`## what was measured, ${options.runs} runs\n\n${formatFigures(results)}\n`);
  console.log(`## goals\n\n${formatGoals(results)}\n`);
  console.log(`The profiler sees content scripts: of ${worked} ms that one worked, ${Math.round(seen)} ms.`);
});
