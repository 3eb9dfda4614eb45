import { useRef } from 'preact/hooks';
import { addDays, type Day, isDay } from '../../checklist/day.ts';
import { listPutOffDays } from '../../checklist/put-off-days.ts';
import { findPutOffLimit } from '../../checklist/put-off-limit.ts';
import { findClassDaysDoubt } from '../../checklist/school-days.ts';
import { getStartYear } from '../../checklist/school-year.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { markDoubt } from './describe-deadline.ts';
import { formatDay } from './format-day.ts';

/** The id in our own shadow root, where there is one such list at a time. */
export const PUT_OFF_CHOICES = 'put-off';
const DAY_FIELD = 'put-off-day';

interface PutOffChoicesProps {
  readonly model: SurfaceModel;
  readonly status: StepStatus;
  readonly onPutOff: (until: Day) => void;
  readonly id?: string;
}

/**
 * Until when to put a step off: the next school days that people name, or any day to come, as long as the deadline lets it be; where it
 * lets it no more, what to do instead.
 */
export function PutOffChoices({ model, status, onPutOff, id = PUT_OFF_CHOICES }: PutOffChoicesProps) {
  const { t, today, calendar } = model;
  // A page can put another day in the field, even while the button is being pressed: none that nobody has typed.
  const byHand = useRef<string | undefined>(undefined);
  const yearEnd: Day = `${getStartYear(model.state.scope.schoolYear) + 1}-07-31`;
  const limit = findPutOffLimit(status, today, calendar);
  const lastDay = limit !== undefined && limit < yearEnd ? limit : yearEnd;
  if (lastDay <= today)
    return (
      <p class="put-off" id={id}>
        {t.putOffNoMore}
      </p>
    );
  const { tomorrow, monday, afterHolidays } = listPutOffDays(today, calendar, limit);
  const choices = [
    tomorrow && { day: tomorrow, label: t.putOffTomorrow },
    monday && { day: monday, label: t.putOffTo(formatDay(monday, t, 'weekday')) },
    afterHolidays && {
      day: afterHolidays,
      label: markDoubt(
        t.putOffAfterHolidays(formatDay(afterHolidays, t)),
        findClassDaysDoubt(afterHolidays, afterHolidays, calendar),
        t,
      ),
    },
  ].filter((choice) => choice !== undefined);
  return (
    <div class="put-off" id={id}>
      <ul>
        {choices.map(({ day, label }) => (
          <li key={day}>
            <button type="button" class="button menu-item" onClick={() => onPutOff(day)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="put-off-day"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get(DAY_FIELD);
          // What the browser refuses in the field, a page could have it let through.
          if (isDay(typed) && typed === byHand.current && typed > today && typed <= lastDay) onPutOff(typed);
        }}
      >
        <label for={`${id}-day`}>{t.putOffDay}</label>
        {limit !== undefined && (
          <p class="put-off-limit" id={`${id}-limit`}>
            {status.state === 'late'
              ? t.putOffLate(formatDay(lastDay, t, 'weekday'))
              : markDoubt(
                  t.putOffLimit(formatDay(lastDay, t, 'weekday')),
                  status.dueDoubt ?? status.doubt,
                  t,
                )}
          </p>
        )}
        {/* The browser itself says when the day is missing, past, or of another school year. */}
        <input
          class="field"
          id={`${id}-day`}
          name={DAY_FIELD}
          type="date"
          min={addDays(today, 1)}
          max={lastDay}
          aria-describedby={limit === undefined ? undefined : `${id}-limit`}
          required
          onInput={({ isTrusted, currentTarget }) => {
            if (isTrusted) byHand.current = currentTarget.value;
          }}
        />
        <button type="submit" class="button button-small button-outline">
          {t.putOffConfirm}
        </button>
      </form>
    </div>
  );
}
