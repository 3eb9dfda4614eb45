/** Milliseconds on a clock that only goes forward, for measuring short spans; its zero means nothing. */
export function readStopwatch(): number {
  return performance.now();
}
