/** How far a run is: weights are the times that files took before, in any unit. */
export interface Advance {
  readonly elapsedMs: number;
  readonly doneWeight: number;
  readonly leftWeight: number;
}

/** The seconds left, if what is left goes as fast as what is done; infinite before anything is. */
export function estimateSecondsLeft({ elapsedMs, doneWeight, leftWeight }: Advance): number {
  if (leftWeight === 0) return 0;
  return doneWeight === 0 ? Number.POSITIVE_INFINITY : ((elapsedMs / 1000) * leftWeight) / doneWeight;
}

/** Seconds in words: `40 s`, `about 3 min`. */
export function formatSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'some time';
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `about ${Math.round(seconds / 60)} min`;
}
