/** Formats that are known by their name alone, as in "fichier CSV": source of a regular expression. */
export const NAMED_FORMAT = '(?:csv|tsv|txt|xml|zip|xlsx?|ods)';
/** An extension, or the type of a file that is called like one: `.csv`, `*.csv`, `text/csv`, `application/x-zip-compressed`. */
const FORMAT = /^(?:\*?\.|\w+\/(?:x-)?)([a-z0-9]{2,5})(?:-compressed)?$/;
const NAMED = new RegExp(`^${NAMED_FORMAT}$`);

/** Types of files that are not called like their extension. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'text/plain': 'txt',
    'text/comma-separated-values': 'csv',
    'text/x-comma-separated-values': 'csv',
    'text/tab-separated-values': 'tsv',
    'application/vnd.ms-excel': 'xls',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
    'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  }),
);

/**
 * The formats that a page says a file may have, as they are said to people: ".csv", or ".xml, .zip". `undefined` when it
 * names none.
 *
 * @param text an `accept` of a file input, whose types may have parameters, or what stands in brackets beside it
 */
export function parseFormats(text: string | undefined): string | undefined {
  const words = text?.toLowerCase().split(/[\s,;"']+/) ?? [];
  const read = (word: string) => TYPES.get(word) ?? FORMAT.exec(word)?.[1] ?? NAMED.exec(word)?.[0] ?? [];
  const formats = new Set(words.flatMap(read));
  return (
    [...formats]
      .slice(0, 6)
      .map((format) => `.${format}`)
      .join(', ') || undefined
  );
}
