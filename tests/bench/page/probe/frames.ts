/** Nothing takes that long, even on a busy machine. */
const PATIENCE_MS = 20_000;

/** When something was first on screen. */
export interface Painted {
  /** 1 for the first frame after the call. */
  readonly frames: number;
  /** The end of that frame: its scripts, style, layout and paint are done. In ms since the navigation started. */
  readonly at: number;
}

/**
 * Counts frames until one begins with something in the document. What is put there by a frame's own callbacks, after
 * ours, counts for the next frame: a subject may look a frame late, never early.
 */
export function countFrames(isThere: () => boolean): Promise<Painted> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    let frames = 0;
    const look = (): void => {
      frames += 1;
      if (isThere()) {
        // A task of its own comes after the frame has been painted.
        setTimeout(() => resolve({ frames, at: performance.now() }));
      } else if (performance.now() - start > PATIENCE_MS) {
        reject(new Error(`Not painted after ${frames} frames at ${location.href}`));
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
}

/** Waits until a frame has just been painted: what follows has a whole frame before it. */
export async function waitForFrame(): Promise<void> {
  await countFrames(() => true);
}
