import type { Messages } from '../../assets/messages/messages.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { formatDay } from './format-day.ts';

interface KeptLineProps {
  readonly state: ChecklistState;
  readonly t: Messages;
}

/**
 * Where the ticks are, and never more than is known: whether the browser's sync is on cannot be, only that something
 * of another device has come in. Says nothing when a notice says worse.
 */
export function KeptLine({ state, t }: KeptLineProps) {
  const { phase, readOnly, hasUnsaved, isSaving, received } = state;
  if (phase !== 'ready' || readOnly || hasUnsaved) return null;
  return (
    <p class="kept" data-kept={isSaving ? 'saving' : 'saved'}>
      {isSaving ? t.saving : t.savedHere}
      {received && <span> · {t.received(received.nickname, formatDay(received.day, t))}</span>}
    </p>
  );
}
