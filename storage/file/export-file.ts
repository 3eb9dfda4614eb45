import type { Day } from '../../checklist/day.ts';
import { parsePlanName, parseScopeName } from '../document-names.ts';
import { findDevice } from '../keeper/device.ts';
import { getDocument, listDocuments, type World } from '../keeper/world.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import { type FieldMap, filterFields } from '../merge/field-map.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { formatItem } from '../schema/format-item.ts';
import { getEntriesName } from '../schema/read-item.ts';
import { listUnreadable, type UnreadableCopy } from './list-unreadable.ts';
import { isPortable } from './portable-field.ts';

/** What says that a JSON file is one of ours. */
export const FILE_FORMAT = 'check-list-pix';

/** Entries as storage holds them, every register naming its device: `{<entry>: {<field>: [value, at, by]}}`. */
type Entries = Readonly<Record<string, unknown>>;

/** By establishment, then by school year. */
type ByScope = Readonly<Record<string, Readonly<Record<string, Entries>>>>;

/** All that is kept, as one file. */
export interface ExportFile {
  readonly format: typeof FILE_FORMAT;
  /** The version of every shape in it. */
  readonly schema: number;
  readonly exportedOn: Day;
  /** The computer that made it, by its id; absent where it has none yet: nothing was ever noted on it. */
  readonly exportedBy?: string;
  readonly registry: Entries;
  /** By establishment, then by school year. */
  readonly progress: ByScope;
  /** Plans of sessions, likewise; absent where there is none. */
  readonly plans?: ByScope;
  /** For a person to look into: an import leaves it alone. */
  readonly unreadable: readonly UnreadableCopy[];
}

function toEntries(name: DocumentName, fieldMap: FieldMap): Entries {
  const portable = filterFields(fieldMap, (entry, field) => isPortable(name, entry, field));
  return toFields(formatItem(name, portable)[getEntriesName(name)]) ?? {};
}

/** The documents of these names in which there is anything, the registry left out. */
function groupByScope(world: World, names: readonly DocumentName[]): ByScope {
  const grouped = new Map<string, [string, Entries][]>();
  for (const name of names) {
    const scope = parseScopeName(name);
    const { merged } = getDocument(world, name);
    if (!scope || merged.size === 0) continue;
    const years = grouped.get(scope.establishment) ?? [];
    grouped.set(scope.establishment, [...years, [scope.schoolYear, toEntries(name, merged)]]);
  }
  return Object.fromEntries(
    [...grouped].map(([establishment, years]) => [establishment, Object.fromEntries(years)]),
  );
}

/**
 * Makes the file of all that this computer has seen: each document merged, read-only ones as far as they can be
 * read, and what cannot. Never what belongs to this computer alone (outbox, exchange), but for its id, which is beside all that it noted:
 * whoever takes the file in is told where it comes from. Pure.
 *
 * @param today the day of the export
 */
export function makeExport(world: World, today: Day): ExportFile {
  const names = listDocuments(world).sort();
  const device = findDevice(world.local);
  const plans = groupByScope(
    world,
    names.filter((name) => parsePlanName(name)),
  );
  return {
    format: FILE_FORMAT,
    schema: SCHEMA_VERSION,
    exportedOn: today,
    ...(device !== undefined && { exportedBy: device }),
    registry: toEntries(REGISTRY, getDocument(world, REGISTRY).merged),
    progress: groupByScope(
      world,
      names.filter((name) => !parsePlanName(name)),
    ),
    ...(Object.keys(plans).length > 0 && { plans }),
    unreadable: listUnreadable(world, today),
  };
}

/** The name to save an export under: `check-list-pix-2026-11-24.json`. */
export function getExportFileName(today: Day): string {
  return `${FILE_FORMAT}-${today}.json`;
}
