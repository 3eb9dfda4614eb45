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
const OLDER_YEARS: readonly SchoolYear[] = ['2024-2025', '2023-2024', '2022-2023'];

/** So many steps are done. */
const DONE = 8;

/** What both areas hold, by key. */
export interface StoredAreas {
  readonly sync: SyncItems;
  readonly local: Readonly<Record<string, unknown>>;
}

/**
 * Five school years of three establishments, each step with its longest note, twelve runs, a deadline and a day put
 * off, as one of four computers holds them: all in the replicas; this year, last year's states and the registry in
 * `storage.sync` too.
 */
export function makeStoredAreas(): StoredAreas {
  const fullest = makeFullestAccount('é', '2026-11-18');
  const [note] = Object.values(fullest.fill('update-admins', 0)).filter(
    (value): value is string => typeof value === 'string' && value.startsWith('é'),
  );
  const account: Account = {
    ...fullest,
    establishments: fullest.establishments.slice(0, 3),
    fill: (step, index) => ({
      ...fillStep(step, note ?? '', '2026-08-20'),
      state: [index < DONE ? 'done' : 'todo', '2026-10-12'],
    }),
  };
  const past: Account = { ...account, fill: () => ({ state: ['done', '2026-03-20'] }) };
  const registry = makeRegistry(account);
  const whole = [THIS_YEAR, LAST_YEAR, ...OLDER_YEARS].map((year) => makeYear(account, year));
  const replicas = [...mergeItems(Object.assign({}, registry, ...whole))].map(([name, fieldMap]) => [
    getReplicaKey(name),
    formatItem(name, fieldMap),
  ]);
  return {
    sync: { ...makeYear(account, THIS_YEAR), ...makeYear(past, LAST_YEAR, { isPast: true }), ...registry },
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
