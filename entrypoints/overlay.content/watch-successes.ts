const CONTAINER = '.pix-toast-container';
const SUCCESS = '.pix-toast--success';

/** The announcements of one document, in whichever view of a page they come up. */
export interface SuccessWatch {
  /** The page has rendered: its container may be another. */
  look(): void;
}

/**
 * Calls back once for each success that comes up in Pix's container of toasts, and for none that was there before. Only
 * that container is watched, and only for what is put in it.
 */
export function watchSuccesses(onSuccess: (toast: Element) => void, signal: AbortSignal): SuccessWatch {
  let container: Element | null = null;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        const toast = node instanceof Element && (node.matches(SUCCESS) ? node : node.querySelector(SUCCESS));
        if (toast) onSuccess(toast);
      }
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    look() {
      const found = document.querySelector(CONTAINER);
      if (found === container) return;
      container = found;
      observer.disconnect();
      if (found) observer.observe(found, { childList: true });
    },
  };
}
