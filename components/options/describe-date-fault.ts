import type { Messages } from '../../assets/messages/messages.ts';
import type { OptionsMessages } from '../../assets/messages/options-messages.ts';
import { type DateFault, getYearBounds } from '../../checklist/check-dates.ts';
import type { Day } from '../../checklist/day.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import { formatDay } from '../ui/format-day.ts';

/** What may be wrong with what is typed. */
export type TypedFault = DateFault | { readonly kind: 'incomplete' };

/** What is wrong, in one sentence. */
export function describeDateFault(
  fault: TypedFault,
  schoolYear: SchoolYear,
  { t, words }: { readonly t: Messages; readonly words: OptionsMessages },
): string {
  const { from, to } = getYearBounds(schoolYear);
  const format = (day: Day) => `${formatDay(day, t)} ${day.slice(0, 4)}`;
  switch (fault.kind) {
    case 'incomplete':
      return words.dateIncomplete;
    case 'outside-year':
      return words.dateOutsideYear(format(from), format(to));
    case 'out-of-order':
      return words.dateOutOfOrder;
    case 'overlaps':
      return words.dateOverlaps(words.dateNames[fault.other]);
  }
}
