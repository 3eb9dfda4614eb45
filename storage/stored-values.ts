import type { AreaName, RawStorage } from './browser-storage.ts';
import { getProgressKey, OVERLAY_VIEW_KEY, type Scope, SETTINGS_KEY } from './keys.ts';

/** How a read of both areas ended. `superseded`: a later read was started meanwhile, whose result counts. */
export type ReadResult = 'whole' | 'partial' | 'refused' | 'superseded';

/** The raw values a surface shows from, kept fresh. */
export interface StoredValues {
  read(scope: Scope): Promise<ReadResult>;
  getProgress(scope: Scope): { readonly sync: unknown; readonly local: unknown };
  getSync(key: string): unknown;
  getOverlayView(): unknown;
  /** Whether what `storage.local` holds is known: if not, nothing there may be written over. */
  isLocalKnown(): boolean;
  /** Shows a view at once, before storage has it. */
  setOverlayView(item: unknown): void;
  writeOverlayView(item: unknown): Promise<void>;
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
  const raw: Record<AreaName, Record<string, unknown>> = { sync: {}, local: {} };
  let followed: ReadonlySet<string> = new Set();
  let heard: Record<AreaName, Set<string>> = { sync: new Set(), local: new Set() };
  let isReading = false;
  let isLocalKnown = false;

  storage.onChanged((area, changes) => {
    const keys = Object.keys(changes).filter((key) => followed.has(key));
    for (const key of keys) {
      raw[area][key] = changes[key];
      heard[area].add(key);
    }
    if (keys.length > 0 && !isReading) onChange();
  }, signal);

  async function read(scope: Scope): Promise<ReadResult> {
    const hearing = { sync: new Set<string>(), local: new Set<string>() };
    heard = hearing;
    isReading = true;
    const progressKey = getProgressKey(scope);
    followed = new Set([progressKey, SETTINGS_KEY, OVERLAY_VIEW_KEY]);
    const readArea = (area: AreaName, keys: readonly string[]) =>
      storage.read(area, keys).then((values) => {
        if (heard !== hearing) return;
        for (const key of keys) if (!hearing[area].has(key)) raw[area][key] = values[key];
      });
    const results = await Promise.allSettled([
      readArea('sync', [progressKey, SETTINGS_KEY]),
      readArea('local', [progressKey, OVERLAY_VIEW_KEY]),
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
    getProgress(scope) {
      const key = getProgressKey(scope);
      return { sync: raw.sync[key], local: raw.local[key] };
    },
    getSync: (key) => raw.sync[key],
    getOverlayView: () => raw.local[OVERLAY_VIEW_KEY],
    isLocalKnown: () => isLocalKnown,
    setOverlayView(item) {
      raw.local[OVERLAY_VIEW_KEY] = item;
    },
    writeOverlayView: (item) => storage.write('local', { [OVERLAY_VIEW_KEY]: item }).catch(report),
  };
}
