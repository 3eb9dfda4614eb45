import type { Messages } from '../../assets/messages/messages.ts';
import { type Day, toDate } from '../../checklist/day.ts';

/** `plain`: "1er septembre"; `weekday`: "vendredi 18 décembre"; `short`, for lists: "30 nov.". */
export type DayStyle = 'plain' | 'weekday' | 'short';

/**
 * A day in words, from the names in the catalogue. date-fns' `format` is not used: with its locales, it would add
 * several kB to the content script for these three shapes.
 */
export function formatDay(day: Day, { dayNames, firstOfMonth }: Messages, style: DayStyle = 'plain'): string {
  const date = toDate(day);
  const dayOfMonth = date.getDate();
  const number = dayOfMonth === 1 ? firstOfMonth : String(dayOfMonth);
  const month = (style === 'short' ? dayNames.shortMonths : dayNames.months)[date.getMonth()];
  const weekday = style === 'weekday' ? `${dayNames.weekdays[date.getDay()]} ` : '';
  return `${weekday}${number} ${month}`;
}
