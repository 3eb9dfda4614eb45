/** The two Pix applications an administrator works in. */
export type PixApp = 'orga' | 'certif';

interface PixHost {
  readonly app: PixApp;
  /** `.fr` is for metropolitan and overseas France, `.org` for French schools abroad (pix/facts.md §1). */
  readonly domain: 'fr' | 'org';
}

const HOSTS: Readonly<Record<string, PixHost>> = {
  'orga.pix.fr': { app: 'orga', domain: 'fr' },
  'orga.pix.org': { app: 'orga', domain: 'org' },
  'certif.pix.fr': { app: 'certif', domain: 'fr' },
  'certif.pix.org': { app: 'certif', domain: 'org' },
};

/** The match patterns of the extension: its content script and its host permissions, nothing wider. */
export const HOST_PATTERNS = Object.keys(HOSTS).map((host) => `https://${host}/*`);

/** The Pix application served at a URL, or `undefined` for any other site. */
export function findHost(url: URL): PixHost | undefined {
  return url.protocol === 'https:' && Object.hasOwn(HOSTS, url.host) ? HOSTS[url.host] : undefined;
}

/** `https://orga.pix.fr` and the like, without a trailing slash. */
export function getOrigin(app: PixApp, domain: 'fr' | 'org'): string {
  return `https://${app}.pix.${domain}`;
}
