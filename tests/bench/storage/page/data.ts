import type { Day } from '../../../../checklist/day.ts';
import type { SchoolYear } from '../../../../checklist/school-year.ts';
import { STEP_IDS, type StepId } from '../../../../checklist/steps.ts';
import {
  DEVICE_KEY,
  type DocumentName,
  getReplicaKey,
  parseSyncKey,
  SHOWN_ESTABLISHMENT_KEY,
} from '../../../../storage/keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, mergeFieldMaps } from '../../../../storage/merge/field-map.ts';
import { SCHEMA_VERSION } from '../../../../storage/schema/condition.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { readItem } from '../../../../storage/schema/read-item.ts';
import { formatShownEstablishment } from '../../../../storage/surface/shown-establishment.ts';
import { type Account, makeRegistry, makeYear, type SyncItems } from '../../../fixtures/fullest-state.ts';

export const TODAY: Day = '2026-11-20';
export const CURRENT_YEAR: SchoolYear = '2026-2027';
const DEVICE = 'bench000';

/** More establishments than that in one school year do not fit in `storage.sync` with all the rest. */
const MAX_SYNCED = 10;

/** What both areas hold, and how much that is. */
export interface BenchData {
  readonly sync: SyncItems;
  readonly local: Readonly<Record<string, unknown>>;
  /** The establishment that is shown. */
  readonly shown: string;
  readonly registers: number;
}

const listUais = (count: number) =>
  Array.from({ length: count }, (_none, index) => `${String(590_000 + index).padStart(7, '0')}A`);

/** A usual year: a note on each step, three runs on five of them, and a state or else a deadline. */
function fillUsual(field: Readonly<Record<string, unknown>>): Account['fill'] {
  return (_step: StepId, index) => ({
    ...field,
    note: 'Salle réservée le mardi matin, penser aux identifiants et à prévenir la vie scolaire avant les vacances.',
    ...(index < 5 && { 'run:2026-09-10': true, 'run:2026-10-08': true, 'run:2026-11-12': true }),
  });
}

/** The documents that items are of, merged. */
export function mergeItems(items: SyncItems): Map<DocumentName, FieldMap> {
  const merged = new Map<DocumentName, FieldMap>();
  for (const [key, item] of Object.entries(items)) {
    const { name, device } = parseSyncKey(key) ?? {};
    if (!name || !device) throw new Error(`No key of ours: ${key}`);
    const { value } = readItem(name, item, device);
    merged.set(name, mergeFieldMaps(merged.get(name) ?? EMPTY_FIELD_MAP, value));
  }
  return merged;
}

/**
 * So many establishment-years as one computer holds them. The first {@link MAX_SYNCED} are of this year, in both
 * areas; the others are of last year, without states, which are all that would be in `storage.sync` of a past year:
 * local only, and as many registers.
 */
export function makeData(count: number): BenchData {
  const uais = listUais(count);
  const account: Account = {
    devices: [DEVICE],
    establishments: uais.slice(0, MAX_SYNCED),
    name: 'Lycée général et technologique Gambetta-Carnot',
    nickname: 'Poste du secrétariat',
    seen: TODAY,
    fill: fillUsual({ state: ['done', '2026-11-10'] }),
  };
  const past = {
    ...account,
    establishments: uais.slice(MAX_SYNCED),
    fill: fillUsual({ due: '2026-05-10' }),
  };
  const sync = { ...makeYear(account, CURRENT_YEAR), ...makeRegistry(account) };
  const documents = new Map([...mergeItems(sync), ...mergeItems(makeYear(past, '2025-2026'))]);
  const replicas = [...documents].map(([name, fieldMap]) => [
    getReplicaKey(name),
    formatItem(name, fieldMap),
  ]);
  const shown = uais[0] as string;
  const sizes = [...documents.values()].flatMap((fieldMap) => [...fieldMap.values()].map(({ size }) => size));
  return {
    sync,
    local: {
      ...Object.fromEntries(replicas),
      [DEVICE_KEY]: { schema: SCHEMA_VERSION, id: DEVICE },
      [SHOWN_ESTABLISHMENT_KEY]: formatShownEstablishment({ uai: shown, name: '' }),
    },
    shown,
    registers: sizes.reduce((sum, size) => sum + size, 0),
  };
}

export const BENCH_STEP: StepId = STEP_IDS[0];
