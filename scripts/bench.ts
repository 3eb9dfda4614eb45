import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { TODAY } from '../tests/bench/page/stops.ts';
import { OPTIONAL_PEERS } from '../tests/bench/page/subjects.ts';
import { BENCH_PARTS } from './bench/bench-parts.ts';
import { formatBench, replaceLastRun } from './bench/bench-row.ts';
import { KEPT_FILE, keepPart, readKeptParts } from './bench/kept-parts.ts';
import { runCommand } from './checks/run-command.ts';
import { getFixedDayDir } from './extension-builds.ts';

const PAGE = 'docs/bench.md';

const HELP = `Measures storage, the cost to a page, the popup and the panel, growth, what the overlay covers and what can be pressed, in
real browsers, and closes with one table: goal, figure, ratio, spread, pass or falls short.

Usage: npm run bench [-- --quick] [--json] [--only PART]… [--runs N] [--peers NAME,…] [--built]

  --quick      fewer runs, and what is covered in one window: under ten minutes on a quiet machine
  --json       the table as JSON, and nothing else on stdout
  --only PART  one part, or several (${Object.keys(BENCH_PARTS).join(', ')}); of the others, what they found last stays in the table
  --runs N     how often each part measures, in place of its own number
  --peers NAME,…  those that the page's cost is compared with besides the empty script (${OPTIONAL_PEERS.join(', ')}: all by default)
  --built      measures the builds that are there (npm test -- --only build)

Each part keeps what it found in ${KEPT_FILE}; all of it is written to ${PAGE}, with when, how often and how busy the machine
was. It succeeds once it has measured, whatever falls short.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean' },
    only: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string' },
    built: { type: 'boolean' },
    peers: { type: 'string', default: OPTIONAL_PEERS.join() },
  },
});

async function bench(only: readonly string[], runs: number | undefined): Promise<void> {
  const { quick: isQuick, built, json, peers } = values;
  if (!built) {
    console.error('Building…');
    const build = await runCommand('tsx', ['scripts/build-for-tests.ts']);
    if (!build.isOk) throw new Error(build.output);
  }
  let kept = readKeptParts();
  for (const name of only) {
    const part = BENCH_PARTS[name];
    if (!part) continue;
    const often = runs ?? part.runs[isQuick ? 0 : 1];
    const load = `${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`;
    const found = await part.run({
      extensionDir: getFixedDayDir('chromium', TODAY),
      isQuick,
      runs: often,
      peers: OPTIONAL_PEERS.filter((peer) => peers.split(',').includes(peer)),
      onProgress: (words) => console.error(words),
    });
    const at = new Date().toISOString().slice(0, 16).replace('T', ' ');
    kept = keepPart(name, found, { at, runs: often, load });
    if (!json) console.log(found.tables.map((table) => `${table}\n`).join('\n'));
  }
  await writeFile(PAGE, replaceLastRun(await readFile(PAGE, 'utf8'), formatBench(kept)));
  await runCommand('biome', ['check', '--write', PAGE, KEPT_FILE]);
  console.log(json ? JSON.stringify(kept, null, 2) : formatBench(kept));
}

const names = Object.keys(BENCH_PARTS);
const only = values.only.length > 0 ? values.only : names;
const runs = values.runs === undefined ? undefined : Number(values.runs);
const isWrong = only.some((name) => !names.includes(name)) || (runs !== undefined && !(runs >= 1));
if (values.help || isWrong) {
  console.log(HELP);
  if (!values.help) process.exitCode = 1;
} else await bench(only, runs);
