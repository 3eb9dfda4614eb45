import type { ChartMessages } from '../../assets/messages/chart-messages.ts';
import type { YearChart } from '../../checklist/year-chart.ts';

interface ChartLegendProps {
  readonly chart: YearChart;
  readonly words: ChartMessages;
  readonly hasSessions: boolean;
}

/** What the grounds and marks of the drawn year stand for: those alone that are there. */
export function ChartLegend({ chart, words, hasSessions }: ChartLegendProps) {
  const { window } = chart;
  const entries = [
    [
      'chart-holiday',
      chart.holidays.some(({ isEstimated }) => isEstimated)
        ? `${words.holiday} (${words.estimated})`
        : words.holiday,
      chart.holidays.length > 0,
    ],
    ['chart-placement', words.placements, chart.placements.length > 0],
    [
      'chart-window',
      window?.isEstimated ? `${words.window} (${words.estimated})` : words.window,
      window !== undefined,
    ],
    ['chart-session', words.sessions, hasSessions],
    ['chart-before', words.lastYear, chart.bars.some(({ doneBefore }) => doneBefore)],
  ] as const;
  return (
    <ul class="chart-legend" aria-hidden="true">
      {entries
        .filter(([, , isThere]) => isThere)
        .map(([name, label]) => (
          <li key={name}>
            <i class={name} />
            {label}
          </li>
        ))}
    </ul>
  );
}
