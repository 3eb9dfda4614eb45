import type { Observation } from '../observation.ts';
import { WRITTEN_DAY } from '../written-day.ts';
import { NAMED_FORMAT } from '../written-formats.ts';

/** On the page of imports: its class says that it is the success. The name of who imported stands after the day. */
export const lastImportBanner: Observation = {
  id: 'last-import',
  what: 'import-day',
  kind: 'value',
  at: '.import-banner--success',
  take: { day: { pattern: `(${WRITTEN_DAY})` } },
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /import-participants',
  seen: '2026-11-23',
};

/** "Imported", not "import": what is to be imported, or is being, says nothing. */
const IMPORTED = '(?:importé|imported|geïmporteerd|importad|importat|importiert)';

/**
 * Above the list of pupils for fifteen days, among other notices: each language of Pix says that they were imported (orga/app/components/import-information-banner.gjs@3cc4b114).
 */
export const lastImportLine: Observation = {
  id: 'last-import',
  what: 'import-day',
  kind: 'value',
  at: '.import-information-banner, .pix-notification-alert:not([class*="communication"]), .pix-message',
  take: { day: { pattern: `${IMPORTED}\\p{L}*\\P{Nd}{0,40}?(${WRITTEN_DAY})` } },
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /eleves',
  seen: '2026-11-23',
};

/** The last file was refused: on that page, an error speaks of nothing else. */
export const importFailed: Observation = {
  id: 'import-failed',
  what: 'import-failed',
  kind: 'value',
  at: '.pix-notification-alert--error, .pix-message--error, #import-error-messages',
  take: { failed: { pattern: 'import' } },
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /import-participants',
  seen: '2026-11-29',
};

/**
 * What the file input takes, wherever it is: `.xml` and `.zip` of Siècle, `.csv` of other databases. Who may not import
 * has none.
 */
export const importFormats: Observation = {
  id: 'import-formats',
  what: 'import-formats',
  kind: 'value',
  at: 'input[type="file"][accept]',
  take: { formats: { attribute: 'accept', pattern: '^([\\w.,;/+*="\'\\s-]{1,100})$' } },
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /import-participants',
  seen: '2026-11-29',
};

/** What stands in brackets, round or square, and has a format: an extension, or its name alone. */
const IN_BRACKETS = `[([]([^()[\\]]{0,30}(?:\\.[a-z]|(?<!\\p{L})${NAMED_FORMAT}(?!\\p{L}))[^()[\\]]{0,30})[)\\]]`;

/** "Importer (.csv)" above the list of pupils, or "Importer (CSV)": most schools have the word alone. */
export const importLabel: Observation = {
  id: 'import-label',
  what: 'import-formats',
  kind: 'value',
  // Not those of the rows: a list of a hundred pupils has three hundred.
  at: 'a[href$="/import-participants"], :is(label, button):not(td *)',
  take: { formats: { pattern: `^\\s*import\\p{L}*[^()[\\]]{0,30}${IN_BRACKETS}\\s*$` } },
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /import-participants',
  seen: '2026-11-29',
};
