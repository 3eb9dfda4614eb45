import type { ClassHeadcount, Means, PlannedSession } from './model.ts';

/** What is kept of the plan of one establishment in one school year. Who is left out, and why, is worked out from it. */
export interface PlanData {
  /** In order of name, as a person counts: 2GT3 before 2GT10. */
  readonly headcounts: readonly ClassHeadcount[];
  /** How many pupils of the establishment are certifiable, as the user typed or confirmed it. */
  readonly certifiable?: number;
  /** `undefined` until the user has said any. Its rooms are in order of name. */
  readonly means: Means | undefined;
  /** In order of day, hour and room. */
  readonly sessions: readonly PlannedSession[];
}

/** Before anything is planned. */
export const EMPTY_PLAN_DATA: PlanData = { headcounts: [], means: undefined, sessions: [] };
