import { isDay } from '../day.ts';
import type { DayRule } from '../day-rule.ts';

const HOLIDAYS = { toussaint: 'autumn', noel: 'christmas' } as const;
/** The month in which a school year begins. */
const FIRST_MONTH = 8;
const MOST_DAYS_AFTER = 60;

/** A day of each school year, "30/11": from August on it is of its first half. 29 February is not of every year. */
function readYearlyDay(text: string): DayRule | undefined {
  const [, day = '', month = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(`2026-${monthDay}`)) return undefined;
  return { on: 'day', at: Number(month) >= FIRST_MONTH ? 'start' : 'end', monthDay };
}

const LAST_DAY: DayRule = { on: 'day', at: 'end', monthDay: '07-31' };
const WINDOW_STARTS = 'debut de la certification';
const ENDS = {
  'fin de la certification': 'earlier-of-window-end',
  'fin des rattrapages': 'earlier-of-catch-up-end',
} as const;

/** "fin de la certification", or with a day that it never passes: "fin de la certification, au plus tard 27/02". */
function readEnd(text: string): DayRule | undefined {
  const [head = '', latest] = text.split(/\s*,\s*au plus tard\s+/);
  const on = Object.hasOwn(ENDS, head) ? ENDS[head as keyof typeof ENDS] : undefined;
  const and = latest === undefined ? LAST_DAY : readYearlyDay(latest);
  return on && and && { on, and };
}

/** "début de la certification", with the day that holds while it is not known: "début de la certification, sinon 15/03". */
function readStart(text: string): DayRule | undefined {
  const [head, fallback] = text.split(/\s*,\s*sinon\s+/);
  if (head !== WINDOW_STARTS) return undefined;
  const otherwise: DayRule | undefined =
    fallback === undefined ? { on: 'return-from', holiday: 'autumn' } : readYearlyDay(fallback);
  return otherwise && { on: 'known-window-start', otherwise };
}

function readHoliday(text: string): DayRule | undefined {
  const [, which = '', name = ''] =
    /^(veille|retour) (?:des vacances )?(?:de |de la )?(toussaint|noel)$/.exec(text) ?? [];
  if (name !== 'toussaint' && name !== 'noel') return undefined;
  return { on: which === 'veille' ? 'eve-of' : 'return-from', holiday: HOLIDAYS[name] };
}

function readFirstDay(text: string): DayRule | undefined {
  const [found, days = '0'] = /^rentree(?: ?\+ ?(\d{1,3}) jours?)?$/.exec(text) ?? [];
  const plus = Number(days);
  return found !== undefined && plus <= MOST_DAYS_AFTER ? { on: 'first-school-day', plus } : undefined;
}

/** Without accents and capitals, blanks of all kinds one. */
const simplify = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * Reads when a step of a pack opens or is due, as its author writes it: a day and a month ("30/11"), or words of the school
 * year ("retour de Toussaint"). `undefined` for anything else; docs/packs.md lists what may be written.
 */
export function readDayRule(text: string): DayRule | undefined {
  const simple = simplify(text);
  const readers = [readYearlyDay, readFirstDay, readHoliday, readStart, readEnd];
  return readers.reduce<DayRule | undefined>((found, read) => found ?? read(simple), undefined);
}
