import type { CDPSession, Protocol } from 'puppeteer-core';
import { type Contender, getOrigins } from '../contender.ts';
import type { Run } from '../figures.ts';
import { readMetrics } from '../metrics.ts';
import type { LongTask } from '../probe/api.ts';
import { findOwnLongTasks, type Task } from '../profile/own-long-tasks.ts';
import type { ProbedPage } from './open-probed.ts';

/** What a document was made to do all the while. */
export type DocumentCost = Pick<Run, 'layoutShift' | 'longTasks' | 'ownLongTasks'>;

/** Long tasks on the clock of the profiles, which is that of Chromium's metrics. */
async function placeInTime(session: CDPSession, longTasks: readonly LongTask[]): Promise<Task[]> {
  const { NavigationStart } = await readMetrics(session);
  return longTasks.map(({ startTime, duration }) => {
    const start = NavigationStart * 1e6 + startTime * 1000;
    return { start, end: start + duration * 1000 };
  });
}

/**
 * Reads what the browser noted of a document from its start up to now.
 * @param profiles those recorded of it
 */
export async function readDocumentCost(
  contender: Contender,
  { page, session }: ProbedPage,
  profiles: readonly Protocol.Profiler.Profile[],
): Promise<DocumentCost> {
  const { layoutShift, longTasks } = await page.evaluate(() => window.pageBench.readObserved());
  const tasks = await placeInTime(session, longTasks);
  const origins = getOrigins(contender);
  const own = profiles.flatMap((profile) => findOwnLongTasks(profile, origins, tasks));
  return { layoutShift, longTasks: longTasks.length, ownLongTasks: own.length };
}

/** What several documents were made to do together. */
export function addCosts(costs: readonly DocumentCost[]): DocumentCost {
  const sum = (key: keyof DocumentCost) => costs.reduce((total, cost) => total + cost[key], 0);
  return { layoutShift: sum('layoutShift'), longTasks: sum('longTasks'), ownLongTasks: sum('ownLongTasks') };
}
