import { getParisDay } from '../../checklist/clock.ts';
import { countDays, type Day, isDay } from '../../checklist/day.ts';
import { FIRST_VERSION, SILENCE_KEY } from '../keys.ts';
import type { FieldMap } from '../merge/field-map.ts';
import { toCanonicalJson } from '../merge/register.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';
import { getSeenDay } from '../schema/to-registry.ts';
import { isCovered } from './own-items.ts';
import { getDocument, isUntouchable, type Part, type World } from './world.ts';

/** A device that has said nothing for so long is taken for gone: others then hold what it held. */
const SILENT_DAYS = 60;

/**
 * And for so long must its items have stood unchanged under our eyes before they are removed: a computer back from
 * two months in a drawer sees everybody silent, until its browser has fetched what is new. Eyes that were closed
 * for longer than that (or a clock that jumped) start anew.
 */
const WATCHED_DAYS = 7;

interface Watch {
  /** The first day its items were seen as they are. */
  readonly since: Day;
  readonly items: string;
}

/** What the silence of others asks for. */
export interface Silence {
  readonly silent: ReadonlySet<string>;
  /** Keys of `storage.sync` that held nothing which living devices do not hold. */
  readonly removable: readonly string[];
  /** The item to keep in `storage.local`. */
  readonly item: Readonly<Record<string, unknown>>;
}

/** What was watched up to now: nothing when nobody looked for too long. */
function readWatches(raw: unknown, today: Day): Map<string, Watch> {
  const { devices, looked } = readLocalItem(raw).fields;
  const away = isDay(looked) ? countDays(looked, today) : Number.POSITIVE_INFINITY;
  if (away < 0 || away > WATCHED_DAYS) return new Map();
  return new Map(
    Object.entries(toFields(devices) ?? {}).flatMap(([device, watch]) => {
      const { since, items } = toFields(watch) ?? {};
      return isDay(since) && typeof items === 'string' ? [[device, { since, items }]] : [];
    }),
  );
}

/** A short text that differs when items do. */
function print(parts: readonly Part[]): string {
  let value = 0x811c9dc5;
  for (const { key, raw } of parts) {
    for (const char of `${key}${toCanonicalJson(raw)}`) {
      value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
    }
  }
  return (value >>> 0).toString(36);
}

/** The first version said nothing of itself: its last mark speaks for it. */
function getLastMarkDay(parts: readonly Part[]): Day | undefined {
  const times = parts.flatMap(({ reading }) =>
    [...reading.value.values()].flatMap((fields) => [...fields.values()].map(({ at }) => at)),
  );
  return times.length > 0 ? getParisDay(Math.max(...times)) : undefined;
}

/** Finds which devices are silent on the day `today`. Pure. */
export function findSilence(world: World, registry: FieldMap, device: string, today: Day): Silence {
  const syncParts = world.parts.filter(({ area }) => area === 'sync');
  const known = readWatches(world.local[SILENCE_KEY], today);
  const watches = new Map<string, Watch>();
  const silent = new Set<string>();
  const unchanged = new Set<string>();
  for (const other of new Set(syncParts.map((part) => part.device))) {
    const parts = syncParts.filter((part) => part.device === other);
    if (other === device || parts.some(({ reading }) => isUntouchable(reading))) continue;
    const items = print(parts);
    const before = known.get(other);
    const watch = before?.items === items ? before : { since: today, items };
    watches.set(other, watch);
    const seen = other === FIRST_VERSION ? getLastMarkDay(parts) : getSeenDay(registry, other);
    if (countDays(seen ?? watch.since, today) < SILENT_DAYS) continue;
    silent.add(other);
    if (countDays(watch.since, today) >= WATCHED_DAYS) unchanged.add(other);
  }
  const removable = [...unchanged].flatMap((other) => {
    const parts = syncParts.filter((part) => part.device === other);
    return parts
      .filter((part) => {
        const document = getDocument(world, part.name);
        // What could not be read here may be readable elsewhere, or later.
        return (
          part.reading.condition === 'good' &&
          !document.isReadOnly &&
          isCovered(part, document, silent, registry, today)
        );
      })
      .map(({ key }) => key);
  });
  return {
    silent,
    removable,
    item: { schema: SCHEMA_VERSION, looked: today, devices: Object.fromEntries(watches) },
  };
}
