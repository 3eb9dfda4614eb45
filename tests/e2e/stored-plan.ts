import type { Browser as WebExtension } from 'webextension-polyfill';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import type { Scope } from '../../storage/keys.ts';
import { EMPTY_FIELD_MAP } from '../../storage/merge/field-map.ts';
import { comparePlans } from '../../storage/plan/compare-plans.ts';
import { formatOutboxItem, makePlanChange } from '../../storage/plan/plan-changes.ts';
import { readPlan } from '../../storage/plan/read-plan.ts';
import { MemoryStorage } from '../fixtures/memory-storage.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { readAll } from './stored.ts';

declare const browser: WebExtension;

/** The plan of a scope, as storage has it. */
export async function readKeptPlan(extension: ExtensionBrowser, scope: Scope): Promise<PlanData> {
  return readPlan(scope, new MemoryStorage(await readAll(extension)));
}

/** Has the background keep a plan, in place of the one that is there. */
export async function keepPlan(extension: ExtensionBrowser, scope: Scope, plan: PlanData): Promise<void> {
  const values = comparePlans(await readKeptPlan(extension, scope), plan);
  if (values.size === 0) return;
  await extension.extensionEval(
    async (items) => {
      await browser.storage.local.set(items);
    },
    formatOutboxItem(makePlanChange(scope, EMPTY_FIELD_MAP, values, Date.now())),
  );
  const isKept = async () => comparePlans(await readKeptPlan(extension, scope), plan).size === 0;
  await waitFor(isKept, { what: 'the plan to be kept' });
}
