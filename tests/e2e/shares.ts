import { chooseShare } from './pairs.ts';
import { readBrowserName } from './use-extension.ts';

/** Whether all cases are tried in both browsers: `npm run test:deep -- --only shares`. */
export const IS_WHOLE = process.env.E2E_WHOLE === '1';

/**
 * The cases of a table that `npm test` tries in this browser, where the rule that they try is ours, the same in both, and
 * tried on each case without a browser too: each case in one of the two, and each browser on half of them.
 *
 * @param turn the place of the table among those of the same cases: what one leaves out, the next one takes
 */
export function takeShare<const Case>(cases: readonly Case[], turn = 0): Case[] {
  return IS_WHOLE ? [...cases] : chooseShare(cases, readBrowserName(), turn);
}
