import { Crosshair } from 'lucide';
import { findPhase } from '../../checklist/find-phase.ts';
import { CAMPAIGN_STEP, SESSION_STEPS } from '../../checklist/findings.ts';
import { PLANNED_STEPS } from '../../checklist/session-plan/planned-steps.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { listStepTools } from '../../checklist/tools.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { askToOpen } from '../surface/ask-to-open.ts';
import { DeadlineChip } from '../ui/deadline-chip.tsx';
import { describeLastSchoolDay } from '../ui/describe-deadline.ts';
import { Icon } from '../ui/icon.tsx';
import { OpenPlaceLink } from '../ui/open-place-link.tsx';
import { PutOffCount } from '../ui/put-off-count.tsx';
import { StepTextBlock } from '../ui/step-text.tsx';
import { SeenList } from './seen-list.tsx';
import { StepLink } from './step-link.tsx';

interface MainStepProps extends OverlayProps {
  readonly status: StepStatus;
}

/** What the step that matters on this page is called: it stays in sight, whatever is scrolled. */
export function MainTitle({ status, model: { t, texts, statuses }, nowTitle }: MainStepProps) {
  return (
    <div class="main-heading">
      <p class="phase">{t.phases[findPhase(status, statuses)]}</p>
      <h2 class="title main-title" data-focus="title" tabIndex={-1}>
        {nowTitle ?? texts[status.step.id].title}
      </h2>
    </div>
  );
}

/** The step that matters on this page: by when, why and how. */
export function MainStep({ status, ...props }: MainStepProps) {
  const { model, domain, canPoint, missing, nowTitle, onOpenStep } = props;
  const { t, texts, today } = model;
  const { step } = status;
  const text = texts[step.id];
  // It comes when the page has been read: it has its room, for no button to move then.
  const hasList = step.id === CAMPAIGN_STEP || SESSION_STEPS.includes(step.id);
  // Of all the year's sessions, or imports: this one waits for no day.
  const lastSchoolDay = nowTitle ? '' : describeLastSchoolDay(status, today, t);
  return (
    <article class="main-step">
      <div class="main-body">
        {!nowTitle && <DeadlineChip status={status} today={today} t={t} />}
        {props.isForAdmin && (
          <p>
            <b>{t.forAdmin}</b>
          </p>
        )}
        {lastSchoolDay && <p class="last-school-day">{lastSchoolDay}</p>}
        {hasList && (
          <div class="seen-room">
            <SeenList {...props} step={step.id} />
          </div>
        )}
        {canPoint && (
          <p>
            <button
              type="button"
              class={`button button-small ${nowTitle ? 'button-filled' : 'button-outline'}`}
              data-focus="where"
              onClick={() => props.onShowWhere('step')}
            >
              <Icon node={Crosshair} />
              {t.showWhere}
            </button>
          </p>
        )}
        <div role="status">{missing?.of === step.id && <p>{missing.sentence}</p>}</div>
        {PLANNED_STEPS.includes(step.id) && (
          <p>
            <button
              type="button"
              class="button button-small button-outline"
              onClick={() => props.onByHand(() => void askToOpen({ type: 'open-own-page', page: 'plan' }))}
            >
              {t.openPlan}
            </button>
          </p>
        )}
        {listStepTools(step.id).length > 0 && (
          <p class="step-tools">
            {listStepTools(step.id).map((tool) => (
              <button
                key={tool}
                type="button"
                class="button button-small button-outline"
                onClick={() =>
                  props.onByHand(
                    () => void askToOpen({ type: 'open-own-page', page: 'tools', tool, step: step.id }),
                  )
                }
              >
                {t.openTool[tool]}
              </button>
            ))}
          </p>
        )}
        <StepTextBlock step={step} text={text} t={t} />
        {/* That of a pack's step is among its documents. */}
        {status.mark?.own?.at?.startsWith('https:') && (
          <p class="question">
            <b>{t.whereLabel}</b> <StepLink status={status} t={t} />
          </p>
        )}
        <PutOffCount model={model} status={status} />
        {text.where && text.placeLabel && !nowTitle && (
          <p>
            <OpenPlaceLink step={step.id} label={text.placeLabel} domain={domain} t={t} onOpen={onOpenStep} />
          </p>
        )}
      </div>
    </article>
  );
}
