import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import { hearMessage } from './hear-message.ts';
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

type Describe = () => Promise<Description>;

/** The scripts of the extension in one document share a world, which the page cannot reach: the newest one's answer. */
const world = globalThis as unknown as { describe: Describe };

/**
 * Answers `{type: 'describe'}` from our own pages, once what is kept has been read. A script that has ended meanwhile
 * passes the question on to its successor, which was not there to hear it: it would never be answered.
 */
export function answerDescribe({ store, ready, look, getView }: DescribeContext, signal: AbortSignal): void {
  const describe: Describe = async () => {
    await ready;
    await store.whenRead();
    if (signal.aborted && world.describe !== describe) return world.describe();
    look();
    await getView()?.judged;
    const view = getView();
    const shown = view?.getView() ?? null;
    return { page: view?.page.id ?? null, steps: shown && view ? view.listShown() : [], view: shown };
  };
  world.describe = describe;
  hearMessage<Description>(
    'describe',
    (sendResponse) => {
      void describe().then(sendResponse);
      return true;
    },
    signal,
  );
}
