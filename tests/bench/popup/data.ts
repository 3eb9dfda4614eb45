import type { SchoolYear } from '../../../checklist/school-year.ts';
import { DEVICE_KEY, getReplicaKey, SHOWN_ESTABLISHMENT_KEY } from '../../../storage/keys.ts';
import { SCHEMA_VERSION } from '../../../storage/schema/condition.ts';
import { formatItem } from '../../../storage/schema/format-item.ts';
import { formatShownEstablishment } from '../../../storage/surface/shown-establishment.ts';
import {
  type Account,
  fillStep,
  makeFullestAccount,
  makeRegistry,
  makeYear,
  type SyncItems,
} from '../../fixtures/fullest-state.ts';
import { mergeItems } from '../storage/page/data.ts';

const THIS_YEAR: SchoolYear = '2026-2027';
const LAST_YEAR: SchoolYear = '2025-2026';
const THIS_AUTUMN = 2026;

/** How much is stored. */
export interface StoredSize {
  /** School years, this one the last. */
  readonly years: number;
  readonly establishments: number;
}

const USUAL_SIZE: StoredSize = { years: 5, establishments: 3 };

/** So many establishments at most have a year in `storage.sync`: more do not fit. */
const MAX_SYNCED = 3;

/** The school years before the two last ones. */
const listOlder = (years: number) =>
  Array.from({ length: Math.max(0, years - 2) }, (_none, index): SchoolYear => {
    const start = THIS_AUTUMN - 2 - index;
    return `${start}-${start + 1}`;
  });

/** UAIs, those of the fullest account first. */
const listUais = (first: readonly string[], count: number) => [
  ...first.slice(0, count),
  ...Array.from({ length: Math.max(0, count - first.length) }, (_none, index) => {
    return `${String(5_930_000 + index).padStart(7, '0')}A`;
  }),
];

/** So many steps are done. */
const DONE = 8;

/** What both areas hold, by key. */
export interface StoredAreas {
  readonly sync: SyncItems;
  readonly local: Readonly<Record<string, unknown>>;
}

/**
 * School years of establishments (five of three unless told), each step with its longest note, twelve runs, a deadline and a day put
 * off, as one of four computers holds them: all in the replicas; this year, last year's states and the registry in
 * `storage.sync` too.
 */
export function makeStoredAreas({ years, establishments } = USUAL_SIZE): StoredAreas {
  const fullest = makeFullestAccount('é', '2026-11-18');
  const [note] = Object.values(fullest.fill('update-admins', 0)).filter(
    (value): value is string => typeof value === 'string' && value.startsWith('é'),
  );
  const account: Account = {
    ...fullest,
    establishments: listUais(fullest.establishments, establishments),
    fill: (step, index) => ({
      ...fillStep(step, note ?? '', '2026-08-20'),
      state: [index < DONE ? 'done' : 'todo', '2026-10-12'],
    }),
  };
  const synced: Account = { ...account, establishments: account.establishments.slice(0, MAX_SYNCED) };
  const past: Account = { ...synced, fill: () => ({ state: ['done', '2026-03-20'] }) };
  const registry = makeRegistry(synced);
  const whole = [THIS_YEAR, LAST_YEAR, ...listOlder(years)]
    .slice(0, years)
    .map((year) => makeYear(account, year));
  const replicas = [...mergeItems(Object.assign({}, registry, ...whole))].map(([name, fieldMap]) => [
    getReplicaKey(name),
    formatItem(name, fieldMap),
  ]);
  return {
    sync: {
      ...makeYear(synced, THIS_YEAR),
      ...(years > 1 && makeYear(past, LAST_YEAR, { isPast: true })),
      ...registry,
    },
    local: {
      ...Object.fromEntries(replicas),
      [DEVICE_KEY]: { schema: SCHEMA_VERSION, id: account.devices[0] },
      [SHOWN_ESTABLISHMENT_KEY]: formatShownEstablishment({
        uai: account.establishments[0] as string,
        name: '',
      }),
    },
  };
}
