import type { Leg, LegTimes } from './api.ts';
import { countFrames, waitForFrame } from './frames.ts';
import { isShown } from './showing.ts';

async function goTo({ path, page, showing }: Leg): Promise<LegTimes> {
  await waitForFrame();
  const start = performance.now();
  window.demoSite.navigate(path);
  const { frames, at } = await countFrames(() => isShown(showing));
  // The page follows its address by some 50 ms; what the subject does about it belongs to this leg.
  await countFrames(() => window.demoSite.rendered === page);
  return { ms: at - start, frames };
}

/** Makes the navigations `from` up to `to` of laps without end, each once the last one is painted and rendered. */
export async function walk(lap: readonly Leg[], from: number, to: number): Promise<LegTimes[]> {
  const times: LegTimes[] = [];
  for (let index = from; index < to; index += 1) {
    times.push(await goTo(lap[index % lap.length] as Leg));
  }
  return times;
}
