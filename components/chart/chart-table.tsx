import type { ChartMessages } from '../../assets/messages/chart-messages.ts';
import type { YearChart } from '../../checklist/year-chart.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';
import { HeadRow } from '../ui/head-row.tsx';

interface ChartTableProps {
  readonly chart: YearChart;
  readonly words: ChartMessages;
  readonly model: SurfaceModel;
}

/** The drawn year as a table, for who does not see it. */
export function ChartTable({ chart, words, model }: ChartTableProps) {
  const { t, texts, calendar } = model;
  const { step, from, due, state, before } = words.heads;
  return (
    // A caption stands outside its table's box: what hides is around both.
    <div class="visually-hidden">
      <table>
        <caption>{words.caption(calendar.schoolYear)}</caption>
        <HeadRow heads={[step, from, due, state, before]} />
        <tbody>
          {chart.bars.map(({ status, doneBefore }) => (
            <tr key={status.step.id}>
              <th scope="row">{texts[status.step.id].title}</th>
              <td>{status.isUndated ? '' : formatDay(status.opens, t)}</td>
              <td>{status.isUndated ? '' : markDoubt(formatDue(status.due, t), status.dueDoubt, t)}</td>
              <td>{words.states[status.state]}</td>
              <td>{doneBefore && words.doneBefore(formatDay(doneBefore.day, t))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
