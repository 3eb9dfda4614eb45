import { readStopwatch } from '../../checklist/clock.ts';

/** A page may be at work for so many ms at a time, and stays alive: a long task begins at 50. */
const SLICE_MS = 12;

/** Gives way to the page: to what was pressed or typed, and to its drawing. */
const giveWay = () => new Promise<void>((resolve) => void setTimeout(resolve));

/**
 * Runs a calculation that gives way after each of its steps, some ms at a time.
 *
 * @returns `undefined` when the signal ends it first
 */
export async function runInSlices<Result>(
  steps: Generator<undefined, Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  // What was pressed shows first.
  await giveWay();
  let since = readStopwatch();
  for (;;) {
    if (signal.aborted) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    if (readStopwatch() - since < SLICE_MS) continue;
    await giveWay();
    since = readStopwatch();
  }
}
