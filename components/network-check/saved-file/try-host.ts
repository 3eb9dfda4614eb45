import { PATIENCE_MS, type TryEnd } from '../../../checklist/network-check/schedule.ts';
import { showUnseen } from './show-unseen.ts';

/**
 * A file that every server has or says it has not, and that seldom leads to another site: what is asked is whether this one
 * answers.
 */
const PATH = '/robots.txt';

/**
 * Asks a host for a small file, without cookies and past the cache. A browser tells a page three ends apart, and no more.
 *
 * Not by `AbortSignal.timeout`: where a browser of an exam room lacks it, every host would seem to refuse.
 */
export async function tryHost(address: string): Promise<TryEnd> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  const asked = `https://${address}${PATH}`;
  try {
    await fetch(asked, {
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    return 'answer';
  } catch {
    if (patience.signal.aborted) return 'timeout';
    // What the browser says of it is the same for a closed port, an unknown name, a certificate, a proxy, a blocker, and for
    // a site that answers but lets no other origin read it (Cross-Origin-Resource-Policy).
    return (await showUnseen(asked)) ? 'answer' : 'refusal';
  } finally {
    clearTimeout(timer);
  }
}
