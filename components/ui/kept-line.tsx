import type { Messages } from '../../assets/messages/messages.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { formatDay } from './format-day.ts';

interface KeptLineProps {
  readonly state: ChecklistState;
  readonly t: Messages;
  /** On a page of Pix: that all is well is no news there. */
  readonly isBrief?: boolean;
}

/**
 * Where the ticks are, and never more than is known: whether the browser's sync is on cannot be, only that something
 * of another device has come in. Says nothing when a notice says worse.
 */
export function KeptLine({ state, t, isBrief = false }: KeptLineProps) {
  const { phase, readOnly, hasUnsaved, isSaving, received } = state;
  if (phase !== 'ready' || readOnly || hasUnsaved) return null;
  const here = isSaving ? t.saving : !isBrief && t.savedHere;
  const news = received && t.received(received.nickname, formatDay(received.day, t));
  return (
    <p class="kept" data-kept={isSaving ? 'saving' : 'saved'} hidden={!here && !news}>
      {here}
      {here && news && ' · '}
      {news && <span>{news}</span>}
    </p>
  );
}
