import { ChevronDown, EllipsisVertical, Minus } from 'lucide';
import type { StepStatus } from '../../checklist/step-status.ts';
import { countDone } from '../../checklist/year-overview.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { AdoptionQuestion } from '../ui/adoption-question.tsx';
import { Icon } from '../ui/icon.tsx';
import { describeDone, JustDone } from '../ui/just-done.tsx';
import { KeptLine } from '../ui/kept-line.tsx';
import { Notices } from '../ui/notices.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { CARD_MENU, CardMenuWithKeys } from './card-menu.tsx';
import { Filling } from './filling.tsx';
import { MainStep, MainTitle } from './main-step.tsx';
import { NextElsewhere } from './next-elsewhere.tsx';
import { Nudge } from './nudge.tsx';
import { OtherSteps } from './other-steps.tsx';
import { Proposal } from './proposal.tsx';
import { StepActions } from './step-actions.tsx';
import { Ways } from './ways.tsx';
import { Why } from './why.tsx';

/** The card unfolded: the page's main step with all that is said of it, its other steps, the next step elsewhere. */
export function Details(props: OverlayProps) {
  const { model, shown, done, justDone, nextElsewhere, accepted, onCloseCard, onRetry } = props;
  const { t, state, statuses } = model;
  const count = countDone(statuses);
  const [main, ...others] = shown;
  const isYearDone = count.done === count.total;
  const isMenuOpen = props.unfolded === 'menu';
  const undo = ({ step, state: made }: StepStatus) =>
    made === 'put-off' ? props.onPutOff(step.id, undefined) : props.onSetDone(step.id, false);
  return (
    <>
      <header class="card-bar">
        <p class="card-name">
          <span class="unbroken">{t.name} ·</span> <span class="unbroken">{state.scope.schoolYear}</span>
        </p>
        <p class="card-progress">{t.progress(count.done, count.total)}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={t.moreActions}
          aria-expanded={isMenuOpen}
          aria-controls={CARD_MENU}
          data-focus="menu"
          onClick={() => props.onToggleFold('menu')}
        >
          <Icon node={EllipsisVertical} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t.hideDetails}
          aria-expanded="true"
          data-focus="details"
          onClick={props.onToggleDetails}
        >
          <Icon node={ChevronDown} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t.closeCard}
          aria-expanded="true"
          data-focus="close"
          onClick={onCloseCard}
        >
          <Icon node={Minus} />
        </button>
      </header>
      {state.establishments.length > 0 && !state.asksAdoption && (
        <p class="card-establishment">{state.establishment?.name ?? t.noEstablishment}</p>
      )}
      <ProgressBar count={count} t={t} />
      {isMenuOpen && <CardMenuWithKeys {...props} />}
      {/* There before it has anything to say: else screen readers may not say it. */}
      <div role="status">
        {justDone && <JustDone {...describeDone(justDone, model)} t={t} onUndo={() => undo(justDone)} />}
        {accepted && (
          <JustDone sentence={accepted.noted} t={t} onUndo={() => props.onAccept(accepted, true)} />
        )}
      </div>
      {main && <MainTitle key={main.step.id} {...props} status={main} />}
      {/* A new main step is read from its top. */}
      <div class="card-body" key={main?.step.id}>
        <Notices state={state} t={t} onRetry={onRetry} />
        <AdoptionQuestion state={state} t={t} onAnswer={props.onAnswerAdoption} />
        {main ? (
          <MainStep key={main.step.id} {...props} status={main} />
        ) : (
          <div class="nothing">
            <h2 class="title" data-focus="title" tabIndex={-1}>
              {isYearDone ? t.allDone : t.nothingHere}
            </h2>
            {isYearDone && <p>{t.allDoneDetail}</p>}
          </div>
        )}
        <div class="folds">
          <OtherSteps {...props} heading={t.otherSteps(others.length)} statuses={others} />
          <OtherSteps {...props} heading={t.doneSteps(done.length)} statuses={done} />
        </div>
        <Why {...props} />
        {nextElsewhere && <NextElsewhere {...props} status={nextElsewhere} />}
        <KeptLine state={state} t={t} isBrief />
        <p class="independent">{t.independent}</p>
        <Ways {...props} />
      </div>
      {/* At the foot, which grows upwards: what the background makes of the page moves nothing under the hand. */}
      <div class="card-late">
        <div role="status">
          <Proposal {...props} />
        </div>
        <Filling {...props} live={props.live} />
        <Nudge {...props} />
      </div>
      {main && !props.nowTitle && <StepActions key={main.step.id} {...props} status={main} />}
    </>
  );
}
