import type { AreaName, RawStorage } from '../browser-storage.ts';
import { createOwnEchoes } from './own-echoes.ts';

/** How a read of both areas ended. `superseded`: a later read was started meanwhile, whose result counts. */
export type ReadResult = 'whole' | 'partial' | 'refused' | 'superseded';

type Items = Readonly<Record<string, unknown>>;

/** What a surface follows: the keys of `storage.sync` that say yes, and these of `storage.local`. */
export interface Followed {
  readonly isSyncKey: (key: string) => boolean;
  readonly localKeys: readonly string[];
}

/** The raw values a surface shows from, kept fresh. */
export interface StoredValues {
  read(followed: Followed): Promise<ReadResult>;
  /** The values followed of an area. Every change makes a new object. */
  getItems(area: AreaName): Items;
  /** Whether what `storage.local` holds is known: if not, nothing there may be written over. */
  isLocalKnown(): boolean;
  /** Writes an item of this computer alone, shown at once. */
  writeLocal(key: string, item: unknown): Promise<void>;
}

interface StoredValuesContext {
  readonly storage: RawStorage;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads raw values from both areas and follows `storage.onChanged`. An event heard while a read is under way is
 * fresher than what the read brings.
 */
export function createStoredValues(
  { storage, report, signal }: StoredValuesContext,
  onChange: () => void,
): StoredValues {
  const raw: Record<AreaName, Items> = { sync: {}, local: {} };
  let followed: Followed = { isSyncKey: () => false, localKeys: [] };
  let heard: Record<AreaName, Set<string>> = { sync: new Set(), local: new Set() };
  const echoes = createOwnEchoes();
  let isReading = false;
  let isLocalKnown = false;

  const isFollowed = (area: AreaName, key: string) =>
    area === 'sync' ? followed.isSyncKey(key) : followed.localKeys.includes(key);

  storage.onChanged((area, changes) => {
    const news = Object.entries(changes).filter(
      ([key, item]) => isFollowed(area, key) && !(area === 'local' && echoes.isStale(key, item)),
    );
    if (news.length === 0) return;
    for (const [key] of news) heard[area].add(key);
    raw[area] = { ...raw[area], ...Object.fromEntries(news) };
    if (!isReading) onChange();
  }, signal);

  async function read(next: Followed): Promise<ReadResult> {
    const hearing = { sync: new Set<string>(), local: new Set<string>() };
    heard = hearing;
    isReading = true;
    followed = next;
    const keep = (area: AreaName) => (values: Items) => {
      if (heard !== hearing) return;
      const entries = Object.entries(values).filter(([key]) => isFollowed(area, key));
      const fresher = Object.entries(raw[area]).filter(([key]) => hearing[area].has(key));
      raw[area] = Object.fromEntries([...entries, ...fresher]);
    };
    const results = await Promise.allSettled([
      storage.readAll('sync').then(keep('sync')),
      storage.read('local', next.localKeys).then(keep('local')),
    ]);
    if (heard !== hearing || signal.aborted) return 'superseded';
    isReading = false;
    isLocalKnown = results[1].status === 'fulfilled';
    const refusals = results.filter((result) => result.status === 'rejected');
    for (const { reason } of refusals) report(reason);
    if (refusals.length === results.length) return 'refused';
    return refusals.length > 0 ? 'partial' : 'whole';
  }

  return {
    read,
    getItems: (area) => raw[area],
    isLocalKnown: () => isLocalKnown,
    async writeLocal(key, item) {
      echoes.expect(key, item);
      // A read under way brings what was there before.
      heard.local.add(key);
      raw.local = { ...raw.local, [key]: item };
      onChange();
      await storage.write('local', { [key]: item }).catch(report);
    },
  };
}
