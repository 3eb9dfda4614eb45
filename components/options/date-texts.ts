import type { Period } from '../../checklist/calendar.ts';
import type { TypedDates } from '../../checklist/check-dates.ts';
import { type Day, isDay } from '../../checklist/day.ts';
import { HOLIDAY_NAMES, type YearDateName } from '../../checklist/year-calendar.ts';

/** What stands in the inputs of a date: one, or two for a pair; `''` while it is not whole. */
export type DateTexts = readonly string[];

/** What the inputs of a name hold: a day, the first day off and the day of return, or the first and last days. */
export type DateShape = 'day' | 'holiday' | 'period';

export function getDateShape(name: YearDateName): DateShape {
  if ((HOLIDAY_NAMES as readonly string[]).includes(name)) return 'holiday';
  return name === 'examWindow' || name === 'catchUp' ? 'period' : 'day';
}

/** The texts of inputs for dates; empty ones when there are none yet. */
export function toTexts(shape: DateShape, dates: TypedDates | undefined): DateTexts {
  if (shape === 'day') return [(dates as Day | undefined) ?? ''];
  if (dates === undefined || typeof dates === 'string') return ['', ''];
  return [dates.from, 'back' in dates ? dates.back : dates.to];
}

/** The two days of a period, once both are whole. */
export function toPeriod([from, to]: DateTexts): Period | undefined {
  return isDay(from) && isDay(to) ? { from, to } : undefined;
}

/** The dates that texts say; nothing while one of them is not whole. */
export function toDates(shape: DateShape, texts: DateTexts): TypedDates | undefined {
  const [first] = texts;
  if (shape === 'day') return isDay(first) ? first : undefined;
  const period = toPeriod(texts);
  return period && (shape === 'holiday' ? { from: period.from, back: period.to } : period);
}
