import { DEFAULT_ESTABLISHMENT } from '../keys.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** The establishment seen on Pix or chosen last; `undefined` before any, and for anything unreadable. */
export function parseShownEstablishment(raw: unknown): string | undefined {
  const { establishment } = readLocalItem(raw).fields;
  const isOne =
    typeof establishment === 'string' &&
    (establishment === DEFAULT_ESTABLISHMENT || /^\d{7}[A-Z]$/.test(establishment));
  return isOne ? establishment : undefined;
}

/** The item to store for it. */
export function formatShownEstablishment(establishment: string): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, establishment };
}
