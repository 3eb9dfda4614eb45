import { isDay } from '../../checklist/day.ts';
import { type AddedHost, MOST_OWN_HOSTS } from '../../checklist/network-check/own-hosts.ts';
import { readHost } from '../../checklist/network-check/read-host.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** Reads one kept host; nothing for what is no host as it would be kept. */
function readAdded(raw: unknown): AddedHost[] {
  const { name, source, seen } = toFields(raw) ?? {};
  if (typeof name !== 'string' || !isDay(seen) || (source !== 'typed' && source !== 'file')) return [];
  const host = readHost(name);
  return 'fault' in host || host.name !== name ? [] : [{ name, role: 'own', source, seen }];
}

/** Reads the hosts that the user added, each apart; none for anything unreadable. */
export function parseNetworkHosts(raw: unknown): readonly AddedHost[] {
  const { hosts } = readLocalItem(raw).fields;
  const read = Array.isArray(hosts) ? hosts.flatMap(readAdded) : [];
  return read
    .filter(({ name }, index) => read.findIndex((each) => each.name === name) === index)
    .slice(0, MOST_OWN_HOSTS);
}

/** The item to store for them. */
export function formatNetworkHosts(hosts: readonly AddedHost[]): Record<string, unknown> {
  return {
    schema: SCHEMA_VERSION,
    hosts: hosts.map(({ name, source, seen }) => ({ name, source, seen })),
  };
}
