import { isDay } from '../../checklist/day.ts';
import { MOST_DIGESTED, MOST_DIGESTS, MOST_EVES, type Told } from '../../checklist/reminders/told.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** As `nameEve` writes it: the ids of own steps and of steps of packs have colons and figures. */
const NAME = /^[\w-]{1,32}:[\w:-]{1,120}:\d{4}-\d{2}-\d{2}$/;
const isName = (value: unknown): value is string => typeof value === 'string' && NAME.test(value);
/** As `nameDigested` writes it. */
const DIGESTED = /^[\w-]{1,32}:[\w:-]{1,120}$/;
const isDigested = (value: unknown): value is string => typeof value === 'string' && DIGESTED.test(value);

const toList = <Item>(raw: unknown, isItem: (value: unknown) => value is Item, most: number) =>
  Array.isArray(raw) ? raw.filter(isItem).slice(-most) : [];

/** Reads what was told on this computer; what cannot be read of it falls alone. Never throws. */
export function parseTold(raw: unknown): Told {
  const { digests, eves, digestOf } = readLocalItem(raw).fields;
  return {
    digests: toList(digests, isDay, MOST_DIGESTS),
    eves: toList(eves, isName, MOST_EVES),
    digestOf: toList(digestOf, isDigested, MOST_DIGESTED),
  };
}

/** The item to store. */
export function formatTold({ digests, eves, digestOf }: Told): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, digests, eves, digestOf };
}
