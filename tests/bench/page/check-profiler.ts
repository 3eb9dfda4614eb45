import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import { waitFor } from '../../e2e/harness/wait-for.ts';
import { BUSY_EVENT, BUSY_MS } from './content/busy-event.ts';
import { recordProfile } from './profile/record-profile.ts';
import { tallyProfile } from './profile/tally-profile.ts';
import type { ProfilerCheck } from './results.ts';
import { LIST, SITE } from './stops.ts';

/** Less than that share of the known work seen, and the figures would be nothing. */
const LEAST_SEEN = 0.8;

/**
 * Makes sure that the profile of a page holds its content scripts, which run in a world of their own: one works for a
 * known time, and its samples are counted as those of the measures are.
 * @throws when the profile shows too little of it
 */
export async function checkProfiler(busy: ExtensionBrowser): Promise<ProfilerCheck> {
  const page = await busy.openPage(SITE + LIST.path);
  const isReady = () => page.evaluate(() => document.documentElement.dataset.busy === 'ready');
  await waitFor(isReady, { what: 'the busy content script' });
  const session = await page.createCDPSession();
  const { profile } = await recordProfile(session, () =>
    page.evaluate((event) => {
      document.dispatchEvent(new Event(event));
    }, BUSY_EVENT),
  );
  await page.close();
  const { extension } = tallyProfile(profile, { extension: busy.extensionOrigin, page: SITE });
  const seen = extension.ms;
  if (!(seen >= BUSY_MS * LEAST_SEEN)) {
    throw new Error(`A content script worked ${BUSY_MS} ms, and the profile shows ${seen} ms of it`);
  }
  return { worked: BUSY_MS, seen };
}
