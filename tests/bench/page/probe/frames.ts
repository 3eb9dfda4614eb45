/** Nothing takes that long, even on a busy machine. */
const PATIENCE_MS = 20_000;

/** When something was first on screen. */
export interface Painted {
  /** 1 for the first frame after the call. */
  readonly frames: number;
  /** The end of that frame: its scripts, style, layout and paint are done. In ms since the navigation started. */
  readonly at: number;
}

/** Something to watch that nobody sees, and that is laid out by itself; within another, or outside the body, which the application renders. */
function addSentinel(around: Element = document.documentElement): HTMLElement {
  const sentinel = document.createElement('div');
  sentinel.style.cssText = 'position:fixed;visibility:hidden;contain:strict;width:1px;height:3px';
  around.append(sentinel);
  return sentinel;
}

/** Changes the size of what is watched, so that its observer is told in this frame. */
const resize = (sentinel: HTMLElement, height: number) => {
  sentinel.style.height = `${height}px`;
};

/**
 * Counts frames until one is about to be painted with something in the document. Resize observers are told once all
 * callbacks of a frame have run and it is laid out; of one within another, once all others have been told: what they drew
 * is in that frame, and nothing comes in after.
 */
export function countFrames(isThere: () => boolean): Promise<Painted> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    let frames = 0;
    let sentinel: HTMLElement | undefined;
    let inner: HTMLElement | undefined;
    const getHeight = () => 1 + (frames % 2);
    const beginFrame = (): void => {
      frames += 1;
      // At the very start of a document there is nothing to watch yet.
      if (!document.body) requestAnimationFrame(beginFrame);
      else if (sentinel) resize(sentinel, getHeight());
      else {
        sentinel = addSentinel();
        inner = addSentinel(sentinel);
        outer.observe(sentinel);
      }
    };
    const outer = new ResizeObserver(() => {
      if (!inner) return;
      resize(inner, getHeight());
      observer.observe(inner);
    });
    const end = (settle: () => void): void => {
      outer.disconnect();
      observer.disconnect();
      sentinel?.remove();
      // A task of its own comes after the frame has been painted.
      setTimeout(settle);
    };
    const observer = new ResizeObserver(() => {
      if (isThere()) end(() => resolve({ frames, at: performance.now() }));
      else if (performance.now() - start > PATIENCE_MS) {
        end(() => reject(new Error(`Not painted after ${frames} frames at ${location.href}`)));
      } else requestAnimationFrame(beginFrame);
    });
    requestAnimationFrame(beginFrame);
  });
}

/** Waits until a frame has just been painted: what follows has a whole frame before it. */
export async function waitForFrame(): Promise<void> {
  await countFrames(() => true);
}
