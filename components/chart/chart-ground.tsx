import type { ChartMessages } from '../../assets/messages/chart-messages.ts';
import type { YearChart } from '../../checklist/year-chart.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDay } from '../ui/format-day.ts';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
const at = ({ start, width }: { readonly start: number; readonly width: number }) => ({
  left: percent(start),
  width: percent(width),
});

/** A month of which less than that part of the year is shown has no room for its name. */
const HALF_MONTH = 0.06;
/** Beyond that part of the year, the name of today stands before its line. */
const LATE_IN_YEAR = 0.8;

interface ChartGroundProps {
  readonly chart: YearChart;
  readonly words: ChartMessages;
  readonly model: SurfaceModel;
}

/** What stands behind the bars: months, holidays, placements, the national window, today. */
export function ChartGround({ chart, words, model: { t, today } }: ChartGroundProps) {
  const { months, holidays, placements, window } = chart;
  return (
    <div class="chart-ground" aria-hidden="true">
      {window && (
        <i
          class="chart-window"
          style={at(window)}
          title={words.windowDays(formatDay(window.from, t), formatDay(window.to, t), window.doubt)}
        />
      )}
      {holidays.map((holiday) => (
        <i
          key={holiday.name}
          class="chart-holiday"
          style={at(holiday)}
          title={words.holiday(holiday.doubt)}
        />
      ))}
      {placements.map((placement) => (
        <i
          key={placement.from}
          class="chart-placement"
          style={at(placement)}
          title={words.placement(formatDay(placement.from, t), formatDay(placement.to, t))}
        />
      ))}
      {months.map((month) => (
        <span key={month.from} class="chart-month" style={at(month)}>
          {month.width > HALF_MONTH && t.dayNames.shortMonths[month.month - 1]}
        </span>
      ))}
      {chart.today !== undefined && (
        <i
          class={`chart-today${chart.today > LATE_IN_YEAR ? ' chart-today-late' : ''}`}
          style={{ left: percent(chart.today) }}
        >
          <span>{`${words.today}, ${formatDay(today, t, 'short')}`}</span>
        </i>
      )}
    </div>
  );
}
