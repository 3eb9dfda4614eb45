import { useEffect, useReducer, useState } from 'preact/hooks';
import type { RawStorage } from '../../storage/browser-storage.ts';
import { type NetworkHostsStore, openNetworkHosts } from '../../storage/surface/network-hosts-store.ts';
import { report } from '../surface/report.ts';

/** The hosts that the user added, followed for as long as the tool is shown. */
export function useNetworkHosts(storage?: RawStorage): NetworkHostsStore | undefined {
  const [store, setStore] = useState<NetworkHostsStore>();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const life = new AbortController();
    setStore(openNetworkHosts({ onChange: () => redraw(undefined), report, signal: life.signal, storage }));
    return () => life.abort();
  }, [storage]);
  return store;
}
