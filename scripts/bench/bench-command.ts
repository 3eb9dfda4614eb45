import { parseArgs } from 'node:util';
import { TODAY } from '../../tests/bench/page/stops.ts';
import { OPTIONAL_PEERS, type OptionalPeer } from '../../tests/bench/page/subjects.ts';
import { buildProduction, makeFixedDayBuild } from '../extension-builds.ts';

/** What a bench in Chromium is told. */
interface BenchOptions {
  /** an unpacked build */
  readonly extensionDir: string;
  /** how often all is measured, at least once */
  readonly runs: number;
  /** those compared besides the empty script */
  readonly peers: readonly OptionalPeer[];
  readonly onProgress: (words: string) => void;
}

async function build(): Promise<string> {
  console.error('Building the extension…');
  buildProduction('chromium');
  return makeFixedDayBuild('chromium', TODAY);
}

/**
 * Runs a bench as the command line asks: `--runs N` (9 by default), `--extension FOLDER` in place of the build that is
 * made, `--help`. Progress goes to stderr; a number of runs that is none prints the help, and the command fails.
 */
export async function runBenchCommand(
  help: string,
  bench: (options: BenchOptions) => Promise<void>,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      runs: { type: 'string', default: '9' },
      extension: { type: 'string' },
      peers: { type: 'string', default: OPTIONAL_PEERS.join() },
    },
  });
  const runs = Number(values.runs);
  const wanted = values.peers.split(',');
  const peers = OPTIONAL_PEERS.filter((peer) => wanted.includes(peer));
  if (values.help || !Number.isInteger(runs) || runs < 1) {
    console.log(help);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const extensionDir = values.extension ?? (await build());
  await bench({ extensionDir, runs, peers, onProgress: (words) => console.error(words) });
}
