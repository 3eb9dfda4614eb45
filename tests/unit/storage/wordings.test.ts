import { describe, expect, test, vi } from 'vitest';
import { MOST_BODY } from '../../../checklist/mailing/wording.ts';
import { WORDINGS_KEY } from '../../../storage/document-names.ts';
import { formatWordings, parseWordings } from '../../../storage/mailing/wordings-item.ts';
import { openWordings } from '../../../storage/surface/wordings-store.ts';
import { CORRUPT_LOCAL_ITEMS } from '../../fixtures/corrupt/local.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const NAME = 'share-codes:teachers:fr';
const WORDING = { subject: 'Pix', body: 'Bonjour, ⟦campaigns⟧' };

describe('the item of the wordings', () => {
  test.each(CORRUPT_LOCAL_ITEMS)('%s: as if there were none', (_name, raw) => {
    expect(parseWordings(raw)).toEqual({});
  });

  test('comes back, and one that cannot be read falls alone', () => {
    expect(parseWordings(formatWordings({ [NAME]: WORDING }))).toEqual({ [NAME]: WORDING });
    const texts = {
      [NAME]: WORDING,
      'book-rooms:head:fr': { subject: 3, body: '' },
      'book-rooms:head:en': { subject: '', body: 'x'.repeat(MOST_BODY + 1) },
      __proto__: WORDING,
      'A name': WORDING,
    };
    expect(parseWordings({ schema: 2, texts })).toEqual({ [NAME]: WORDING });
  });
});

describe('the store of the wordings', () => {
  async function open(storage: MemoryStorage) {
    const life = new AbortController();
    const reports: unknown[] = [];
    const store = openWordings({
      onChange: () => {},
      report: (error) => void reports.push(error),
      signal: life.signal,
      storage,
    });
    await vi.waitFor(() => expect(store.isRead()).toBe(true));
    return { store, reports };
  }

  test('keeps a wording, and goes back to the original', async () => {
    const storage = new MemoryStorage();
    const { store } = await open(storage);
    store.keep(NAME, WORDING);
    expect(store.read()).toEqual({ [NAME]: WORDING });
    await storage.settle();
    expect((await open(storage)).store.read()).toEqual({ [NAME]: WORDING });
    store.keep(NAME, undefined);
    await storage.settle();
    expect((await open(storage)).store.read()).toEqual({});
  });

  test('follows another page, which keeps another message', async () => {
    const storage = new MemoryStorage();
    const [first, second] = [await open(storage), await open(storage)];
    first.store.keep(NAME, WORDING);
    await storage.settle();
    second.store.keep('book-rooms:head:fr', WORDING);
    await storage.settle();
    expect(Object.keys(first.store.read()).sort()).toEqual(['book-rooms:head:fr', NAME]);
  });

  test('writes beside what another page kept before it was heard of', async () => {
    const storage = new MemoryStorage();
    const [first, second] = [await open(storage), await open(storage)];
    const tell = storage.holdEvents();
    second.store.keep('book-rooms:head:fr', WORDING);
    await storage.settle();
    first.store.keep(NAME, WORDING);
    await storage.settle();
    tell();
    await storage.settle();
    for (const { store } of [first, second, await open(storage)])
      expect(Object.keys(store.read()).sort()).toEqual(['book-rooms:head:fr', NAME]);
  });

  test('brings nothing back that was erased meanwhile', async () => {
    const storage = new MemoryStorage();
    const { store } = await open(storage);
    store.keep(NAME, WORDING);
    await storage.settle();
    const tell = storage.holdEvents();
    await storage.remove('local', [WORDINGS_KEY]);
    store.keep('book-rooms:head:fr', WORDING);
    await storage.settle();
    expect(storage.peek('local', WORDINGS_KEY)).toBeUndefined();
    expect(store.read()).toEqual({});
    tell();
    store.keep(NAME, WORDING);
    await storage.settle();
    expect((await open(storage)).store.read()).toEqual({ [NAME]: WORDING });
  });

  test("leaves what a newer version wrote, and says that it could not keep the user's", async () => {
    const newer = { schema: 99, texts: { [NAME]: { subject: 'Plus tard', body: '' } } };
    const storage = new MemoryStorage({ local: { [WORDINGS_KEY]: newer } });
    const { store, reports } = await open(storage);
    store.keep(NAME, WORDING);
    await storage.settle();
    expect(store.hasFailed()).toBe(true);
    expect(store.read()).toEqual({ [NAME]: WORDING });
    expect(storage.peek('local', WORDINGS_KEY)).toEqual(newer);
    expect(reports).toHaveLength(1);
  });
});
