import type { FillAnswer, FillRequest } from '../../pix/fill-request.ts';
import { askBackground } from './ask-background.ts';

/**
 * Has the background fill in the form of a page with a planned session.
 *
 * @throws what the browser says when the background could not be reached
 */
export async function askToFill(request: Omit<FillRequest, 'type'>): Promise<FillAnswer> {
  const asked: FillRequest = { type: 'fill-session', ...request };
  const answer = (await askBackground(asked)) as FillAnswer | undefined;
  if (!answer) throw new Error('Nobody has answered');
  return answer;
}
