import { browser } from 'wxt/browser';
import { answerInTime } from '../../storage/answer-in-time.ts';

/** How long the background is waited for, in ms: a message may neither be answered nor refused. */
const PATIENCE_MS = 15_000;

/**
 * Asks the background. Async, so that an extension that is gone (its API throws) rejects like any other refusal.
 *
 * @param patience in ms, for what takes it longer
 * @throws what the browser says when the background cannot be reached, or that nobody has answered
 */
export async function askBackground(request: object, patience = PATIENCE_MS): Promise<unknown> {
  return answerInTime(browser.runtime.sendMessage(request), patience);
}
