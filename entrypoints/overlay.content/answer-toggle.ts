import { browser } from 'wxt/browser';
import { isToggleCard } from '../../pix/toggle-card-request.ts';

/** Calls back when the background passes on the user's keyboard shortcut. */
export function answerToggle(onToggle: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: { id?: string | undefined }): undefined => {
    if (isToggleCard(message) && sender.id === browser.runtime.id) onToggle();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
