import type { Day } from '../../checklist/day.ts';
import { buildYearLine, type YearLine } from '../../checklist/year-line.ts';
import { formatDay } from '../ui/format-day.ts';
import type { PopupProps } from './popup-props.ts';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The line as it is seen: a stretch for each phase, filled as far as it is done, holidays behind, today across. */
function Drawing({ line, model: { t, today }, words }: PopupProps & { readonly line: YearLine }) {
  const { phases, holidays } = line;
  return (
    <div class="year-drawing" aria-hidden="true">
      {holidays.map(({ name, start, width, from, back }) => (
        <i
          key={name}
          class="year-holiday"
          style={{ left: percent(start), width: percent(width) }}
          title={words.holidayDays(words.holidays[name], formatDay(from, t), formatDay(back, t))}
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
          <thead>
            <tr>
              {[phase, from, to, done].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {line.phases.map((stretch) => (
              <tr key={stretch.phase}>
                <th scope="row">{t.phases[stretch.phase]}</th>
                <td>{say(stretch.from)}</td>
                <td>{say(stretch.to)}</td>
                <td>{t.progress(stretch.count.done, stretch.count.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul>
          <li>{words.todayIs(say(today), now && t.phases[now.phase])}</li>
          {line.holidays.map(({ name, from: firstOff, back }) => (
            <li key={name}>{words.holidayDays(words.holidays[name], say(firstOff), say(back))}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
