import type { KnownPlan } from '../../checklist/session-plan/follow-plan.ts';
import type { Scope } from '../../storage/keys.ts';
import { noteCreated, readPlan } from '../../storage/plan/read-plan.ts';

/** What the background does with the plan of sessions, besides keeping it. */
export interface PlanAccess {
  readonly read: (scope: Scope) => Promise<KnownPlan>;
  /** Notes under which number a planned session is on Pix. */
  readonly noteCreated: (scope: Scope, session: string, number: string) => Promise<void>;
}

export const STORED_PLAN: PlanAccess = { read: (scope) => readPlan(scope), noteCreated };
