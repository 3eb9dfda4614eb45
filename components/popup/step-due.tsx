import { useId } from 'preact/hooks';
import { getYearBounds } from '../../checklist/check-dates.ts';
import { isDay } from '../../checklist/day.ts';
import { findDayDoubt, resolveDay } from '../../checklist/day-rule.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import { useKeptDraft } from '../ui/use-kept-draft.ts';
import type { StepItemProps } from './step-item.tsx';

/** The user's own deadline of a step, in place of the usual one. A day half typed neither sets it nor takes it away. */
export function StepDue({ status: { step, mark }, words, model, onSetDue }: StepItemProps) {
  const { t, texts, canTick, state, calendar } = model;
  const id = useId();
  const { from: first, to: last } = getYearBounds(state.scope.schoolYear);
  const { draft, fault, type, settle, reset } = useKeptDraft<string, true>(mark?.due ?? '', {
    isSame: (one, other) => one === other,
    check: (day) => (isDay(day) && day >= first && day <= last ? undefined : true),
    keep: (day) => {
      if (isDay(day)) onSetDue(state.scope, step.id, day);
    },
  });
  const usual = markDoubt(formatDue(resolveDay(step.due, calendar), t), findDayDoubt(step.due, calendar), t);
  return (
    <div class="step-due">
      <label class="note-label" for={`${id}due`}>
        {words.dueLabel}
      </label>
      <div class="due-fields">
        <input
          class="field"
          id={`${id}due`}
          type="date"
          min={first}
          max={last}
          value={draft}
          disabled={!canTick}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}hint`}
          onInput={({ currentTarget: { value } }) => type(value)}
          onBlur={settle}
        />
        {mark?.due && (
          <button
            type="button"
            class="button button-small"
            disabled={!canTick}
            aria-label={words.namedFor(words.dueBack, texts[step.id].title)}
            onClick={() => {
              reset();
              onSetDue(state.scope, step.id, undefined);
            }}
          >
            {words.dueBack}
          </button>
        )}
      </div>
      <p class="hint" id={`${id}hint`} role="status">
        {fault ? (
          <strong class="hint-alert">{words.dueWrong}</strong>
        ) : (
          !calendar.isSouthern && words.dueRule(usual)
        )}
      </p>
    </div>
  );
}
