import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { getYearBounds } from '../../checklist/check-dates.ts';
import { isDay } from '../../checklist/day.ts';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import type { StepItemProps } from './step-item.tsx';

/** The days on which a step was done, again and again: one more does not un-tick it. */
export function StepRuns({
  status: { step, state: stepState, mark },
  words,
  model,
  onSetRun,
}: StepItemProps) {
  const { t, today, canTick, state } = model;
  const id = useId();
  const doneOn = mark?.state === 'done' ? mark.day : undefined;
  const runs = mark?.runs ?? [];
  const days = [...new Set([...(doneOn ? [doneOn] : []), ...runs])].sort();
  const verb = words.runVerbs[step.id] ?? '';
  const { from: first } = getYearBounds(state.scope.schoolYear);
  return (
    <div class="step-runs">
      {days.length > 0 && (
        <p class="text-strong">
          {words.runsOn(
            verb,
            days.map((day) => formatDay(day, t)),
          )}
        </p>
      )}
      {runs.length > 0 && (
        <ul class="run-list">
          {runs.map((day) => (
            <li key={day}>
              <button
                type="button"
                class="button button-text button-small"
                disabled={!canTick}
                aria-label={words.namedFor(
                  words.removeRun(formatDay(day, t, 'short')),
                  model.texts[step.id].title,
                )}
                onClick={() => onSetRun(state.scope, step.id, day, false)}
              >
                <Icon node={X} size={13} />
                {words.removeRun(formatDay(day, t, 'short'))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* A step to do is ticked; what comes again is said of one that is done. */}
      {stepState === 'done' && (
        <form
          class="run-form"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('day');
            if (isDay(typed) && typed >= first && typed <= today) onSetRun(state.scope, step.id, typed, true);
          }}
        >
          {!runs.includes(today) && (
            <button
              type="button"
              class="button button-outline button-small"
              disabled={!canTick}
              aria-label={words.namedFor(words.doneAgainToday, model.texts[step.id].title)}
              onClick={() => onSetRun(state.scope, step.id, today, true)}
            >
              {words.doneAgainToday}
            </button>
          )}
          <label for={`${id}day`}>{words.runDay}</label>
          <input
            class="field"
            id={`${id}day`}
            name="day"
            type="date"
            min={first}
            max={today}
            required
            disabled={!canTick}
          />
          <button type="submit" class="button button-small" disabled={!canTick}>
            {words.addRun}
          </button>
        </form>
      )}
    </div>
  );
}
