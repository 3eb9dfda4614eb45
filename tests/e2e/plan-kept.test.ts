import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { EMPTY_PLAN_DATA } from '../../checklist/session-plan/plan-data.ts';
import { getPlanName } from '../../storage/document-names.ts';
import { getReplicaKey } from '../../storage/keys.ts';
import { comparePlans } from '../../storage/plan/compare-plans.ts';
import { formatOutboxItem, makePlanChange } from '../../storage/plan/plan-changes.ts';
import { readAnyItem } from '../../storage/plan/read-any-item.ts';
import { toPlan } from '../../storage/plan/to-plan.ts';
import { makePlan, PLAN_SCOPE } from '../fixtures/plans.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { clearAll, readAll, waitForTurn, writeSync } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const NAME = getPlanName(PLAN_SCOPE);
const AT = Date.parse('2026-11-20T08:00:00Z');
const isOfPlan = (key: string) => key.startsWith(`${NAME}:`);

/** The sessions of the plan in this computer's replica. */
async function readSessions(extension: ExtensionBrowser) {
  const { local } = await readAll(extension);
  return toPlan(readAnyItem(NAME, local[getReplicaKey(NAME)], 'v1').value, '2026-2027').sessions;
}

describe('a plan of sessions', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('saved on one of our pages is there after a restart, and comes to the other computer', async () => {
    await running.browser.openPage('https://orga.pix.fr/attestations');
    const page = await running.browser.openExtensionPage('popup.html');
    // What the store of a surface writes.
    const change = makePlanChange(PLAN_SCOPE, new Map(), comparePlans(EMPTY_PLAN_DATA, makePlan()), AT);
    await running.browser.extensionEval((item) => browser.storage.local.set(item), formatOutboxItem(change));
    await waitFor(async () => Object.keys((await readAll(running.browser)).sync).some(isOfPlan), {
      what: 'the plan in storage.sync',
    });
    // It takes several items: all of them are written by the end of the next turn.
    await waitForTurn(running.browser);
    await page.close();
    await running.browser.restart();
    expect(await readSessions(running.browser)).toHaveLength(40);

    const { sync } = await readAll(running.browser);
    const items = Object.entries(sync).filter(([key]) => isOfPlan(key));
    await clearAll(running.browser);
    expect(await readSessions(running.browser)).toEqual([]);
    for (const [key, item] of items)
      await writeSync(running.browser, key.replace(/:[a-z0-9]{8}:(\d+)$/, ':cdi12345:$1'), item);
    await waitFor(async () => (await readSessions(running.browser)).length === 40, {
      what: 'the plan on the other computer',
    });
    const [session] = await readSessions(running.browser);
    expect(session).toMatchObject({ id: '2nde GT 1:a', room: 'Salle B12', day: '2026-11-09', start: 480 });
    await clearAll(running.browser);
  });
});
