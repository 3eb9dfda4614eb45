import { useId, useState } from 'preact/hooks';
import { isDay } from '../../checklist/day.ts';
import { resolveDay } from '../../checklist/day-rule.ts';
import { formatDay } from '../ui/format-day.ts';
import type { StepItemProps } from './step-item.tsx';
import { getYearBounds } from './year-bounds.ts';

/** The user's own deadline of a step, in place of the usual one. */
export function StepDue({ status: { step, mark }, words, model, onSetDue }: StepItemProps) {
  const { t, canTick, state, calendar } = model;
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const { first, last } = getYearBounds(state.scope.schoolYear);
  const usual = formatDay(resolveDay(step.due, calendar), t);
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
          value={mark?.due ?? ''}
          disabled={!canTick}
          aria-invalid={isWrong}
          aria-describedby={`${id}hint`}
          onChange={({ currentTarget: { value } }) => {
            const isGood = isDay(value) && value >= first && value <= last;
            setWrong(value !== '' && !isGood);
            if (isGood) onSetDue(state.scope, step.id, value);
            else if (value === '') onSetDue(state.scope, step.id, undefined);
          }}
        />
        {mark?.due && (
          <button
            type="button"
            class="button button-small"
            disabled={!canTick}
            onClick={() => {
              setWrong(false);
              onSetDue(state.scope, step.id, undefined);
            }}
          >
            {words.dueBack}
          </button>
        )}
      </div>
      <p class="hint" id={`${id}hint`}>
        {isWrong ? <strong class="hint-alert">{words.dueWrong}</strong> : words.dueRule(usual)}
      </p>
    </div>
  );
}
