import type { Month, Day as Weekday } from 'date-fns';
import type { Messages } from '../../assets/messages/messages.ts';
import { type Day, toDate } from '../../checklist/day.ts';

/** `plain`: "1er septembre"; `weekday`: "vendredi 18 décembre"; `short`, for lists: "30 nov.". */
export type DayStyle = 'plain' | 'weekday' | 'short';

/**
 * A day in words, from the names and ordinals of date-fns' locales. Its `format` is not used: ten times the
 * weight of what these three shapes need in the content script.
 */
export function formatDay(
  day: Day,
  { localize, isFirstOrdinal }: Messages,
  style: DayStyle = 'plain',
): string {
  const date = toDate(day);
  const dayOfMonth = date.getDate();
  const number =
    dayOfMonth === 1 && isFirstOrdinal ? localize.ordinalNumber(1, { unit: 'date' }) : String(dayOfMonth);
  const month = localize.month(date.getMonth() as Month, {
    width: style === 'short' ? 'abbreviated' : 'wide',
    context: 'formatting',
  });
  const weekday =
    style === 'weekday'
      ? `${localize.day(date.getDay() as Weekday, { width: 'wide', context: 'formatting' })} `
      : '';
  return `${weekday}${number} ${month}`;
}
