import type { AddedHost } from '../../checklist/network-check/own-hosts.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import { NETWORK_HOSTS_KEY } from '../document-names.ts';
import { readLocalItem } from '../schema/read-local.ts';
import { formatNetworkHosts, parseNetworkHosts } from './network-hosts-item.ts';

/** The hosts that the user added to the network check, as this computer holds them. */
export interface NetworkHostsStore {
  /** None before they are read. */
  read(): readonly AddedHost[];
  /** What keeps them from being changed, if something does: a newer version wrote them, or they are not read yet. */
  getLock(): 'reading' | 'newer' | undefined;
  /** Whether what was added last could not be kept. */
  hasFailed(): boolean;
  /** Keeps them here. What the browser refuses is reported, and holds until the page closes. */
  keep(next: readonly AddedHost[]): Promise<void>;
}

interface NetworkHostsOptions {
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly storage?: RawStorage | undefined;
}

/** Reads and follows them until the signal aborts. */
export function openNetworkHosts({
  onChange,
  report,
  signal,
  storage = browserStorage,
}: NetworkHostsOptions): NetworkHostsStore {
  let known: readonly AddedHost[] = [];
  let lock: 'reading' | 'newer' | undefined = 'reading';
  let hasFailed = false;

  function take(raw: unknown): void {
    known = parseNetworkHosts(raw);
    lock = raw === undefined || readLocalItem(raw).isWritable ? undefined : 'newer';
    if (!signal.aborted) onChange();
  }

  storage.onChanged((area, changes) => {
    if (area === 'local' && NETWORK_HOSTS_KEY in changes) take(changes[NETWORK_HOSTS_KEY]);
  }, signal);
  storage
    .read('local', [NETWORK_HOSTS_KEY])
    .then((items) => take(items[NETWORK_HOSTS_KEY]))
    .catch((error: unknown) => {
      report(error);
      // What is added holds until the page closes: nothing says that it can be written, and it is said.
      hasFailed = true;
      take(undefined);
    });

  return {
    read: () => known,
    getLock: () => lock,
    hasFailed: () => hasFailed,
    async keep(next) {
      if (lock) return;
      known = next;
      hasFailed = false;
      onChange();
      try {
        await storage.write('local', { [NETWORK_HOSTS_KEY]: formatNetworkHosts(next) });
      } catch (error) {
        report(error);
        hasFailed = true;
        onChange();
      }
    },
  };
}
