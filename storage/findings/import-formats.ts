import { getYearBefore } from '../../checklist/school-year.ts';
import { getFindingsKey, type Scope } from '../keys.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** ".csv", or several with commas between them. */
export const IMPORT_FORMATS = /^\.\w{2,5}(?:, \.\w{2,5}){0,5}$/;

/**
 * Reads, of what was found on Pix's pages, the formats that the import of pupils takes: all that texts need of it. Never
 * throws; `undefined` for anything else.
 */
export function parseImportFormats(raw: unknown): string | undefined {
  const { value } = (readLocalItem(raw).fields.importFormats ?? {}) as { readonly value?: unknown };
  return typeof value === 'string' && IMPORT_FORMATS.test(value) ? value : undefined;
}

/** Where the year before may have what the import takes: a school that has no Siècle has none the year after either. */
export function getFormerFindingsKey({ establishment, schoolYear }: Scope): string {
  return getFindingsKey({ establishment, schoolYear: getYearBefore(schoolYear) });
}
