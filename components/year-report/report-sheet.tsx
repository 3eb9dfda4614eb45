import type { PaperMessages } from '../../assets/messages/paper-messages.ts';
import type { YearReportMessages } from '../../assets/messages/year-report-messages.ts';
import { getYearBounds } from '../../checklist/check-dates.ts';
import type { Dated } from '../../checklist/findings.ts';
import type { Figure } from '../../checklist/year-report/certification-figures.ts';
import { isAllDone } from '../../checklist/year-report/is-year-over.ts';
import { countVerdicts, judgeStep } from '../../checklist/year-report/judge-steps.ts';
import { FittedSheet } from '../paper/fitted-sheet.tsx';
import { sayDue } from '../paper/say-due.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDay } from '../ui/format-day.ts';
import { HeadRow } from '../ui/head-row.tsx';
import { FiguresChart } from './figures-chart.tsx';

interface ReportSheetProps {
  readonly model: SurfaceModel;
  readonly words: YearReportMessages;
  readonly paper: PaperMessages;
  readonly figures: readonly Figure[];
  /** How many Pix counted as certifiable, and when. */
  readonly certifiable: Dated<number> | undefined;
}

/** The year for the head, one page: what was done and when, how the certification went, and thanks when all is done. */
export function ReportSheet({ model, words, paper, figures, certifiable }: ReportSheetProps) {
  const { t, texts, statuses, state } = model;
  const { schoolYear } = state.scope;
  const isPast = model.today > getYearBounds(schoolYear).to;
  const { step, due, done, verdict } = words.heads;
  return (
    <FittedSheet model={model} words={paper} title={words.title(schoolYear)} kind="report">
      <p class="paper-score">{words.summary(countVerdicts(statuses))}</p>
      {isAllDone(statuses) && <p class="report-thanks">{words.thanks(schoolYear)}</p>}
      <h5 class="paper-subtitle">{words.figuresTitle}</h5>
      <FiguresChart figures={figures} words={words} />
      <p class="report-source">
        {certifiable && `${words.readOn(formatDay(certifiable.read, t))} `}
        {words.source}
      </p>
      <h5 class="paper-subtitle">{words.stepsTitle(model.statuses.length)}</h5>
      <table class="file-table report-table">
        <HeadRow heads={[step, due, done, verdict]} />
        <tbody>
          {statuses.map((status) => (
            <tr key={status.step.id}>
              <th scope="row">{texts[status.step.id].short}</th>
              <td>{sayDue(status, t) || words.unknown}</td>
              <td>{status.state === 'done' && status.mark?.day && formatDay(status.mark.day, t)}</td>
              <td>{words.verdict(judgeStep(status, isPast))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FittedSheet>
  );
}
