import type { CDPSession } from 'puppeteer-core';

/** What Chromium counts of one page; the names are its own. */
export interface PageMetrics {
  readonly JSHeapUsedSize: number;
  /** All nodes alive, in the document or not. */
  readonly Nodes: number;
  readonly JSEventListeners: number;
  /** All work of the main thread so far, in s. */
  readonly TaskDuration: number;
  /** When the document's navigation started, in s on the clock of CPU profiles. */
  readonly NavigationStart: number;
}

/** Reads the counts of a page; `Performance.enable` has been sent in this session. */
export async function readMetrics(session: CDPSession): Promise<PageMetrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  const read = (name: keyof PageMetrics): number => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`This Chromium has no metric ${name}`);
    return value;
  };
  return {
    JSHeapUsedSize: read('JSHeapUsedSize'),
    Nodes: read('Nodes'),
    JSEventListeners: read('JSEventListeners'),
    TaskDuration: read('TaskDuration'),
    NavigationStart: read('NavigationStart'),
  };
}
