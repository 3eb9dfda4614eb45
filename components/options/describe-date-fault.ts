import type { Messages } from '../../assets/messages/messages.ts';
import type { OptionsMessages } from '../../assets/messages/options-messages.ts';
import { type DateFault, getYearBounds } from '../../checklist/check-dates.ts';
import type { Day } from '../../checklist/day.ts';
import { hasOwnNames, type YearCalendar, type YearDateName } from '../../checklist/year-calendar.ts';
import { formatDay } from '../ui/format-day.ts';

/** What may be wrong with what is typed. */
export type TypedFault = DateFault | { readonly kind: 'incomplete' };

/** What a date is called in a calendar. */
export function getDateName(name: YearDateName, calendar: YearCalendar, words: OptionsMessages): string {
  const byMonth: Partial<Record<YearDateName, string>> = words.dateNamesByMonth;
  return (hasOwnNames(calendar) ? byMonth[name] : undefined) ?? words.dateNames[name];
}

/** What is wrong, in one sentence. */
export function describeDateFault(
  fault: TypedFault,
  calendar: YearCalendar,
  { t, words }: { readonly t: Messages; readonly words: OptionsMessages },
): string {
  const { from, to } = getYearBounds(calendar.schoolYear);
  const format = (day: Day) => `${formatDay(day, t)} ${day.slice(0, 4)}`;
  switch (fault.kind) {
    case 'incomplete':
      return words.dateIncomplete;
    case 'outside-year':
      return words.dateOutsideYear(format(from), format(to));
    case 'out-of-order':
      return words.dateOutOfOrder;
    case 'overlaps':
      return words.dateOverlaps(getDateName(fault.other, calendar, words));
  }
}
