/** Something to do between two frames, once however often it is asked for. */
export interface AfterFrame {
  /** Asks for it after the next frame; in a tab that nobody sees, after the first one that is seen. */
  ask(): void;
}

/**
 * Runs `work` just after a frame has been painted: boxes are then known, and to read them makes the page lay nothing
 * out before its time.
 */
export function afterFrame(work: () => void, signal: AbortSignal): AfterFrame {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return {
    ask() {
      if (frame || signal.aborted) return;
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => {
          frame = 0;
          work();
        });
      });
    },
  };
}
