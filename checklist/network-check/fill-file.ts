import type { Day } from '../day.ts';
import type { ListedHost } from './hosts.ts';
import { readHost } from './read-host.ts';
import type { CheckSetup } from './report.ts';

/** Where the packed file has room for its hosts (scripts/network-file). */
const SETUP_MARK = '"setup-here"';

/** What could end the script that holds the data, or be read as markup: written as JSON may always write it. */
const escapeForPage = (json: string) =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a saved file is told: each listed host with the address to try. */
export function makeSetup(
  hosts: readonly ListedHost[],
  language: CheckSetup['language'],
  madeOn: Day,
  domain: CheckSetup['domain'] = 'fr',
): CheckSetup {
  return {
    language,
    madeOn,
    domain,
    hosts: hosts.flatMap(({ name, role, seen }) => {
      const read = readHost(name);
      return 'fault' in read ? [] : [{ name, role, seen, address: read.address }];
    }),
  };
}

/** The packed file with its hosts in it. Throws when it has no place for them. */
export function fillNetworkFile(packed: string, setup: CheckSetup): string {
  if (!packed.includes(SETUP_MARK)) throw new Error('The packed file has no place for its hosts');
  return packed.replace(SETUP_MARK, () => escapeForPage(JSON.stringify(setup)));
}
