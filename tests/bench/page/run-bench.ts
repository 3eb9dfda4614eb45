import { measureBuild } from '../../../scripts/checks/bundle-size.ts';
import { bundleScript } from '../bundle-script.ts';
import { type Cards, readCards } from './cards.ts';
import { checkProfiler } from './check-profiler.ts';
import type { Contender } from './contender.ts';
import {
  writeBusyExtension,
  writeDriverExtension,
  writeEmptyExtension,
  writeNaiveExtension,
  writeNoExtension,
  writeTippyExtension,
} from './extensions/small-extensions.ts';
import type { Run } from './figures.ts';
import { measureRun, warmUp } from './measures/run.ts';
import type { BenchResults, ProfilerCheck, SubjectResults } from './results.ts';
import { type Stage, withStage } from './stage.ts';
import { type OptionalPeer, type PopoverSubject, SUBJECT_NAMES } from './subjects.ts';

/** What a bench is asked. */
export interface BenchOptions {
  /** Our extension, unpacked, its day fixed. */
  readonly extensionDir: string;
  readonly runs: number;
  /** Those compared besides the empty script. */
  readonly peers: readonly OptionalPeer[];
  /** Told of what goes on. */
  readonly onProgress: (words: string) => void;
}

/** A contender, and what is measured of it so far. */
interface Entry extends SubjectResults {
  readonly contender: Contender;
  readonly runs: Run[];
}

function weigh(extensionDir: string): number {
  const files = [...measureBuild(extensionDir)].filter(([name]) => name.startsWith('content-scripts'));
  return files.reduce((sum, [, size]) => sum + size, 0);
}

async function checkFirst({ launch, folder }: Stage): Promise<ProfilerCheck> {
  const busy = await launch(await writeBusyExtension(folder));
  const check = await checkProfiler(busy);
  await busy.close();
  return check;
}

/** How the peers that show our card are made. */
const WRITERS: Readonly<Record<PopoverSubject, (folder: string, cards: Cards) => Promise<string>>> = {
  driver: writeDriverExtension,
  tippy: writeTippyExtension,
  naive: writeNaiveExtension,
};

/** Opens each contender in a browser of its own. */
async function openAll(
  { launch, folder }: Stage,
  { extensionDir, peers }: Pick<BenchOptions, 'extensionDir' | 'peers'>,
): Promise<Entry[]> {
  const start = async (dir: string) => ({ extensionDir: dir, browser: await launch(dir) });
  const enter = (contender: Contender): Entry => ({
    contender,
    size: weigh(contender.extensionDir),
    runs: [],
  });
  const ours = await start(extensionDir);
  const entries = [
    enter({ subject: 'ours', ...ours }),
    enter({ subject: 'empty', ...(await start(await writeEmptyExtension(folder))) }),
  ];
  const cards = await readCards(ours.browser);
  for (const subject of peers) {
    if (subject === 'none')
      entries.push(enter({ subject, ...(await start(await writeNoExtension(folder))) }));
    else entries.push(enter({ subject, cards, ...(await start(await WRITERS[subject](folder, cards))) }));
  }
  return entries;
}

/** Who begins changes from one run to the next: nobody always follows the same. */
function rotate<T>(list: readonly T[], by: number): T[] {
  return list.map((_item, index) => list[(index + by) % list.length] as T);
}

/** Measures ours and its peers by turns in real Chromiums on the demo site. */
export function runBench({ runs, onProgress, ...options }: BenchOptions): Promise<BenchResults> {
  return withStage(async (stage) => {
    const probe = await bundleScript(new URL('./probe/main.ts', import.meta.url));
    const check = await checkFirst(stage);
    const entries = await openAll(stage, options);
    // Nothing of this is measured: all at once.
    await Promise.all(entries.map(({ contender }) => warmUp(contender, probe)));
    for (let index = 0; index < runs; index += 1) {
      for (const { contender, runs: own } of rotate(entries, index)) {
        own.push(await measureRun(stage, contender, probe));
        onProgress(`run ${index + 1} of ${runs}: ${SUBJECT_NAMES[contender.subject]}`);
      }
    }
    const subjects = entries.map(({ contender, size, runs: own }) => [
      contender.subject,
      { size, runs: own },
    ]);
    return { check, subjects: Object.fromEntries(subjects) as BenchResults['subjects'] };
  });
}
