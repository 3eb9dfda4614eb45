import { TOGGLE_CARD } from '../../pix/toggle-card-request.ts';
import { hearMessage } from './hear-message.ts';

/** Calls back when the background passes on the user's keyboard shortcut; the answer is left to others. */
export function answerToggle(onToggle: () => void, signal: AbortSignal): void {
  hearMessage(TOGGLE_CARD, onToggle, signal);
}
