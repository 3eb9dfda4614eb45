import { PLANNED_STEPS } from '../../checklist/session-plan/planned-steps.ts';
import { REPEATABLE_STEPS } from '../../checklist/steps.ts';
import { listStepTools } from '../../checklist/tools.ts';
import { getStepPlace } from '../../pix/step-places.ts';
import { describeDeadline, describeLastSchoolDay } from '../ui/describe-deadline.ts';
import { PutOffCount } from '../ui/put-off-count.tsx';
import { StepTextBlock } from '../ui/step-text.tsx';
import { NoteField } from './note-field.tsx';
import { OpenStepLink } from './open-step-link.tsx';
import { OpenToolButton } from './open-tool-button.tsx';
import { OwnStepMore } from './own-step-more.tsx';
import { PlannedSessions } from './planned-sessions.tsx';
import { SeenOnPix } from './seen-on-pix.tsx';
import { StepDue } from './step-due.tsx';
import type { StepItemProps } from './step-item.tsx';
import { StepParts } from './step-parts.tsx';
import { StepPutOff } from './step-put-off.tsx';
import { StepRuns } from './step-runs.tsx';
import { WhoField } from './who-field.tsx';

/** All that can be said and set of a step. */
export function StepMore({ isHeaded, ...props }: StepItemProps & { readonly isHeaded?: boolean }) {
  const { status, words, model } = props;
  const { t, texts, today, canTick } = model;
  const { scope } = model.state;
  const { step, state, mark } = status;
  const text = texts[step.id];
  const toggleLabel = state === 'not-applicable' ? words.markToDo : words.markNotApplicable;
  const lastSchoolDay = describeLastSchoolDay(status, today, t);
  const key = `${scope.establishment} ${scope.schoolYear}`;
  return (
    <div class="step-more">
      {/* Said above it already. */}
      {!isHeaded && <p class={`step-when step-when-${state}`}>{describeDeadline(status, today, t)}</p>}
      {lastSchoolDay && <p>{lastSchoolDay}</p>}
      <StepParts {...props} />
      {(step.isRepeatable ?? REPEATABLE_STEPS.includes(step.id)) && <StepRuns key={key} {...props} />}
      <SeenOnPix key={`seen ${key}`} {...props} />
      {step.id === 'create-sessions' && <PlannedSessions key={`target ${key}`} {...props} />}
      <StepTextBlock step={step} text={text} t={t} />
      <OwnStepMore {...props} />
      <NoteField key={key} {...props} step={step.id} scope={scope} note={mark?.note ?? ''} />
      <WhoField key={`who ${key}`} {...props} />
      <StepDue key={`due ${key}`} {...props} />
      <div class="step-actions">
        {!(props.isForAdmin && getStepPlace(step.id)?.app === 'orga') && <OpenStepLink {...props} />}
        {PLANNED_STEPS.includes(step.id) && (
          <button type="button" class="button button-small button-outline" onClick={props.onOpenPlan}>
            {t.openPlan}
          </button>
        )}
        {listStepTools(step.id).map((tool) => (
          <OpenToolButton key={tool} {...props} tool={tool} />
        ))}
        <StepPutOff {...props} />
        <button
          type="button"
          class="button button-small"
          disabled={!canTick}
          aria-label={words.namedFor(toggleLabel, text.title)}
          onClick={() => props.onSetState(step.id, state === 'not-applicable' ? 'todo' : 'not-applicable')}
        >
          {toggleLabel}
        </button>
      </div>
      <PutOffCount {...props} />
    </div>
  );
}
