import { readSchemaVersion, SCHEMA_VERSION, toFields } from './condition.ts';
import { migrate } from './migrations/migrate.ts';

/** An item of this computer alone, once migrated. */
export interface LocalItem {
  /** Its fields, to be read one by one; empty for anything but an object. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether it may be written over: not when a newer version wrote it, nor when it could not be converted. */
  readonly isWritable: boolean;
}

/** Opens the envelope of an item kept on this computer alone. Never throws. */
export function readLocalItem(raw: unknown): LocalItem {
  const item = toFields(raw) ?? {};
  try {
    const fields = migrate('local', item);
    const version = readSchemaVersion(fields);
    return { fields: version === undefined ? {} : fields, isWritable: (version ?? 0) <= SCHEMA_VERSION };
  } catch {
    return { fields: {}, isWritable: false };
  }
}
