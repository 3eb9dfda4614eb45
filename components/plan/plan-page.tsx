import type { PlanPart } from '../../assets/messages/plan-messages.ts';
import { ColumnPage } from '../ui/column-page.tsx';
import { KeptLine } from '../ui/kept-line.tsx';
import { EarlierPlan } from './earlier-plan.tsx';
import { HeadcountsSection } from './headcounts-section.tsx';
import { MeansSection } from './means-section.tsx';
import { OutputSection } from './output-section.tsx';
import type { PlanProps } from './plan-props.ts';
import { PrintSheets } from './print-sheets.tsx';
import { SessionsSection } from './sessions-section.tsx';

const PARTS: readonly PlanPart[] = ['headcounts', 'means', 'sessions', 'output'];

/** What went wrong with the plan that is kept, one sentence each. */
function PlanNotices({ words, desk, hasLostNames }: PlanProps) {
  const { status, isOnlyHere, problem } = desk;
  return (
    <div class="notices" role="status">
      {status === 'unreadable' && <p class="notice notice-alert">{words.unreadable}</p>}
      {status === 'newer' && <p class="notice">{words.newer}</p>}
      {(problem === 'not-saved' || hasLostNames) && <p class="notice notice-alert">{words.notSaved}</p>}
      {isOnlyHere && <p class="notice">{words.onlyHere}</p>}
    </div>
  );
}

/** The plan of the sessions of an establishment in a year: who, with what, when, and out of the browser. */
export function PlanPage(props: PlanProps) {
  const { model, words, desk, printing } = props;
  const { state, t } = model;
  return (
    <>
      <ColumnPage
        name="plan"
        title={words.planTitle}
        subtitle={words.planFor(state.establishment?.name, state.scope.schoolYear)}
        nav={words.planNav}
        parts={PARTS.map((part) => [part, words.parts[part]] as const)}
        foot={<KeptLine state={state} t={t} />}
      >
        <PlanNotices {...props} />
        {desk.status === 'loading' ? (
          <p>{words.reading}</p>
        ) : (
          <>
            <EarlierPlan {...props} />
            <HeadcountsSection {...props} />
            <MeansSection {...props} />
            <SessionsSection {...props} />
            <OutputSection {...props} />
          </>
        )}
      </ColumnPage>
      {printing && <PrintSheets {...props} kind={printing.kind} />}
    </>
  );
}
