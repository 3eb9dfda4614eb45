import type { AppName } from '../hosts.ts';
import { FLAGS } from './flags.ts';

/** Paths that only lead to another one. */
const REDIRECTIONS: Record<AppName, Readonly<Record<string, string>>> = {
  orga: {
    '/campagnes': '/campagnes/les-miennes',
    '/equipe': '/equipe/membres',
    '/catalogue': '/catalogue/tous',
  },
  certif: { '/': '/sessions', '/equipe': '/equipe/membres' },
};

/** Where every page of the administrator's space leads until Pix Certif opens; the ways in and out stay. */
const CLOSED_PATH = '/espace-ferme';
const WAYS_IN_AND_OUT = ['/connexion', '/rejoindre', '/logout', '/cgu', CLOSED_PATH];

/** Where a path leads, or undefined when it has a page of its own. */
export function redirectionOf(app: AppName, pathname: string): string | undefined {
  const path = pathname.replace(/(?<=.)\/$/, '');
  if (FLAGS.isClosed && app === 'certif') return WAYS_IN_AND_OUT.includes(path) ? undefined : CLOSED_PATH;
  return REDIRECTIONS[app][path];
}
