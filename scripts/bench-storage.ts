import { parseArgs } from 'node:util';
import { formatBenchTable } from '../tests/bench/storage/format-bench.ts';
import { runBench } from '../tests/bench/storage/run-bench.ts';

const HELP = `Measures what storage costs, in real browsers on the real storage.sync, and prints a table for each.

Usage: npm run bench:storage [-- --browser chromium|firefox] [--help]

Times are ratios to a plain storage.sync.set of the same bytes, made in the same run; the machine does not matter.
  tick     a click on a step: until this computer keeps it, and until storage.sync has it (the 2.5 s between two
           writes left out); the plain set is of the bytes that the tick writes to storage.sync
  hydrate  opening a surface until it shows; the plain set is of the bytes of one establishment-year
  merge    two full documents, by establishment-year; the plain set is of the bytes of two full documents
Growth is the median time over that with one establishment-year. From the eleventh on, establishment-years are in
storage.local only, without states: more do not fit in storage.sync.`;

const BROWSERS = ['chromium', 'firefox'] as const;

const { values } = parseArgs({ options: { help: { type: 'boolean' }, browser: { type: 'string' } } });
const wanted = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
if (values.help || wanted.length === 0) {
  console.log(HELP);
  if (!values.help) process.exitCode = 1;
} else {
  for (const browser of wanted) {
    console.log(`## ${browser}\n\n${formatBenchTable(await runBench(browser))}\n`);
  }
}
