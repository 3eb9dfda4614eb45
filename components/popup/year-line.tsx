import type { Day } from '../../checklist/day.ts';
import { hasOwnNames } from '../../checklist/year-calendar.ts';
import { buildYearLine, type HolidayStretch, type YearLine } from '../../checklist/year-line.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';
import { HeadRow } from '../ui/head-row.tsx';
import type { PopupProps } from './popup-props.ts';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** "Vacances de Noël : du 19 décembre à la reprise du 4 janvier", marked where that is no known date. */
function describeHoliday({ name, from, back, doubt }: HolidayStretch, { model, words }: PopupProps): string {
  const { t, calendar } = model;
  const names = hasOwnNames(calendar) ? words.holidaysByMonth : words.holidays;
  return markDoubt(words.holidayDays(names[name], formatDay(from, t), formatDay(back, t)), doubt, t);
}

/** The line as it is seen: a stretch for each phase, filled as far as it is done, holidays behind, today across. */
function Drawing({ line, ...props }: PopupProps & { readonly line: YearLine }) {
  const {
    model: { t, today },
    words,
  } = props;
  const { phases, holidays } = line;
  return (
    <div class="year-drawing" aria-hidden="true">
      {holidays.map((holiday) => (
        <i
          key={holiday.name}
          class="year-holiday"
          style={{ left: percent(holiday.start), width: percent(holiday.width) }}
          title={describeHoliday(holiday, props)}
        />
      ))}
      {phases.map(({ phase, start, width, count, isNow }) => (
        <div
          key={phase}
          class={isNow ? 'year-phase year-phase-now' : 'year-phase'}
          style={{ left: percent(start), width: percent(width) }}
          title={`${t.phases[phase]} (${t.progress(count.done, count.total)})`}
        >
          <i class="year-track">
            <i
              class="year-fill"
              style={{ width: percent(count.total === 0 ? 0 : count.done / count.total) }}
            />
          </i>
          <span>{words.shortPhases[phase]}</span>
        </div>
      ))}
      {line.today !== undefined && (
        <i
          class="year-today"
          style={{ left: percent(line.today) }}
          title={words.todayIs(formatDay(today, t), undefined)}
        />
      )}
    </div>
  );
}

/** The year as a line of phases, with the holidays and today; the same as a table for who does not see it. */
export function YearLineView(props: PopupProps) {
  const { model, words } = props;
  const { t, today, statuses, calendar } = model;
  const line = buildYearLine(statuses, calendar, today);
  const now = line.phases.find(({ isNow }) => isNow);
  const say = (day: Day) => formatDay(day, t);
  const { phase, from, to, done } = words.yearLineHeads;
  return (
    <div class="year-line">
      <Drawing {...props} line={line} />
      {/* A caption stands outside its table's box: what hides is around both. */}
      <div class="visually-hidden">
        <table>
          <caption>{words.yearLineCaption(calendar.schoolYear)}</caption>
          <HeadRow heads={[phase, from, to, done]} />
          <tbody>
            {line.phases.map((stretch) => (
              <tr key={stretch.phase}>
                <th scope="row">{t.phases[stretch.phase]}</th>
                <td>{say(stretch.from)}</td>
                <td>{markDoubt(formatDue(stretch.to, t), stretch.doubt, t)}</td>
                <td>{t.progress(stretch.count.done, stretch.count.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul>
          <li>{words.todayIs(say(today), now && t.phases[now.phase])}</li>
          {line.holidays.map((holiday) => (
            <li key={holiday.name}>{describeHoliday(holiday, props)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
