import type { PlanData } from '../../checklist/session-plan/plan-data.ts';

/** A change made here: others may have changed the plan since. */
export interface PlanChange {
  readonly before: PlanData;
  readonly after: PlanData;
}

/** What was changed here, to be taken back and made again; of this page alone. */
export interface PlanHistory {
  readonly past: readonly PlanChange[];
  readonly future: readonly PlanChange[];
}

export const NO_HISTORY: PlanHistory = { past: [], future: [] };

/** So many changes can be taken back. */
const MOST_KEPT = 50;

/** The history with a change by hand: what was taken back before can no longer be made again. */
export function noteChange({ past }: PlanHistory, change: PlanChange): PlanHistory {
  return { past: [...past, change].slice(-MOST_KEPT), future: [] };
}
