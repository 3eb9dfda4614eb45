import { Crosshair } from 'lucide';
import type { StepStatus } from '../../checklist/step-status.ts';
import { DeadlineChip } from '../ui/deadline-chip.tsx';
import { describeLastSchoolDay } from '../ui/describe-deadline.ts';
import { Icon } from '../ui/icon.tsx';
import { once } from '../ui/once.ts';
import { OpenPlaceLink } from '../ui/open-place-link.tsx';
import { PUT_OFF_CHOICES, PutOffChoices } from '../ui/put-off-choices.tsx';
import { StepTextBlock } from '../ui/step-text.tsx';
import { Nudge } from './nudge.tsx';
import type { OverlayProps } from './overlay-props.ts';
import { SeenList } from './seen-list.tsx';

interface MainStepProps extends OverlayProps {
  readonly status: StepStatus;
}

/** The step that matters on this page: what to do, by when, why, and one filled button. */
export function MainStep({ status, ...props }: MainStepProps) {
  const { model, domain, where, nowTitle, onSetDone, onOpenStep } = props;
  const { t, texts, today, canTick } = model;
  const { step } = status;
  const text = texts[step.id];
  const isPuttingOff = props.unfolded === 'put-off';
  // Of all the year's sessions, or imports: this one waits for no day.
  const lastSchoolDay = nowTitle ? '' : describeLastSchoolDay(status, today, t);
  return (
    <article class="main-step">
      <p class="phase">{t.phases[step.phase]}</p>
      <h2 class="title main-title" data-focus="title" tabIndex={-1}>
        {nowTitle ?? text.title}
      </h2>
      <div class="main-body">
        {!nowTitle && <DeadlineChip status={status} today={today} t={t} />}
        {lastSchoolDay && <p class="last-school-day">{lastSchoolDay}</p>}
        <Nudge {...props} />
        <SeenList {...props} step={step.id} />
        {where && (
          <p>
            <button
              type="button"
              class={`button button-small ${nowTitle ? 'button-filled' : 'button-outline'}`}
              data-focus="where"
              onClick={props.onShowWhere}
            >
              <Icon node={Crosshair} />
              {t.showWhere}
            </button>
          </p>
        )}
        <div role="status">{where?.missing && <p>{t.whereMissing(where.missing)}</p>}</div>
        <StepTextBlock step={step} text={text} t={t} />
        {text.where && text.placeLabel && !nowTitle && (
          <p>
            <OpenPlaceLink step={step.id} label={text.placeLabel} domain={domain} t={t} onOpen={onOpenStep} />
          </p>
        )}
      </div>
      {!nowTitle && (
        <div class="actions">
          <div class="actions-row">
            <button
              type="button"
              class="button button-filled"
              disabled={!canTick}
              onClick={once(() => onSetDone(step.id, true))}
            >
              {t.markDone}
            </button>
            <button
              type="button"
              class="button"
              aria-expanded={isPuttingOff}
              aria-controls={PUT_OFF_CHOICES}
              data-focus="put-off"
              disabled={!canTick}
              onClick={() => props.onToggleFold('put-off')}
            >
              {t.putOff}
            </button>
          </div>
          {isPuttingOff && (
            <PutOffChoices model={model} onPutOff={(until) => props.onPutOff(step.id, until)} />
          )}
        </div>
      )}
    </article>
  );
}
