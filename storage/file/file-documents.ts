import { DEFAULT_ESTABLISHMENT, type DocumentName, parseProgressName, REGISTRY } from '../keys.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { migrate } from '../schema/migrations/migrate.ts';
import { getEntriesName } from '../schema/read-item.ts';

/** A document as a file holds it. */
export interface FileDocument {
  /** Absent for what is under a name that no document has. */
  readonly name?: DocumentName;
  /** In the shape of a stored item, brought to the version of today. */
  readonly item: Readonly<Record<string, unknown>>;
  /** How many fields it tries to hold, good or bad. */
  readonly fields: number;
}

const UAI = /^\d{7}[A-Z]$/;

/** Storage takes any word for an establishment; a file comes from elsewhere, and names schools as Pix does. */
function findName(establishment: string, schoolYear: string): DocumentName | undefined {
  const name = `progress:${establishment}:${schoolYear}` as const;
  const isEstablishment = establishment === DEFAULT_ESTABLISHMENT || UAI.test(establishment);
  return isEstablishment && parseProgressName(name) ? name : undefined;
}

/** Fields that raw entries try to hold. What is no object where one should be counts as one. */
function countFields(raw: unknown): number {
  const entries = toFields(raw);
  if (!entries) return 1;
  return Object.values(entries).reduce<number>((count, fields) => {
    const names = toFields(fields);
    return count + (names ? Object.keys(names).length : 1);
  }, 0);
}

function openDocument(name: DocumentName, raw: unknown, schema: number): FileDocument {
  const entriesName = getEntriesName(name);
  // The first version kept its settings bare in their item.
  const item =
    name === REGISTRY && schema === 1 ? { ...toFields(raw), schema } : { schema, [entriesName]: raw };
  try {
    const migrated = migrate(name === REGISTRY ? 'registry' : 'progress', item);
    return { name, item: migrated, fields: countFields(migrated[entriesName]) };
  } catch {
    // No migration takes it. Nothing of it will be read, and all of it is counted as lost on the way.
    return { item: { schema: SCHEMA_VERSION }, fields: countFields(raw) };
  }
}

/** The documents of a file's content, of whatever version up to today's. Never throws. */
export function listFileDocuments(file: Readonly<Record<string, unknown>>, schema: number): FileDocument[] {
  const { registry, progress = {} } = file;
  const documents = registry === undefined ? [] : [openDocument(REGISTRY, registry, schema)];
  const lost = (raw: unknown): FileDocument => ({ item: { schema }, fields: countFields(raw) });
  const establishments = toFields(progress);
  if (!establishments) return [...documents, lost(progress)];
  for (const [establishment, rawYears] of Object.entries(establishments)) {
    const years = toFields(rawYears);
    if (!years) documents.push(lost(rawYears));
    for (const [schoolYear, steps] of Object.entries(years ?? {})) {
      const name = findName(establishment, schoolYear);
      documents.push(name ? openDocument(name, steps, schema) : lost(steps));
    }
  }
  return documents;
}
