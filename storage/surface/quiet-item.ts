import { type Day, isDay } from '../../checklist/day.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** Where and when the user wants no overlay. */
export interface Quiet {
  /** Ids of pages of the catalogue, or of a later one's. */
  readonly pages: readonly string[];
  /** On this day, nowhere. */
  readonly day?: Day;
}

/** A page's id (pix/pages): more than the catalogue will ever have are not read. */
const PAGE_ID = /^[a-z][a-z0-9-]{0,59}$/;
const MAX_PAGES = 200;

/** Reads the user's wish; none for anything unreadable. */
export function parseQuiet(raw: unknown): Quiet {
  const { pages, day } = readLocalItem(raw).fields;
  const ids: unknown[] = Array.isArray(pages) ? pages.slice(0, MAX_PAGES) : [];
  return {
    pages: [...new Set(ids.filter((id) => typeof id === 'string' && PAGE_ID.test(id)))] as string[],
    ...(isDay(day) && { day }),
  };
}

/** The item to store for it. */
export function formatQuiet({ pages, day }: Quiet): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, pages: [...pages], ...(day && { day }) };
}

/** Whether the user wants no overlay on a page on a day. */
export function isQuiet(quiet: Quiet, page: string, today: Day): boolean {
  return quiet.day === today || quiet.pages.includes(page);
}
