import type { Protocol } from 'puppeteer-core';
import type { Origins } from './place-nodes.ts';
import { listSamples } from './tally-profile.ts';

/** A task of the main thread, on the clock of the profile, in µs. */
export interface Task {
  readonly start: number;
  readonly end: number;
}

/** From here on a browser calls a task long. */
const LONG_TASK_US = 50_000;

/**
 * The long tasks that would not be long without the extension's script: what a profile shows of the script in them,
 * taken away, leaves 50 ms or less.
 */
export function findOwnLongTasks(
  profile: Protocol.Profiler.Profile,
  origins: Origins,
  tasks: readonly Task[],
): Task[] {
  const own = listSamples(profile, origins).filter(({ place }) => place === 'extension');
  return tasks.filter(({ start, end }) => {
    const inside = own.filter(({ time }) => time >= start && time <= end);
    const spent = inside.reduce((sum, { delta }) => sum + delta, 0);
    return spent > 0 && end - start - spent <= LONG_TASK_US;
  });
}
