import { Check, Clock, TriangleAlert } from 'lucide';
import type { ChartMessages } from '../../assets/messages/chart-messages.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import type { SeenSession } from '../../checklist/findings.ts';
import type { ChartBar, YearChart } from '../../checklist/year-chart.ts';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
/** Beyond that part of the chart, the word of a bar stands before it. */
const LATE_IN_YEAR = 0.78;

interface ChartBarProps {
  readonly bar: ChartBar;
  readonly chart: YearChart;
  /** Those of the step, to be marked. */
  readonly sessions: readonly SeenSession[];
  readonly words: ChartMessages;
  readonly t: Messages;
}

/** A step drawn: its bar, told by shape, icon and word; its sessions; the day it was done last year. */
export function ChartBarView({ bar, chart, sessions, words, t }: ChartBarProps) {
  const { status, start, width, overdue, doneBefore } = bar;
  const { state } = status;
  const end = start + width + (overdue ?? 0);
  const icon = { done: Check, late: TriangleAlert, 'put-off': Clock }[state as string];
  return (
    <div class="chart-track" aria-hidden="true">
      <i
        class={`chart-bar chart-bar-${state} ${status.isDueEstimated ? 'chart-bar-estimated' : ''}`}
        style={{ left: percent(start), width: percent(width) }}
      />
      {overdue !== undefined && overdue > 0 && (
        <i class="chart-overdue" style={{ left: percent(start + width), width: percent(overdue) }} />
      )}
      {doneBefore && (
        <i
          class="chart-before"
          style={{ left: percent(doneBefore.at) }}
          title={words.doneBefore(formatDay(doneBefore.day, t))}
        />
      )}
      {sessions.map(
        ({ number, day, status: seen }) =>
          day && (
            <i
              key={number}
              class={`chart-session ${seen && seen !== 'created' ? 'chart-session-closed' : ''}`}
              style={{ left: percent(chart.place(day)) }}
              title={words.session(number, formatDay(day, t))}
            />
          ),
      )}
      <span
        class={`chart-word chart-word-${state}`}
        style={end > LATE_IN_YEAR ? { right: percent(1 - start) } : { left: percent(end) }}
      >
        {icon && <Icon node={icon} size={12} />}
        {words.states[state]}
        {status.isDueEstimated && state !== 'done' && ` (${words.estimated})`}
      </span>
    </div>
  );
}
