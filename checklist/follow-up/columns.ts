/** The columns that are looked for. */
type Heading =
  | 'number'
  | 'code'
  | 'lastName'
  | 'firstName'
  | 'className'
  | 'isShared'
  | 'isSent'
  | 'isCertifiable'
  | 'certification';

/**
 * The headings of what Pix Orga exports of a campaign, by "Exporter les résultats (.csv)", in French and in English. Those of
 * the exports of certification results tell that it is the wrong file. Others (names of skills, of thematic results) vary.
 *
 * Source: 1024pix/pix, api/translations/fr.json and en.json, "campaign-export" and "certification-results-csv"; the order in
 * campaign-assessment-export.js and campaign-profiles-collection-export.js (seen 2026-11-29).
 */
const HEADINGS: Readonly<Record<Heading, readonly string[]>> = {
  number: ['id campagne', 'campaign id'],
  code: ['code', 'campaign code'],
  lastName: ['nom du participant', "participant's last name"],
  firstName: ['prénom du participant', "participant's first name"],
  className: ['classe', 'class'],
  isShared: ['partage (o/n)', 'shared (y/n)'],
  isSent: ['envoi (o/n)', 'sent (y/n)'],
  isCertifiable: ['certifiable (o/n)', 'eligible for certification (y/n)'],
  certification: ['numéro de certification', 'certification number'],
};

/** The place of each column that is there, from 0. */
export type Columns = Readonly<Partial<Record<Heading, number>>>;

const fold = (heading: string) =>
  heading
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\ufeff]+/gu, ' ')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();

/**
 * Which columns a row of headings has. The first of two alike counts: a campaign may ask pupils for something that its author
 * calls "Classe" too, and that column comes after the class of the school's own list.
 */
export function findColumns(headings: readonly string[]): Columns {
  const folded = headings.map(fold);
  const found: Partial<Record<Heading, number>> = {};
  for (const [heading, names] of Object.entries(HEADINGS)) {
    const at = folded.findIndex((each) => names.includes(each));
    if (at >= 0) found[heading as Heading] = at;
  }
  return found;
}

/** The mark before a second file keeps the quotes of its first cell. */
const foldRow = (row: readonly string[]) => row.map((cell) => fold(cell.replaceAll('"', ''))).join('\0');

/** Whether a row is the headings once more, as where exports were put one after the other. */
export const areSameHeadings = (row: readonly string[], headings: readonly string[]) =>
  foldRow(row) === foldRow(headings);

/** How many of the columns that we know a row has: by which separator its file is to be read. */
export const countKnown = (headings: readonly string[]) => Object.keys(findColumns(headings)).length;
