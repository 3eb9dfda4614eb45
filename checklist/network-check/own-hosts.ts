import type { Day } from '../day.ts';
import { type ListedHost, listPixHosts } from './hosts.ts';
import { type HostFault, readHost } from './read-host.ts';

/** A host that the user added: `own`, from the keyboard or a file. */
export interface AddedHost extends ListedHost {
  readonly role: 'own';
  readonly source: 'typed' | 'file';
}

/** More would take a computer minutes to try. */
export const MOST_OWN_HOSTS = 200;

export const listNames = (own: readonly AddedHost[], domain: 'fr' | 'org' = 'fr'): string[] =>
  [...listPixHosts(domain), ...own].map(({ name }) => name);

/** Adds a host that was typed, or says why not. */
export function addTyped(
  own: readonly AddedHost[],
  text: string,
  seen: Day,
  domain: 'fr' | 'org' = 'fr',
):
  | { readonly own: readonly AddedHost[]; readonly name: string; readonly address: string }
  | { readonly fault: HostFault | 'already' | 'too-many' } {
  const host = readHost(text);
  if ('fault' in host) return host;
  if (listNames(own, domain).includes(host.name)) return { fault: 'already' };
  if (own.length >= MOST_OWN_HOSTS) return { fault: 'too-many' };
  return { ...host, own: [...own, { name: host.name, role: 'own', source: 'typed', seen }] };
}

/** Adds the names found in a file, as far as there is room. */
export function addFound(
  own: readonly AddedHost[],
  names: readonly string[],
  seen: Day,
  domain: 'fr' | 'org' = 'fr',
): readonly AddedHost[] {
  const listed = listNames(own, domain);
  const added = names.filter((name) => !listed.includes(name));
  return [...own, ...added.map((name) => ({ name, role: 'own', source: 'file', seen }) as const)].slice(
    0,
    MOST_OWN_HOSTS,
  );
}
