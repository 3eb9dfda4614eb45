import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { getInvigilatorsKey } from '../../../storage/document-names.ts';
import { openInvigilators } from '../../../storage/surface/invigilators-store.ts';
import { SCOPE } from '../../fixtures/changes.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const KEY = getInvigilatorsKey(SCOPE);
const CORVO = { usual: 'Mme Corvo', bySession: {} };

function open(storage: MemoryStorage) {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const report = vi.fn<(error: unknown) => void>();
  const onChange = vi.fn<() => void>();
  return { ...openInvigilators(SCOPE, { onChange, report, signal: life.signal, storage }), report, onChange };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the invigilators of a plan', () => {
  test('are kept on this computer alone, and followed in another tab', async () => {
    const storage = new MemoryStorage();
    const [first, second] = [open(storage), open(storage)];
    expect(first.canChange()).toBe(false);
    await storage.settle();
    expect(first.canChange()).toBe(true);
    await first.keep(CORVO);
    await storage.settle();
    expect(second.read()).toEqual(CORVO);
    expect(storage.writes.map(({ area, items }) => [area, Object.keys(items)])).toEqual([['local', [KEY]]]);
  });

  test('are read again a while after the browser refused', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const storage = new MemoryStorage({ local: { [KEY]: { schema: 2, ...CORVO } } });
    storage.refuse('read', 'local');
    const store = open(storage);
    await vi.waitFor(() => expect(store.report).toHaveBeenCalledOnce());
    expect(store.canChange()).toBe(false);
    storage.allow('read', 'local');
    await vi.advanceTimersByTimeAsync(15_000);
    await vi.waitFor(() => expect(store.read()).toEqual(CORVO));
  });

  test('that could not be kept stay on screen, and this is known until they are', async () => {
    const storage = new MemoryStorage();
    const store = open(storage);
    await storage.settle();
    storage.refuse('write', 'local');
    await expect(store.keep(CORVO)).rejects.toThrow('refuses');
    expect(store.read()).toEqual(CORVO);
    expect(store.hasFailed()).toBe(true);
    storage.allow('write', 'local');
    await store.keep(CORVO);
    expect(store.hasFailed()).toBe(false);
  });

  test('of a newer version are left as they are', async () => {
    const storage = new MemoryStorage({ local: { [KEY]: { schema: 99, names: ['x'] } } });
    const store = open(storage);
    await storage.settle();
    await store.keep(CORVO);
    expect(store.canChange()).toBe(false);
    expect(storage.writes).toEqual([]);
  });
});
