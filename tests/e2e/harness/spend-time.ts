import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the time of an end-to-end test goes to. */
export type TimeKind =
  | 'browser starts'
  | 'browser ends'
  | 'extension changed'
  | 'page opened'
  | 'own page opened'
  | 'storage emptied'
  | 'turn of storage.sync'
  | 'axe'
  | 'waiting'
  /** From the start of a browser to its end: all that a file does with it. */
  | 'whole';

/** Where the spans of a run are written, one JSON line each: `{file, browser, kind, what, ms}`. */
export const TIMES_DIR = join('.cache', 'e2e', 'times');

interface Span {
  readonly kind: TimeKind;
  readonly what: string;
  readonly ms: number;
}

const current = new AsyncLocalStorage<true>();
const spans: Span[] = [];

/**
 * Does something and notes how long it took. What is spent within another span is not noted again.
 *
 * @param what the thing in words: the page, what is awaited
 */
export async function spendTime<T>(kind: TimeKind, what: string, work: () => Promise<T>): Promise<T> {
  if (current.getStore()) return work();
  const from = performance.now();
  try {
    return await current.run(true, work);
  } finally {
    spans.push({ kind, what, ms: Math.round(performance.now() - from) });
  }
}

/** Starts a span that others lie within; gives what ends it. */
export function startWhole(): () => void {
  const from = performance.now();
  return () => void spans.push({ kind: 'whole', what: '', ms: Math.round(performance.now() - from) });
}

/** Writes down the spans noted so far in this process, and forgets them. @param file the test file they are of */
export function writeTimes(browser: string, file: string): void {
  mkdirSync(TIMES_DIR, { recursive: true });
  const lines = spans.splice(0).map((span) => `${JSON.stringify({ file, browser, ...span })}\n`);
  appendFileSync(join(TIMES_DIR, `${browser}-${file}.jsonl`), lines.join(''));
}
