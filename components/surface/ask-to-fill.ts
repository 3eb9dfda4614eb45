import { browser } from 'wxt/browser';
import type { FillAnswer, FillRequest } from '../../pix/fill-request.ts';

/**
 * Has the background fill in the form of a page with a planned session.
 *
 * @throws what the browser says when the background could not be reached
 */
export async function askToFill(request: Omit<FillRequest, 'type'>): Promise<FillAnswer> {
  const asked: FillRequest = { type: 'fill-session', ...request };
  const answer: FillAnswer | undefined = await browser.runtime.sendMessage(asked);
  if (!answer) throw new Error('Nobody has answered');
  return answer;
}
