import { chooseChartMessages } from '../../assets/messages/choose-chart.ts';
import { buildYearChart } from '../../checklist/year-chart.ts';
import type { YearOverview } from '../../checklist/year-overview.ts';
import type { PopupProps } from '../popup/popup-props.ts';
import { StepItem } from '../popup/step-item.tsx';
import { ChartBarView } from './chart-bar.tsx';
import { ChartGround } from './chart-ground.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';

/** On whose bars the sessions seen on Pix are marked. */
const SESSION_STEP = 'run-exams';

interface YearChartProps extends PopupProps {
  readonly phases: YearOverview['phases'];
}

/** The year drawn, for a wide window: months across, each step a bar; a step is opened where it stands. */
export function YearChartView({ phases, ...props }: YearChartProps) {
  const { model, seen, before } = props;
  const { t, statuses, calendar, today } = model;
  const words = chooseChartMessages(t.language);
  // The user may have asked for their own alone: the table and the legend tell no others.
  const shown = new Set(phases.flatMap((each) => each.statuses));
  const listed = statuses.filter((status) => shown.has(status));
  const chart = buildYearChart(listed, calendar, today, before);
  const bars = new Map(chart.bars.map((bar) => [bar.status.step.id, bar]));
  const sessions = bars.has(SESSION_STEP) ? seen.findings.sessions : [];
  return (
    <div class="chart">
      {!calendar.isSouthern && <ChartLegend chart={chart} words={words} sessions={sessions} />}
      <div class="chart-rows">
        {!calendar.isSouthern && <ChartGround chart={chart} words={words} model={model} />}
        {phases.map(({ phase, count, statuses: steps }) => (
          <section key={phase} class="chart-phase" aria-labelledby={`phase-${phase}`}>
            <h3 class="chart-phase-name" id={`phase-${phase}`}>
              {t.phases[phase]} <small>{t.progress(count.done, count.total)}</small>
            </h3>
            <ul>
              {steps.map((status) => {
                const bar = bars.get(status.step.id);
                return (
                  <li key={status.step.id} class="chart-row">
                    <ul class="chart-step">
                      <StepItem {...props} status={status} />
                    </ul>
                    {status.mark?.note && <p class="chart-note">{status.mark.note}</p>}
                    {bar && !calendar.isSouthern && (
                      <ChartBarView
                        bar={bar}
                        chart={chart}
                        sessions={status.step.id === SESSION_STEP ? sessions : []}
                        words={words}
                        t={t}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {!calendar.isSouthern && listed.length > 0 && <ChartTable chart={chart} words={words} model={model} />}
    </div>
  );
}
