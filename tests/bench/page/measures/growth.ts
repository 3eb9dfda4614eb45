import type { CDPSession, Page } from 'puppeteer-core';
import { type Contender, listLegs } from '../contender.ts';
import type { Run } from '../figures.ts';
import { countKept } from '../heap/count-kept.ts';
import { takeSnapshot } from '../heap/take-snapshot.ts';
import { readMetrics } from '../metrics.ts';
import { showView } from '../our-view.ts';
import { GROWTH_FROM, GROWTH_TO } from '../stops.ts';
import { openProbed } from './open-probed.ts';

type GrowthFigures = Pick<Run, 'heapGrowth' | 'keptGrowth' | 'nodeGrowth' | 'listenerGrowth'>;

async function walk(page: Page, contender: Contender, from: number, to: number): Promise<void> {
  await page.evaluate(
    async (lap, first, end) => {
      await window.pageBench.walk(lap, first, end);
    },
    listLegs(contender),
    from,
    to,
  );
}

async function count(session: CDPSession) {
  // What a first collection lets go of, a second one takes away.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const metrics = await readMetrics(session);
  return { ...metrics, kept: countKept(await takeSnapshot(session)) };
}

/** What navigations inside the application leave behind, in a new tab with the card open. */
export async function measureGrowth(contender: Contender, probe: string): Promise<GrowthFigures> {
  await showView(contender, 'card');
  const { page, session, load } = await openProbed(contender, probe, 'card');
  await load();
  await walk(page, contender, 0, GROWTH_FROM);
  const before = await count(session);
  await walk(page, contender, GROWTH_FROM, GROWTH_TO);
  const after = await count(session);
  await page.close();
  return {
    heapGrowth: (after.JSHeapUsedSize - before.JSHeapUsedSize) / (GROWTH_TO - GROWTH_FROM),
    keptGrowth: after.kept - before.kept,
    nodeGrowth: after.Nodes - before.Nodes,
    listenerGrowth: after.JSEventListeners - before.JSEventListeners,
  };
}
