import type { AppName } from '../hosts.ts';

/** Paths that only lead to another one. */
const REDIRECTIONS: Record<AppName, Readonly<Record<string, string>>> = {
  orga: {
    '/campagnes': '/campagnes/les-miennes',
    '/equipe': '/equipe/membres',
    '/catalogue': '/catalogue/tous',
  },
  certif: { '/': '/sessions', '/equipe': '/equipe/membres' },
};

/** Where a path leads, or undefined when it has a page of its own. */
export function redirectionOf(app: AppName, pathname: string): string | undefined {
  return REDIRECTIONS[app][pathname.replace(/(?<=.)\/$/, '')];
}
