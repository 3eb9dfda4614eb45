import { READ_SHORTCUT } from '../../pix/toggle-card-request.ts';
import { askBackground } from '../surface/ask-background.ts';
import { report } from '../surface/report.ts';

/** No browser writes longer ones. */
const MAX_LENGTH = 40;

/**
 * Asks the background which keys open and close the card: a content script cannot know. Asked again when the page is
 * next seen, as the user may have set others meanwhile.
 *
 * @param onRead called when they are other than before
 */
export function readShortcut(onRead: () => void, signal: AbortSignal): { readonly get: () => string } {
  let shortcut = '';

  async function ask(): Promise<void> {
    try {
      const answer: unknown = await askBackground({ type: READ_SHORTCUT });
      const next = typeof answer === 'string' && answer.length <= MAX_LENGTH ? answer : '';
      if (signal.aborted || next === shortcut) return;
      shortcut = next;
      onRead();
    } catch (error) {
      if (!signal.aborted) report(error);
    }
  }

  const onSeen = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', onSeen, { signal });
  void ask();
  return { get: () => shortcut };
}
