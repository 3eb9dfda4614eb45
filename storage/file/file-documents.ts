import { parsePlanName, parseScopeName } from '../document-names.ts';
import { DEFAULT_ESTABLISHMENT, type DocumentName, REGISTRY } from '../keys.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { type ItemKind, migrate } from '../schema/migrations/migrate.ts';
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

type Kind = 'progress' | 'plan';

const UAI = /^\d{7}[A-Z]$/;

/** Storage takes any word for an establishment; a file comes from elsewhere, and names schools as Pix does. */
function findName(kind: Kind, establishment: string, schoolYear: string): DocumentName | undefined {
  const name = `${kind}:${establishment}:${schoolYear}` as const;
  const isEstablishment = establishment === DEFAULT_ESTABLISHMENT || UAI.test(establishment);
  return isEstablishment && parseScopeName(name) ? name : undefined;
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

/** No plan is older than schema 2: nothing but the number of one changes. */
function getItemKind(name: DocumentName): ItemKind {
  if (name === REGISTRY) return 'registry';
  return parsePlanName(name) ? 'local' : 'progress';
}

function openDocument(name: DocumentName, raw: unknown, schema: number): FileDocument {
  const entriesName = getEntriesName(name);
  // The first version kept its settings bare in their item.
  const item =
    name === REGISTRY && schema === 1 ? { ...toFields(raw), schema } : { schema, [entriesName]: raw };
  try {
    const migrated = migrate(getItemKind(name), item);
    return { name, item: migrated, fields: countFields(migrated[entriesName]) };
  } catch {
    // No migration takes it. Nothing of it will be read, and all of it is counted as lost on the way.
    return { item: { schema: SCHEMA_VERSION }, fields: countFields(raw) };
  }
}

/** The documents of a file's content, of whatever version up to today's. Never throws. */
export function listFileDocuments(file: Readonly<Record<string, unknown>>, schema: number): FileDocument[] {
  const { registry, progress = {}, plans = {} } = file;
  return [
    ...(registry === undefined ? [] : [openDocument(REGISTRY, registry, schema)]),
    ...listByScope('progress', progress, schema),
    ...listByScope('plan', plans, schema),
  ];
}

function listByScope(kind: Kind, raw: unknown, schema: number): FileDocument[] {
  const documents: FileDocument[] = [];
  const lost = (part: unknown): FileDocument => ({ item: { schema }, fields: countFields(part) });
  const establishments = toFields(raw);
  if (!establishments) return [lost(raw)];
  for (const [establishment, rawYears] of Object.entries(establishments)) {
    const years = toFields(rawYears);
    if (!years) documents.push(lost(rawYears));
    for (const [schoolYear, steps] of Object.entries(years ?? {})) {
      const name = findName(kind, establishment, schoolYear);
      documents.push(name ? openDocument(name, steps, schema) : lost(steps));
    }
  }
  return documents;
}
