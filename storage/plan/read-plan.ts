import { EMPTY_PLAN_DATA, type PlanData } from '../../checklist/session-plan/plan-data.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import type { Scope } from '../keys.ts';
import { toFields } from '../schema/condition.ts';

const getKey = ({ establishment, schoolYear }: Scope) => `plan:${establishment}:${schoolYear}`;

/** Reads the plan of a scope; an empty one where there is none. Rejects when the browser lets nothing be read. */
export async function readPlan(scope: Scope, storage: RawStorage = browserStorage): Promise<PlanData> {
  const key = getKey(scope);
  const plan = toFields((await storage.read('local', [key]))[key])?.plan;
  return toFields(plan) ? (plan as PlanData) : EMPTY_PLAN_DATA;
}

/** Keeps the plan of a scope. */
export async function writePlan(
  scope: Scope,
  plan: PlanData,
  storage: RawStorage = browserStorage,
): Promise<void> {
  await storage.write('local', { [getKey(scope)]: { plan } });
}

/**
 * Notes that a planned session was created on Pix; `undefined`: that it was not after all. A session that the plan no longer
 * has is left alone.
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
  const plan = await readPlan(scope, storage);
  const sessions = plan.sessions.map(({ pixNumber: former, ...session }) => {
    const number = session.id === sessionId ? pixNumber : former;
    return number === undefined ? session : { ...session, pixNumber: number };
  });
  await writePlan(scope, { ...plan, sessions }, storage);
}
