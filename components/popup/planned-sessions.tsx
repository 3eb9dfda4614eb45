import { useId } from 'preact/hooks';
import { getSessionTarget } from '../../checklist/sessions.ts';
import { MOST_PLANNED } from '../../storage/findings/findings-item.ts';
import { getFindingsScope } from '../../storage/surface/findings-scope.ts';
import { useKeptDraft } from '../ui/use-kept-draft.ts';
import type { StepItemProps } from './step-item.tsx';

const isPlanned = (text: string) =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_PLANNED;

/** How many sessions are planned: typed, or worked out from the pupils who may be certified. It says which. */
export function PlannedSessions({ words, model, seen, onSetTarget }: StepItemProps) {
  const id = useId();
  const { state, canTick } = model;
  const { groupSize } = state.settings;
  const { target, certifiable } = seen.findings;
  const { draft, fault, type, settle } = useKeptDraft<string, true>(target ? String(target) : '', {
    isSame: (one, other) => one === other,
    check: (text) => (text === '' || isPlanned(text) ? undefined : true),
    keep: (text) => onSetTarget(getFindingsScope(state), text === '' ? null : Number(text)),
  });
  const workedOut = getSessionTarget({ ...(certifiable && { certifiable }) }, groupSize);
  const describe = () => {
    if (draft !== '') return words.targetTyped;
    return workedOut !== undefined && certifiable
      ? words.targetWorkedOut(workedOut, certifiable.value, groupSize)
      : words.targetUnknown;
  };
  return (
    <div class="planned">
      <label class="note-label" for={`${id}target`}>
        {words.targetLabel}
      </label>
      <input
        class="field"
        id={`${id}target`}
        type="number"
        min={1}
        max={MOST_PLANNED}
        step={1}
        value={draft}
        disabled={!canTick}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}hint ${id}here`}
        onInput={({ currentTarget: { value, validity } }) => {
          // What is no number yet is no empty field: it takes nothing away.
          if (!validity.badInput) type(value);
        }}
        onBlur={settle}
      />
      <p class="hint" id={`${id}hint`} role="status">
        {fault ? <strong class="hint-alert">{words.targetWrong}</strong> : describe()}
      </p>
      <p class="hint" id={`${id}here`}>
        {words.targetHere}
      </p>
    </div>
  );
}
