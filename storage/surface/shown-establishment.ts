import { DEFAULT_ESTABLISHMENT } from '../keys.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** The establishment seen on Pix or chosen last; the default one before any, and for anything unreadable. */
export function parseShownEstablishment(raw: unknown): string {
  const { establishment } = readLocalItem(raw).fields;
  return typeof establishment === 'string' && /^\d{7}[A-Z]$/.test(establishment)
    ? establishment
    : DEFAULT_ESTABLISHMENT;
}

/** The item to store for it. */
export function formatShownEstablishment(establishment: string): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, establishment };
}
