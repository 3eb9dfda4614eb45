import { FLAGS } from '../client/flags.ts';

const LOCALE = FLAGS.isEnglish ? 'en-US' : 'fr-FR';

/** The day the demo lives in, `YYYY-MM-DD`: today in the browser's time zone, unless `?demo-today` gives another. */
export function todayString(): string {
  if (FLAGS.today) return FLAGS.today;
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** In place of a day, on a page that says none. */
const NO_DAY = '–';

/** `2026-11-30` as `30/11/2026`. */
export function shortDate(day: string): string {
  if (FLAGS.isUndated) return NO_DAY;
  return day.split('-').reverse().join('/');
}

/** Days from one day to another, negative backwards. */
export function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** `2026-11-30` as `30 novembre 2026`, or `November 30, 2026` on a page in English. */
export function longDate(day: string): string {
  if (FLAGS.isUndated) return NO_DAY;
  return formatter({ day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));
}

/** `2026-09-02` as `2 sept. 2026`, or `2 Sep 2026` on a page in English. */
export function abbreviatedDate(day: string): string {
  if (FLAGS.isUndated) return NO_DAY;
  const { day: number, month, year } = splitDay(day, 'numeric');
  return `${number} ${month} ${year}`;
}

/** `2026-11-30` as `lundi 30 nov. 2026`, or `Monday 30 Nov 2026` on a page in English. */
export function weekdayDate(day: string): string {
  if (FLAGS.isUndated) return NO_DAY;
  const { weekday, day: number, month, year } = splitDay(day, '2-digit');
  return `${weekday} ${number} ${month} ${year}`;
}

/** The parts of a day, put together by Pix in the same order in every language. */
function splitDay(day: string, digits: 'numeric' | '2-digit'): Record<string, string> {
  const options = { weekday: 'long', day: digits, month: 'short', year: 'numeric' } as const;
  const parts = formatter(options).formatToParts(new Date(day));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
}
