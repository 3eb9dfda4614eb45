import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** More keys than ten years of packs make; the oldest go first. */
const MOST_KEYS = 200;
const LONGEST_KEY = 120;

/** Reads the keys of the news that were seen on this computer; `undefined` where none ever was. Never throws. */
export function parseSeenNews(raw: unknown): readonly string[] | undefined {
  const { seen } = readLocalItem(raw).fields;
  if (!Array.isArray(seen)) return undefined;
  return seen
    .filter((key): key is string => typeof key === 'string' && key.length <= LONGEST_KEY)
    .slice(-MOST_KEYS);
}

/** The item to store for them. */
export function formatSeenNews(seen: readonly string[]): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, seen: [...new Set(seen)].slice(-MOST_KEYS) };
}
