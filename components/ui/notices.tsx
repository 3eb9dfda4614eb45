import type { Messages } from '../../assets/messages/messages.ts';
import { MOST_SCHOOLS } from '../../storage/bounds/most-schools.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';

interface NoticesProps {
  readonly state: ChecklistState;
  readonly t: Messages;
  readonly onRetry: () => void;
}

/** What went wrong with what is kept, one sentence each; nothing when all is well. */
export function Notices({ state, t, onRetry }: NoticesProps) {
  const hasNote = Object.values(state.progress).some((mark) => mark?.note);
  const reason = state.refusal === 'full' && !hasNote ? 'fullOfTicks' : state.refusal;
  const sentences = [
    state.phase === 'unreadable' && t.unreadable,
    state.readOnly !== undefined && t.readOnly[state.readOnly],
    state.isPartial && t.partial,
    state.isDamaged && t.damaged,
    reason !== undefined && state.readOnly === undefined && t.refused[reason],
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0 && !state.hasUnsaved) return null;
  return (
    <div class="notices" role="status">
      {sentences.map((sentence) => (
        <p class="notice" key={sentence}>
          {sentence}
        </p>
      ))}
      {state.hasUnsaved && (
        <p class="notice notice-alert">
          {/* One more than may be kept: to try again is of no use while all of them are there. */}
          {state.establishments.length > MOST_SCHOOLS ? t.tooManyEstablishments : t.notSaved}{' '}
          <button type="button" class="button button-text" onClick={onRetry}>
            {t.retry}
          </button>
        </p>
      )}
    </div>
  );
}
