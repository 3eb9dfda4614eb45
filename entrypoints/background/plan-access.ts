import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import type { KnownPlan } from '../../checklist/session-plan/follow-plan.ts';
import { getInvigilators } from '../../checklist/session-plan/invigilators.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { getInvigilatorsKey } from '../../storage/document-names.ts';
import type { Scope } from '../../storage/keys.ts';
import { parseInvigilators } from '../../storage/plan/invigilators-item.ts';
import { noteCreated, readLabels, readPlan } from '../../storage/plan/read-plan.ts';

/** What the background does with the plan of sessions, besides keeping it. */
export interface PlanAccess {
  readonly read: (scope: Scope) => Promise<KnownPlan>;
  /** What the user calls campaigns. */
  readonly readLabels: (scope: Scope) => Promise<CampaignLabels>;
  /** Who watches over a planned session; empty where nobody was typed on this computer. */
  readonly readInvigilators: (scope: Scope, session: string) => Promise<string>;
  /** Notes under which number a planned session is on Pix. */
  readonly noteCreated: (scope: Scope, session: string, number: string) => Promise<void>;
}

async function readInvigilators(scope: Scope, session: string): Promise<string> {
  const key = getInvigilatorsKey(scope);
  const items = await browserStorage.read('local', [key]);
  return getInvigilators(parseInvigilators(items[key]), session);
}

export const STORED_PLAN: PlanAccess = {
  read: (scope) => readPlan(scope),
  readLabels: (scope) => readLabels(scope),
  readInvigilators,
  noteCreated,
};
