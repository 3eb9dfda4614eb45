import { answerInTime } from '../../storage/answer-in-time.ts';

/** How long the browser is waited for, in ms: a tab opens in less, on a busy machine too. */
const PATIENCE_MS = 10_000;

/**
 * Waits for what was asked of the browser, and no longer than is sensible. Never for what asks the user, who may take their time.
 *
 * @throws what it was refused with, or that nobody has answered
 */
export function askBrowser<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answerInTime(answer, PATIENCE_MS);
}
