import { useId } from 'preact/hooks';
import { toInitials } from '../../checklist/own-step-draft.ts';
import { useKeptDraft } from '../ui/use-kept-draft.ts';
import type { StepItemProps } from './step-item.tsx';

/** Who sees to a step: initials, kept when the field is left. */
export function WhoField({ status: { step, mark }, words, model, onSetWho }: StepItemProps) {
  const id = useId();
  const { scope } = model.state;
  const { draft, type, settle } = useKeptDraft<string, true>(mark?.who ?? '', {
    isSame: (one, other) => one === other,
    check: () => undefined,
    keep: (who) => onSetWho(scope, step.id, toInitials(who)),
  });
  return (
    <div class="step-who">
      <label class="note-label" for={`${id}who`}>
        {words.ownStep.who}
      </label>
      <input
        class="field"
        id={`${id}who`}
        type="text"
        size={6}
        maxLength={4}
        autocomplete="off"
        value={draft}
        disabled={!model.canTick}
        aria-describedby={`${id}hint`}
        onInput={({ currentTarget: { value } }) => type(value)}
        onBlur={settle}
      />
      <p class="hint" id={`${id}hint`}>
        {words.ownStep.whoHint}
      </p>
    </div>
  );
}
