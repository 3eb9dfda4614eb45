import { describe, expect, test, vi } from 'vitest';
import type { AddedHost } from '../../../checklist/network-check/own-hosts.ts';
import { formatNetworkHosts, parseNetworkHosts } from '../../../storage/surface/network-hosts-item.ts';
import { openNetworkHosts } from '../../../storage/surface/network-hosts-store.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const HOST: AddedHost = { name: 'exemple.fr', role: 'own', source: 'typed', seen: '2026-11-29' };

describe('the kept hosts', () => {
  test('come back as they were', () => {
    expect(parseNetworkHosts(formatNetworkHosts([HOST]))).toEqual([HOST]);
  });

  test.each([undefined, null, 'x', { schema: 2 }, { schema: 2, hosts: 'x' }])('are none in %j', (raw) => {
    expect(parseNetworkHosts(raw)).toEqual([]);
  });

  test('fall one by one where they are none, or twice there', () => {
    const { role: _role, ...kept } = HOST;
    const bad = [null, { ...kept, name: '<script>' }, { ...kept, seen: 'hier' }, { ...kept, source: 'x' }];
    const odd = { ...kept, name: 'HTTPS://Exemple.com/' };
    expect(parseNetworkHosts({ schema: 2, hosts: [...bad, odd, kept, kept] })).toEqual([HOST]);
  });
});

describe('the store', () => {
  const open = (storage: MemoryStorage) => {
    const life = new AbortController();
    const report = vi.fn();
    const store = openNetworkHosts({ onChange: () => {}, report, signal: life.signal, storage });
    return { store, report };
  };

  test('keeps hosts on this computer alone, and follows another page', async () => {
    const storage = new MemoryStorage();
    const [{ store }, { store: other }] = [open(storage), open(storage)];
    await vi.waitFor(() => expect(store.getLock()).toBeUndefined());
    await store.keep([HOST]);
    await vi.waitFor(() => expect(other.read()).toEqual([HOST]));
    expect(storage.writes.map(({ area }) => area)).toEqual(['local']);
  });

  test('leaves alone what a newer version wrote', async () => {
    const storage = new MemoryStorage({ local: { 'network-hosts': { schema: 99, hosts: [] } } });
    const { store } = open(storage);
    await vi.waitFor(() => expect(store.getLock()).toBe('newer'));
    await store.keep([HOST]);
    expect(storage.writes).toEqual([]);
  });

  test('says what could not be kept, and shows it all the same', async () => {
    const storage = new MemoryStorage();
    const { store, report } = open(storage);
    await vi.waitFor(() => expect(store.getLock()).toBeUndefined());
    storage.refuse('write', 'local');
    await store.keep([HOST]);
    expect([store.hasFailed(), store.read(), report.mock.calls.length]).toEqual([true, [HOST], 1]);
  });
});
