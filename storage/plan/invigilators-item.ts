import { type Invigilators, MOST_INVIGILATORS } from '../../checklist/session-plan/invigilators.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** More sessions than any plan has. */
const MOST_SESSIONS = 500;
const MOST_ID = 100;

const readNames = (value: unknown) => (typeof value === 'string' ? value.slice(0, MOST_INVIGILATORS) : '');

/** Reads the item; nobody for anything unreadable, part by part. */
export function parseInvigilators(raw: unknown): Invigilators {
  const { usual, bySession } = readLocalItem(raw).fields;
  const sessions = typeof bySession === 'object' && bySession !== null ? Object.entries(bySession) : [];
  return {
    usual: readNames(usual),
    bySession: Object.fromEntries(
      sessions
        .filter(([id, typed]) => id.length <= MOST_ID && id !== '__proto__' && typeof typed === 'string')
        .slice(0, MOST_SESSIONS)
        .map(([id, typed]) => [id, readNames(typed)]),
    ),
  };
}

/** The item to store for them. */
export function formatInvigilators({ usual, bySession }: Invigilators): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, usual, bySession: { ...bySession } };
}
