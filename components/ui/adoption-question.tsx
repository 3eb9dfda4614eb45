import type { Messages } from '../../assets/messages/messages.ts';
import type { Adoption } from '../../storage/schema/to-registry.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';

interface AdoptionQuestionProps {
  readonly state: ChecklistState;
  readonly t: Messages;
  readonly onAnswer: (answer: Adoption) => void;
}

/** Asks, once an establishment is recognised, whether what was noted before is its own. */
export function AdoptionQuestion({ state, t, onAnswer }: AdoptionQuestionProps) {
  if (!state.asksAdoption || state.readOnly) return null;
  return (
    <div class="notice adoption" role="status">
      <p>{t.adoptionQuestion(state.asksAdoption.name)}</p>
      <p class="adoption-answers">
        <button type="button" class="button button-outline button-small" onClick={() => onAnswer('adopted')}>
          {t.adopt}
        </button>
        <button type="button" class="button button-small" onClick={() => onAnswer('declined')}>
          {t.decline}
        </button>
      </p>
    </div>
  );
}
