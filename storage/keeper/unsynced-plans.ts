import { isAnyDocumentName } from '../document-names.ts';
import { type DocumentName, UNSYNCED_PLANS_KEY } from '../keys.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** The plans that are on this computer alone, for want of room; none for anything unreadable. */
export function parseUnsyncedPlans(raw: unknown): readonly DocumentName[] {
  const { plans } = readLocalItem(raw).fields;
  return Array.isArray(plans) ? plans.filter(isAnyDocumentName) : [];
}

/** What is to be written to `storage.local` for these plans to be said; nothing where they are. */
export function listUnsyncedNews(
  local: Readonly<Record<string, unknown>>,
  plans: readonly DocumentName[],
): Record<string, unknown> {
  const stored = local[UNSYNCED_PLANS_KEY];
  const isSaid = parseUnsyncedPlans(stored).join() === plans.join();
  return isSaid || !readLocalItem(stored).isWritable
    ? {}
    : { [UNSYNCED_PLANS_KEY]: { schema: SCHEMA_VERSION, plans } };
}
