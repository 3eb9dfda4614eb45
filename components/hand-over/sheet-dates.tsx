import { type DateToKnow, listDatesToKnow } from '../../checklist/hand-over/list-dates.ts';
import { HOLIDAY_NAMES, hasOwnNames } from '../../checklist/year-calendar.ts';
import { markDoubt } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';
import type { SheetProps } from './hand-over-props.ts';

/** The dates of the year that are still to come. */
export function SheetDates({ words, model: { t, today, calendar } }: SheetProps) {
  const dates = listDatesToKnow(calendar, today);
  const isHoliday = (name: DateToKnow['name']) => HOLIDAY_NAMES.some((each) => each === name);
  const getName = (name: DateToKnow['name']) =>
    isHoliday(name) && hasOwnNames(calendar) ? words.holidays : words.dates[name];
  const getDays = ({ from, to }: DateToKnow) =>
    to && to !== from ? words.fromTo(formatDay(from, t), formatDay(to, t)) : words.on(formatDay(from, t));
  return (
    <section>
      <h5>{words.datesHeading}</h5>
      {dates.length === 0 && <p>{words.noDates}</p>}
      <dl class="hand-dates">
        {dates.map((date) => (
          <div key={date.name}>
            <dt>{getName(date.name)}</dt>
            <dd>{markDoubt(getDays(date), date.doubt, t)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
