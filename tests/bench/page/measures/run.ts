import type { Contender } from '../contender.ts';
import type { Run } from '../figures.ts';
import type { Stage } from '../stage.ts';
import { addCosts } from './document-cost.ts';
import { measureFirstVisit } from './first-visit.ts';
import { measureGrowth } from './growth.ts';
import { measureLap } from './lap.ts';
import { measureLoad } from './load.ts';
import { measureTyping } from './typing.ts';

/** Fills a browser's caches, as what is measured finds them from the second time on. */
export async function warmUp(contender: Contender, probe: string): Promise<void> {
  await measureLoad(contender, probe);
  await measureLap(contender, probe);
}

/** Measures everything of one contender once. */
export async function measureRun(stage: Stage, contender: Contender, probe: string): Promise<Run> {
  const first = await measureFirstVisit(stage, contender, probe);
  const load = await measureLoad(contender, probe);
  const lap = await measureLap(contender, probe);
  const typing = await measureTyping(contender, probe);
  const growth = await measureGrowth(contender, probe);
  const costs = addCosts([load.cost, lap.cost]);
  return { ...first, ...load.figures, ...lap.figures, ...typing, ...growth, ...costs };
}
