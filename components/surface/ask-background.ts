import { browser } from 'wxt/browser';

/** How long the background is waited for, in ms: a message may neither be answered nor refused. */
const PATIENCE_MS = 15_000;

/**
 * Asks the background.
 *
 * @param patience in ms, for what takes it longer
 * @throws what the browser says when the background cannot be reached, or that nobody has answered
 */
export async function askBackground(request: object, patience = PATIENCE_MS): Promise<unknown> {
  // Before the wait is set up, which nobody would end where this throws.
  const answer: Promise<unknown> = browser.runtime.sendMessage(request);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Nobody has answered')), patience);
  });
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
}
