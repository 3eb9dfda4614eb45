import { waitFor } from '../e2e/harness/wait-for.ts';

/**
 * Waits until every clock on this machine says more than it did, Firefox's rounded one included: then "the last
 * action" has one meaning.
 */
export async function waitForLaterInstant(): Promise<void> {
  const now = Date.now();
  await waitFor(() => Date.now() > now + 2, { interval: 1, what: 'the clock to move on' });
}
