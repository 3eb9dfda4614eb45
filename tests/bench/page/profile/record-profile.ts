import type { CDPSession, Protocol } from 'puppeteer-core';

/** In µs. Finer costs the page more than it tells. */
const SAMPLING_INTERVAL = 200;

/** A profile of all that runs on the page's main thread during an action, and what the action gave. */
export interface Recorded<T> {
  readonly profile: Protocol.Profiler.Profile;
  readonly result: T;
}

/** Records a CPU profile of a page's main thread: every world of it, the content scripts' included. */
export async function recordProfile<T>(session: CDPSession, action: () => Promise<T>): Promise<Recorded<T>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL });
  await session.send('Profiler.start');
  const result = await action();
  const { profile } = await session.send('Profiler.stop');
  // Left on, it would go on following every script.
  await session.send('Profiler.disable');
  return { profile, result };
}
