import { browser } from 'wxt/browser';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import type { PageView } from './page-view.ts';

/** What the content script says of itself when one of our own pages asks (docs/automation.md). */
export interface Description {
  /** The catalogue id of the page; null where there is never an overlay. */
  readonly page: string | null;
  readonly steps: readonly string[];
  /** Null as well where the user has hidden it. */
  readonly view: OverlayView | null;
}

interface DescribeContext {
  readonly store: ChecklistStore;
  /** Resolves once it is known whose year to show, and with which texts if any. */
  readonly ready: Promise<unknown>;
  readonly look: () => void;
  /** The view of the page, if it can be drawn. */
  readonly getView: () => PageView | undefined;
}

const isDescribe = (message: unknown) =>
  typeof message === 'object' && message !== null && (message as { type?: unknown }).type === 'describe';

/** Resolves once the store has read, or when the signal aborts. */
function waitUntilRead({ store }: ChecklistStore, signal: AbortSignal): Promise<void> {
  if (store.getState().phase !== 'reading' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(({ phase }) => {
      if (phase === 'reading') return;
      unsubscribe();
      resolve();
    });
    signal.addEventListener('abort', () => resolve());
  });
}

/** Answers `{type: 'describe'}` from our own pages, once what is kept has been read. */
export function answerDescribe({ store, ready, look, getView }: DescribeContext, signal: AbortSignal): void {
  const describe = (): Description => {
    look();
    const view = getView();
    if (!view) return { page: null, steps: [], view: null };
    const shown = view.getView();
    return { page: view.page.id, steps: shown ? view.listShown() : [], view: shown ?? null };
  };
  const onMessage = (
    message: unknown,
    sender: { id?: string | undefined },
    sendResponse: (answer: Description) => void,
  ): true | undefined => {
    if (!isDescribe(message) || sender.id !== browser.runtime.id) return undefined;
    void ready.then(() => waitUntilRead(store, signal)).then(() => sendResponse(describe()));
    // Keeps the channel open: browsers do not all take a promise from a listener.
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
