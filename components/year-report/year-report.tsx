import { choosePaperMessages } from '../../assets/messages/choose-paper.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import { chooseYearReportMessages } from '../../assets/messages/choose-year-report.ts';
import { getYearBounds } from '../../checklist/check-dates.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import { listFigures } from '../../checklist/year-report/certification-figures.ts';
import { isYearOver } from '../../checklist/year-report/is-year-over.ts';
import { PaperPreview } from '../paper/paper-preview.tsx';
import { PrintLine } from '../paper/print-line.tsx';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';
import { ReportSheet } from './report-sheet.tsx';

interface YearReportProps extends Pick<ToolProps, 'model' | 'languages' | 'findings'> {
  readonly plan: PlanData;
}

/** The report of the year, for the head: its page, and how it comes out of the printer. */
export function YearReport({ model, languages, findings, plan }: YearReportProps) {
  const words = chooseYearReportMessages(languages);
  const { statuses, today, state } = model;
  const figures = listFigures({ findings, plan, year: getYearBounds(state.scope.schoolYear), today });
  return (
    <>
      <PagePart id="year-report" heading={chooseToolsMessages(languages).tools['year-report']}>
        <p>{words.intro}</p>
        {!isYearOver(statuses, today) && <p class="hint">{words.notOver}</p>}
        <PrintLine words={words} />
      </PagePart>
      <PaperPreview id="year-report-preview" heading={words.preview}>
        <ReportSheet
          model={model}
          words={words}
          paper={choosePaperMessages(languages)}
          figures={figures}
          certifiable={findings.certifiable}
        />
      </PaperPreview>
    </>
  );
}
