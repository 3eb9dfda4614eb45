import type { Browser as WebExtension } from 'webextension-polyfill';
import { getMedian } from '../page/spread.ts';
import { type Stage, withStage } from '../page/stage.ts';
import { type Contender, openPopup } from './contender.ts';
import { makeStoredAreas, type StoredSize } from './data.ts';
import type { PopupTimes } from './probe.ts';
import type { PopupRun } from './results.ts';
import { SUBJECTS, type Subject } from './subjects.ts';
import { writeScriptedPopup, writeWordPopup } from './write-popups.ts';

declare const browser: WebExtension;

/** What a bench is asked. */
export interface PopupBenchOptions {
  /** Our extension, unpacked, its day fixed. */
  readonly extensionDir: string;
  readonly runs: number;
  /** Told of what goes on. */
  readonly onProgress: (words: string) => void;
}

/** Openings before any counts: the browser keeps compiled code of a script that it has seen a few times. */
const WARM_UPS = 4;
/** How often each is opened in a run once the browser is warm, by turns; the middle time counts. */
const ROUNDS = 5;

async function openAll({ launch, folder }: Stage, extensionDir: string): Promise<Contender[]> {
  const folders: Readonly<Record<Subject, string>> = {
    ours: extensionDir,
    panel: extensionDir,
    scripted: await writeScriptedPopup(folder),
    word: await writeWordPopup(folder),
  };
  const contenders: Contender[] = [];
  for (const subject of SUBJECTS) contenders.push({ subject, browser: await launch(folders[subject]) });
  return contenders;
}

/** Fills both areas. What the background makes of it is over when the warm-ups are. */
export async function fillStorage(
  { browser: extension }: Pick<Contender, 'browser'>,
  size?: StoredSize,
): Promise<void> {
  const { sync, local } = makeStoredAreas(size);
  await extension.extensionEval(
    async (forSync, forLocal) => {
      await browser.storage.sync.clear();
      await browser.storage.local.clear();
      await browser.storage.local.set(forLocal);
      await browser.storage.sync.set(forSync);
    },
    sync,
    local,
  );
}

async function measureAll(
  contenders: readonly Contender[],
  open: (contender: Contender) => Promise<PopupTimes>,
): Promise<Record<Subject, PopupTimes>> {
  const times: Partial<Record<Subject, PopupTimes>> = {};
  for (const contender of contenders) times[contender.subject] = await open(contender);
  return times as Record<Subject, PopupTimes>;
}

/** The middle of each time of each subject. */
function takeMiddle(rounds: readonly Record<Subject, PopupTimes>[]): Record<Subject, PopupTimes> {
  const take = (subject: Subject): PopupTimes => {
    const middle = (time: keyof PopupTimes) => getMedian(rounds.map((round) => round[subject][time]));
    return { paint: middle('paint'), shown: middle('shown'), parsed: middle('parsed'), ran: middle('ran') };
  };
  return { ours: take('ours'), panel: take('panel'), scripted: take('scripted'), word: take('word') };
}

/** Who begins changes from one run to the next: nobody always follows the same. */
function rotate<T>(list: readonly T[], by: number): T[] {
  return list.map((_item, index) => list[(index + by) % list.length] as T);
}

/** Measures the popups by turns in real Chromiums. */
export function runPopupBench({ extensionDir, runs, onProgress }: PopupBenchOptions): Promise<PopupRun[]> {
  return withStage(async (stage) => {
    const contenders = await openAll(stage, extensionDir);
    for (const contender of contenders)
      if (contender.subject === 'ours' || contender.subject === 'panel') await fillStorage(contender);
    for (const contender of contenders)
      for (let index = 0; index < WARM_UPS; index += 1) await openPopup(contender);
    const measured: PopupRun[] = [];
    for (let index = 0; index < runs; index += 1) {
      const inTurn = rotate(contenders, index);
      const cold = await measureAll(inTurn, async (contender) => {
        await contender.browser.restart();
        return openPopup(contender);
      });
      const rounds: Record<Subject, PopupTimes>[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureAll(inTurn, openPopup));
      measured.push({ cold, warm: takeMiddle(rounds) });
      onProgress(`run ${index + 1} of ${runs}`);
    }
    return measured;
  });
}
