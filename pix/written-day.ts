import { type Day, isDay } from '../checklist/day.ts';

/** The languages of Pix's pages. */
const LANGUAGES = ['fr', 'en', 'nl', 'es', 'it', 'de'];

const listMonths = (language: string, month: 'long' | 'short'): string[] => {
  // Within a date: some languages decline the name.
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2026, index, 1));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return name.toLowerCase().replace(/\.$/, '');
  });
};

/** Numbers of the months, 1 to 12, by their names in every language, whole and short. */
const MONTHS = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) =>
      listMonths(language, style).map((name, index) => [name, index + 1] as const),
    ),
  ),
);

// Longest first: the first that matches is taken. Accents may stand in one character or in two.
const NAMES = [...new Set([...MONTHS.keys()].flatMap((name) => [name, name.normalize('NFD')]))]
  .sort((first, second) => second.length - first.length)
  .join('|');
const DAY_FIRST = `(?:\\d{1,2})(?:er|\\.)?\\s+(?:de\\s+)?(?:${NAMES})\\.?(?:\\s+de)?\\s+\\d{4}`;
const MONTH_FIRST = `(?:${NAMES})\\.?\\s+\\d{1,2},?\\s+\\d{4}`;
const NUMBERS = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}';

/** Source of a regular expression that a written day matches and nothing else does, so that no name beside it is taken. */
export const WRITTEN_DAY = `(?:${DAY_FIRST}|${MONTH_FIRST}|${NUMBERS})`;

/** The same without its year: the first day of a period often lacks it. */
export const WRITTEN_DAY_AND_MONTH = `\\d{1,2}(?:er)?\\s+(?:${NAMES})\\.?(?:\\s+\\d{4})?`;

function toDay(year: number, month: number, day: number): Day | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/**
 * The day that a text names: "2 septembre 2026", "September 2, 2026", "02/09/2026", in any language of Pix.
 * `undefined` for anything else. In figures the day comes before the month: Pix writes `DD/MM/YYYY` in all languages.
 *
 * @param yearless the year of a day that is written without one
 */
export function parseWrittenDay(text: string, yearless?: number): Day | undefined {
  const words =
    text
      .normalize()
      .toLowerCase()
      .match(/\d+|\p{L}{3,}/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word)).map(Number);
  const month = words.map((word) => MONTHS.get(word)).find((found) => found !== undefined);
  const year = numbers.find((number) => number > 999) ?? yearless;
  const [day, second] = numbers.filter((number) => number <= 999);
  if (year === undefined || day === undefined) return undefined;
  if (month !== undefined) return toDay(year, month, day);
  return second === undefined ? undefined : toDay(year, second, day);
}

/** Hours of a time that says before or after noon: 12 AM is midnight, 12 PM noon. */
const toHours = (hours: number, half: string) =>
  half === '' ? hours : (hours % 12) + (half === 'p' ? 12 : 0);

/** A time of day as `HH:MM`: "9:05" and "09h05" are "09:05", "2:30 PM" is "14:30". */
export function parseTime(text: string): string | undefined {
  const [, written = '', minutes = '', half = ''] =
    /(\d{1,2})\s*[:h]\s*(\d{2})(?:\s*([ap])\.?\s?m\b)?/i.exec(text) ?? [];
  const hours = toHours(Number(written), half.toLowerCase());
  if (minutes === '' || Number(written) > (half ? 12 : 23) || hours > 23 || Number(minutes) > 59)
    return undefined;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}
