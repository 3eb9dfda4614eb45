import { Check, Clock, TriangleAlert } from 'lucide';
import type { ChartMessages } from '../../assets/messages/chart-messages.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import type { SeenSession } from '../../checklist/findings.ts';
import { type ChartBar, isClosedSession, type YearChart } from '../../checklist/year-chart.ts';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
/** Beyond that part of the chart, there is no room for a word after its bar. */
const LATE_IN_YEAR = 0.78;

/** What a word takes of the chart, and what it keeps from a mark that it would else cover, as shares of its width. */
const WORD = 0.14;
const BESIDE_MARK = 0.008;

/** Where the word of a bar stands: after it, else before it, or on its end where it has been late for so long. */
function placeWord({ start, width, overdue = 0 }: ChartBar, marks: readonly number[]) {
  const end = start + width + overdue;
  const sorted = [...marks].sort((one, other) => one - other);
  if (end <= LATE_IN_YEAR) {
    const left = sorted.reduce((at, mark) => (mark > end && mark < at + WORD ? mark + BESIDE_MARK : at), end);
    return { left: percent(left) };
  }
  if (overdue > 0) return { right: percent(1 - end), marginRight: '0' };
  const right = sorted.reduceRight(
    (at, mark) => (mark < start && mark > at - WORD ? mark - BESIDE_MARK : at),
    start,
  );
  return { right: percent(1 - right) };
}

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
  const icon = { done: Check, late: TriangleAlert, 'put-off': Clock }[state as string];
  const marks = [
    ...(doneBefore ? [doneBefore.at] : []),
    ...sessions.flatMap(({ day }) => (day ? [chart.place(day)] : [])),
  ];
  return (
    <div class="chart-track" aria-hidden="true">
      <i
        class={`chart-bar chart-bar-${state} ${status.dueDoubt ? 'chart-bar-doubtful' : ''}`}
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
        (session) =>
          session.day && (
            <i
              key={session.number}
              class={`chart-session ${isClosedSession(session) ? 'chart-session-closed' : ''}`}
              style={{ left: percent(chart.place(session.day)) }}
              title={words.session(session.number, formatDay(session.day, t))}
            />
          ),
      )}
      <span class={`chart-word chart-word-${state}`} style={placeWord(bar, marks)}>
        {icon && <Icon node={icon} size={12} />}
        {words.states[state]}
        {status.dueDoubt && state !== 'done' && ` (${words.doubtfulDay[status.dueDoubt]})`}
      </span>
    </div>
  );
}
