import type { YearCalendar } from './year-calendar.ts';
import { YEAR_DATE_NAMES } from './year-calendar.ts';

/**
 * How far a year is known: all its dates are there, known or estimated; some are for the user to type; or it runs from
 * February to December, which our deadlines do not fit.
 */
export type YearKnowledge = 'known' | 'to-type' | 'southern';

export function findKnowledge({ isSouthern, isRhythmUnknown, sources }: YearCalendar): YearKnowledge {
  if (isRhythmUnknown) return 'to-type';
  if (isSouthern) return 'southern';
  return YEAR_DATE_NAMES.some((name) => sources[name] === 'unknown') ? 'to-type' : 'known';
}
