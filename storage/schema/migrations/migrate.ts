import { readSchemaVersion, SCHEMA_VERSION } from '../condition.ts';
import { oneToTwo } from './1-to-2.ts';

/** What a stored item is about, which says how a migration takes it. */
export type ItemKind = 'progress' | 'registry' | 'change' | 'local';

/** From one version to the next. Frozen once released: its fixtures, before and after, are compared for ever. */
export type Migration = Readonly<
  Record<ItemKind, (item: Record<string, unknown>) => Record<string, unknown>> & { from: number }
>;

export const MIGRATIONS: readonly Migration[] = [oneToTwo];

/**
 * Brings an item to the version of today, one version at a time. An item that already has it, or a later one, or
 * says no version, comes back as it is.
 *
 * @throws whatever a migration throws, or when one lacks; the item must then be left as it is
 */
export function migrate(
  kind: ItemKind,
  item: Record<string, unknown>,
  migrations: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  let migrated = item;
  for (;;) {
    const version = readSchemaVersion(migrated);
    if (version === undefined || version >= SCHEMA_VERSION) return migrated;
    migrated = migrations.find(({ from }) => from === version)?.[kind](migrated) ?? {};
    if (readSchemaVersion(migrated) !== version + 1) throw new Error(`No migration from schema ${version}`);
  }
}
