import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import { readInstant } from '../../checklist/clock.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import { listWaiting } from '../changes/outbox.ts';
import { getPlanName } from '../document-names.ts';
import { getDocument, readWorld } from '../keeper/world.ts';
import type { Scope } from '../keys.ts';
import { type FieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import { formatOutboxItem, makePlanChange } from './plan-changes.ts';
import { SESSION_PREFIX } from './plan-fields.ts';
import { toLabels } from './to-labels.ts';
import { toPlan } from './to-plan.ts';

/** All that both areas hold of a plan, with the changes that wait in the outbox. */
async function readFields(scope: Scope, storage: RawStorage): Promise<FieldMap> {
  const world = await readWorld(storage);
  const name = getPlanName(scope);
  return listWaiting(world.local)
    .filter(({ request }) => request.document === name)
    .reduce(
      (merged, { request }) => mergeFieldMaps(merged, request.changes),
      getDocument(world, name).merged,
    );
}

/**
 * Reads the plan of a scope, for the background; an empty one where there is none. Rejects when the browser lets nothing be
 * read.
 */
export async function readPlan(scope: Scope, storage: RawStorage = browserStorage): Promise<PlanData> {
  return toPlan(await readFields(scope, storage), scope.schoolYear);
}

/** Reads what the user calls campaigns, likewise. */
export async function readLabels(
  scope: Scope,
  storage: RawStorage = browserStorage,
): Promise<CampaignLabels> {
  return toLabels(await readFields(scope, storage));
}

/**
 * Notes that a planned session was created on Pix; `undefined`: that it was not after all. Resolves once this waits for the
 * keeper, which takes it at once; `readPlan` tells it from then on. A session that the plan does not have is left alone.
 * Rejects when the browser refuses.
 *
 * @param sessionId the `id` of the planned session
 * @param pixNumber what the address of its page on Pix holds
 */
export async function noteCreated(
  scope: Scope,
  sessionId: string,
  pixNumber: string | undefined,
  storage: RawStorage = browserStorage,
): Promise<void> {
  const known = await readFields(scope, storage);
  const session = toPlan(known, scope.schoolYear).sessions.find(({ id }) => id === sessionId);
  if (!session || session.pixNumber === pixNumber) return;
  const values = new Map([[`${SESSION_PREFIX}${sessionId}`, new Map([['pixNumber', pixNumber ?? null]])]]);
  await storage.write('local', formatOutboxItem(makePlanChange(scope, known, values, readInstant())));
}
