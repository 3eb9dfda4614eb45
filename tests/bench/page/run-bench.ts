import { measureBuild } from '../../../scripts/checks/bundle-size.ts';
import { bundleScript } from '../bundle-script.ts';
import { readCards } from './cards.ts';
import { checkProfiler } from './check-profiler.ts';
import type { Contender } from './contender.ts';
import {
  writeBusyExtension,
  writeDriverExtension,
  writeEmptyExtension,
} from './extensions/small-extensions.ts';
import type { Run } from './figures.ts';
import { measureRun, warmUp } from './measures/run.ts';
import type { BenchResults, ProfilerCheck, SubjectResults } from './results.ts';
import { type Stage, withStage } from './stage.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

/** What a bench is asked. */
export interface BenchOptions {
  /** Our extension, unpacked, its day fixed. */
  readonly extensionDir: string;
  readonly runs: number;
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

/** Opens each contender in a browser of its own. */
async function openAll({ launch, folder }: Stage, extensionDir: string): Promise<Record<Subject, Entry>> {
  const start = async (dir: string) => ({ extensionDir: dir, browser: await launch(dir) });
  const enter = (contender: Contender): Entry => ({
    contender,
    size: weigh(contender.extensionDir),
    runs: [],
  });
  const ours = await start(extensionDir);
  const empty = await start(await writeEmptyExtension(folder));
  const cards = await readCards(ours.browser);
  const driver = await start(await writeDriverExtension(folder, cards));
  return {
    ours: enter({ subject: 'ours', ...ours }),
    empty: enter({ subject: 'empty', ...empty }),
    driver: enter({ subject: 'driver', ...driver, cards }),
  };
}

/** Who begins changes from one run to the next: nobody always follows the same. */
function rotate<T>(list: readonly T[], by: number): T[] {
  return list.map((_item, index) => list[(index + by) % list.length] as T);
}

/** Measures the three extensions by turns in real Chromiums on the demo site. */
export function runBench({ extensionDir, runs, onProgress }: BenchOptions): Promise<BenchResults> {
  return withStage(async (stage) => {
    const probe = await bundleScript(new URL('./probe/main.ts', import.meta.url));
    const check = await checkFirst(stage);
    const subjects = await openAll(stage, extensionDir);
    for (const subject of SUBJECTS) await warmUp(subjects[subject].contender, probe);
    for (let index = 0; index < runs; index += 1) {
      for (const subject of rotate(SUBJECTS, index)) {
        const { contender, runs: own } = subjects[subject];
        own.push(await measureRun(stage, contender, probe));
      }
      onProgress(`run ${index + 1} of ${runs}`);
    }
    return { check, subjects };
  });
}
