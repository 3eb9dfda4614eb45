import { spendTime } from './spend-time';

/**
 * How long a condition is waited for, in ms: what a machine needs whose cores are shared by several browsers and by
 * other work. Only a test that fails waits for it all; a run that wants failures, of mutants, sets less.
 */
export const PATIENCE_MS = Number(process.env.E2E_PATIENCE ?? 60_000);

/** How long to wait, and the words for the error. */
export interface WaitOptions {
  /** ms before giving up, {@link PATIENCE_MS} by default */
  timeout?: number;
  /** ms between two looks; by default a fifth of what has been waited so far, of 50 to 300 */
  interval?: number;
  /** what is awaited, completing the sentence "Waited … for …" */
  what: string;
}

const expired = Symbol('expired');

/** What a promise comes to within some ms, else the other value: a browser may do what it is asked and never say so. */
export function orAfter<T, U>(promise: Promise<T>, ms: number, otherwise: U): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined;
  const bell = new Promise<U>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  return Promise.race([promise, bell]).finally(() => clearTimeout(timer));
}

/**
 * Looks at a condition again and again until it gives something truthy. A condition that throws counts as not
 * fulfilled yet; one that never answers is given up at the time limit too.
 * @returns the truthy value
 * @throws an error naming what was awaited, with the last error of the condition as its cause
 */
export function waitFor<T>(condition: () => T | Promise<T>, options: WaitOptions): Promise<NonNullable<T>> {
  return spendTime('waiting', options.what, () => lookUntil(condition, options));
}

async function lookUntil<T>(
  condition: () => T | Promise<T>,
  { timeout = PATIENCE_MS, interval, what }: WaitOptions,
): Promise<NonNullable<T>> {
  const start = Date.now();
  const end = start + timeout;
  let lastError: unknown;
  while (Date.now() < end) {
    try {
      const value = await orAfter(Promise.resolve(condition()), end - Date.now(), expired);
      if (value === expired) break;
      if (value) return value;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await pause(interval ?? Math.max(50, Math.min(300, (Date.now() - start) / 5)));
  }
  const excuse = lastError instanceof Error ? ` (last error: ${lastError.message})` : '';
  throw new Error(`Waited ${timeout} ms in vain for ${what}${excuse}.`, { cause: lastError });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
