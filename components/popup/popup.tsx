import { ExternalLink } from 'lucide';
import { buildYearOverview } from '../../checklist/year-overview.ts';
import { YearChartView } from '../chart/year-chart.tsx';
import { MineFilter } from '../mine/mine-filter.tsx';
import { NewsCard } from '../news/news-card.tsx';
import { CarryQuestion } from '../past-year/carry-question.tsx';
import { PastYearLinks } from '../past-year/past-year-links.tsx';
import { FoldedRound } from '../round/round.tsx';
import { Search } from '../search/search.tsx';
import { AdoptionQuestion } from '../ui/adoption-question.tsx';
import { Icon } from '../ui/icon.tsx';
import { describeDone, JustDone } from '../ui/just-done.tsx';
import { KeptLine } from '../ui/kept-line.tsx';
import { NotOpenedLine } from '../ui/not-opened-line.tsx';
import { Notices } from '../ui/notices.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { AddOwnStep } from './add-own-step.tsx';
import { CalendarNotice } from './calendar-notice.tsx';
import { EstablishmentLine } from './establishment-line.tsx';
import { ExportSuggestion } from './export-suggestion.tsx';
import { HostsNotice } from './hosts-notice.tsx';
import { Menu } from './menu.tsx';
import { PhaseSection } from './phase-section.tsx';
import type { PopupProps } from './popup-props.ts';
import { RemindersOffer } from './reminders-offer.tsx';
import { ReportOffer } from './report-offer.tsx';
import { SetAsideSection } from './set-aside-section.tsx';
import { SyncHelp } from './sync-help.tsx';
import { JustTaken, TakenFiles } from './taken-files.tsx';
import { UrgentSteps } from './urgent-steps.tsx';
import { YearLineView } from './year-line.tsx';

/** The year at a glance: how far it is, what is late, what comes next, then all by phase. */
export function Popup(props: PopupProps) {
  const { model, words, justDone, justRemoved, isInTab, areHostsMissing } = props;
  const { onOpenLarge, onGrantHosts, onRetry } = props;
  const { t, state, statuses, calendar } = model;
  if (state.phase === 'reading') return <p class="reading">{words.reading}</p>;
  const { mine } = props;
  const { count, late, next, phases } = buildYearOverview(statuses, mine?.isOnly ? mine.me : undefined);
  const allLate = statuses.filter((status) => status.state === 'late').length;
  const isDrawn = isInTab && !calendar.isSouthern;
  return (
    <main class="popup">
      <header class="popup-head">
        <p class="popup-name">{t.name}</p>
        <h1 class="popup-title" tabIndex={-1}>
          {words.year(state.scope.schoolYear)}
        </h1>
        {!isInTab && !props.isBeside && (
          <button type="button" class="button button-small" onClick={onOpenLarge}>
            {words.openLarge}
            <Icon node={ExternalLink} />
          </button>
        )}
        <Menu {...props} />
        <EstablishmentLine {...props} />
        <div class="score">
          <p>{t.progressLabel(count.done, count.total)}</p>
          {allLate > 0 && <p class="score-late">{words.lateCount(allLate)}</p>}
        </div>
        {/* Seen as the fill of the line. */}
        <div class="visually-hidden">
          <ProgressBar count={count} t={t} />
        </div>
        {!calendar.isSouthern && !isInTab && <YearLineView {...props} />}
        <Search {...props} />
        <MineFilter {...props} />
      </header>
      {props.here}
      {areHostsMissing && <HostsNotice words={words} onGrant={onGrantHosts} />}
      <Notices state={state} t={t} onRetry={onRetry} />
      <JustTaken {...props} />
      <CalendarNotice {...props} />
      <NewsCard news={props.news} model={model} />
      <ExportSuggestion {...props} />
      <AdoptionQuestion state={state} t={t} onAnswer={props.onAnswerAdoption} />
      <CarryQuestion newYear={props.newYear} t={t} />
      <div role="status">
        <NotOpenedLine t={t} />
        {justRemoved && (
          <JustDone
            sentence={words.establishmentRemoved(justRemoved.name)}
            t={t}
            onUndo={props.onRestoreEstablishment}
          />
        )}
        {props.removedOwn && (
          <JustDone sentence={words.ownStepRemoved(props.removedOwn)} t={t} onUndo={props.onRestoreOwn} />
        )}
        {justDone && (
          <JustDone
            {...describeDone(justDone, model)}
            t={t}
            onUndo={() => props.onSetState(justDone.step.id, 'todo')}
          />
        )}
      </div>
      <div class="popup-side">
        {/* In a tab the year is drawn, with these in it. */}
        {!isDrawn && <UrgentSteps {...props} id="late" heading={words.lateHeading} statuses={late} />}
        {!isDrawn && <UrgentSteps {...props} id="next" heading={words.nextHeading} statuses={next} />}
        {count.done === count.total && (
          <section class="urgent">
            <h2 class="title">{t.allDone}</h2>
            <p>{t.allDoneDetail}</p>
          </section>
        )}
        <ReportOffer {...props} />
        {/* Beside a page it stands before the year. */}
        {!props.isBeside && <FoldedRound {...props} />}
        <SetAsideSection {...props} />
        <RemindersOffer {...props} />
      </div>
      <section class="whole-year" aria-labelledby="whole-year">
        <h2 class="section-heading" id="whole-year">
          {words.wholeYearHeading}
        </h2>
        <AddOwnStep {...props} page={props.adds} isUnfoldedFirst={props.adds !== undefined} />
        {isInTab ? (
          <YearChartView {...props} phases={phases} />
        ) : (
          phases.map((overview) => <PhaseSection key={overview.phase} {...props} overview={overview} />)
        )}
      </section>
      <footer class="popup-foot">
        <KeptLine state={state} t={t} />
        <TakenFiles {...props} />
        <SyncHelp {...props} />
        <PastYearLinks newYear={props.newYear} words={words} />
        <p class="independent">{t.independent}</p>
      </footer>
    </main>
  );
}
