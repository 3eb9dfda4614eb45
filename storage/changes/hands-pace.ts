/** More than a hand does: ticking the sixteen steps and undoing them twice over, in one breath. */
export const MOST_CHANGES = 60;
/** Within any so long, in ms. */
export const PACE_SPAN_MS = 10_000;
