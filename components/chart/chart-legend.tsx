import type { ChartMessages } from '../../assets/messages/chart-messages.ts';
import type { SeenSession } from '../../checklist/findings.ts';
import { isClosedSession, type YearChart } from '../../checklist/year-chart.ts';

interface ChartLegendProps {
  readonly chart: YearChart;
  readonly words: ChartMessages;
  readonly sessions: readonly SeenSession[];
}

/** What the grounds and marks of the drawn year stand for: those alone that are there. */
export function ChartLegend({ chart, words, sessions }: ChartLegendProps) {
  const { window } = chart;
  const marks = sessions.filter(({ day }) => day !== undefined).map(isClosedSession);
  const entries = [
    [
      'chart-holiday',
      words.holiday(chart.holidays.map(({ doubt }) => doubt).find(Boolean)),
      chart.holidays.length > 0,
    ],
    ['chart-placement', words.placements, chart.placements.length > 0],
    ['chart-window', words.window(window?.doubt), window !== undefined],
    ['chart-session', words.sessions, marks.includes(false)],
    ['chart-session chart-session-closed', words.closedSessions, marks.includes(true)],
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
