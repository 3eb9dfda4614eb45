import { canCountClassDays } from '../../checklist/school-days.ts';
import type { PopupProps } from './popup-props.ts';

/** What the calendar cannot tell of this school's year, said once; nothing for a year whose holidays are there. */
export function CalendarNotice({ model: { t, calendar }, words, onOpenDates }: PopupProps) {
  if (calendar.isSouthern) return <p class="notice">{t.southernYear}</p>;
  if (canCountClassDays(calendar)) return null;
  return (
    <p class="notice">
      {words.datesToType}{' '}
      <button type="button" class="button button-text" onClick={onOpenDates}>
        {words.typeDates}
      </button>
    </p>
  );
}
