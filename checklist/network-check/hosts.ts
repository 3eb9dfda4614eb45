import type { Day } from '../day.ts';

/** What a host is needed for, the most urgent first; `own` are those that the user adds. */
export const HOST_ROLES = ['vital', 'media', 'companion', 'administrator', 'own'] as const;
export type HostRole = (typeof HOST_ROLES)[number];

/** Where a line of the list comes from. */
export type HostSource = 'pix-code' | 'typed' | 'file' | 'pack';

/** One host to try, as the list shows it. */
export interface ListedHost {
  /** As it is written: `app.pix.fr`, `*.exemple.fr`, `exemple.fr:8443`. */
  readonly name: string;
  readonly role: HostRole;
  readonly source: HostSource;
  /** The day on which it was read in the source, or added. */
  readonly seen: Day;
}

/** The day on which Pix's public code was read for the hosts that its pages ask (there is no published list). */
export const READ_IN_CODE: Day = '2026-11-28';

const HOSTS_OF_ROLE = {
  vital: [
    'app.pix.fr',
    'certif.pix.fr',
    'epreuves.pix.fr',
    '1024pix.github.io',
    'assets.pix.org',
    'dl.pix.fr',
  ],
  media: ['tube-numerique-educatif.apps.education.fr', 'www.youtube-nocookie.com'],
  companion: ['clients2.google.com', 'clients2.googleusercontent.com', 'addons.mozilla.org'],
  administrator: ['orga.pix.fr', 'pix.fr', 'support.pix.org', 'cloud.pix.fr'],
} as const;

/** The applications that are known to stand under pix.org for French schools abroad; of the other hosts nothing is known there. */
const ON_ORG = {
  'app.pix.fr': 'app.pix.org',
  'certif.pix.fr': 'certif.pix.org',
  'orga.pix.fr': 'orga.pix.org',
} as const;
const isMoved = (name: string): name is keyof typeof ON_ORG => Object.hasOwn(ON_ORG, name);

export type PixHostName =
  | (typeof HOSTS_OF_ROLE)[keyof typeof HOSTS_OF_ROLE][number]
  | (typeof ON_ORG)[keyof typeof ON_ORG];

type PixListedHost = ListedHost & { readonly name: PixHostName };

/**
 * The hosts that a candidate's computer, or the administrator's, must reach. Those of Pix's statistics are not needed, and not
 * tried. The sites that questions send candidates to change with each release: the user adds them.
 */
export const PIX_HOSTS: readonly PixListedHost[] = (
  ['vital', 'media', 'companion', 'administrator'] as const
).flatMap((role) =>
  HOSTS_OF_ROLE[role].map((name) => ({ name, role, source: 'pix-code' as const, seen: READ_IN_CODE })),
);

/** Those of a user of pix.fr or of pix.org. */
export const listPixHosts = (domain: 'fr' | 'org'): readonly PixListedHost[] =>
  domain === 'fr'
    ? PIX_HOSTS
    : PIX_HOSTS.map((host) => (isMoved(host.name) ? { ...host, name: ON_ORG[host.name] } : host));

/** Whether a line is so old that it must be said: a year and more. */
export function isOutdated({ seen }: Pick<ListedHost, 'seen'>, today: Day): boolean {
  const [year = 0, ...rest] = seen.split('-');
  return today >= [Number(year) + 1, ...rest].join('-');
}

/** All that are tried: Pix's, then those of packs, then those that the user added, each once. */
export function listAllHosts(
  domain: 'fr' | 'org',
  ofPacks: readonly ListedHost[],
  own: readonly ListedHost[],
): readonly ListedHost[] {
  const pix = listPixHosts(domain);
  const known = new Set([...pix, ...own].map(({ name }) => name));
  return [...pix, ...ofPacks.filter(({ name }) => !known.has(name)), ...own];
}
