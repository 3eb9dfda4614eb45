import { canCountClassDays } from '../../checklist/school-days.ts';
import type { PopupProps } from './popup-props.ts';

/** What the calendar cannot tell of this school's year, said once; nothing for a year whose holidays are there. */
export function CalendarNotice({ model, words, onOpenDates, onChooseAcademie }: PopupProps) {
  const { t, calendar, canTick } = model;
  if (calendar.isRhythmUnknown)
    return (
      <div class="notice">
        <p>{words.rhythmQuestion}</p>
        {(['other', 'other-southern'] as const).map((academie) => (
          <button
            type="button"
            key={academie}
            class="button button-small button-outline"
            disabled={!canTick}
            onClick={() => onChooseAcademie(academie)}
          >
            {words.rhythmAnswers[academie]}
          </button>
        ))}
      </div>
    );
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
