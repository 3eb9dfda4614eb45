import { DEFAULT_ESTABLISHMENT } from '../keys.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';
import type { Establishment } from '../schema/to-registry.ts';

/**
 * The establishment seen on Pix or chosen last, by the name it had there, which may be kept nowhere else yet; the default
 * one has none. `undefined` before any, and for anything unreadable.
 */
export function parseShownEstablishment(raw: unknown): Establishment | undefined {
  const { establishment: uai, name } = readLocalItem(raw).fields;
  const isOne = typeof uai === 'string' && (uai === DEFAULT_ESTABLISHMENT || /^\d{7}[A-Z]$/.test(uai));
  return isOne ? { uai, name: typeof name === 'string' ? name : '' } : undefined;
}

/** The item to store for it. */
export function formatShownEstablishment({ uai, name }: Establishment): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, establishment: uai, ...(name && { name }) };
}
