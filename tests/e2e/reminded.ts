import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitForOverlay } from './overlay.ts';
import { SCHOOL } from './stored.ts';

declare const browser: WebExtension;

export const SESSIONS = 'https://certif.pix.fr/sessions';
/** The step of the sessions, due on Monday by its user: Friday 20 November is the school day before. */
export const STEP = 'create-sessions';
export const EVE = `reminder:eve:${STEP}`;
/** Names the establishment on a page of Pix, then gives a step of its year another deadline. */
export async function noteDeadline(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.openPage(SESSIONS);
  await waitForOverlay(page, 'the overlay of the sessions');
  await extension.extensionEval((change) => browser.runtime.sendMessage(change), {
    schema: 2,
    type: 'change',
    id: randomUUID(),
    document: `progress:${SCHOOL}:2026-2027`,
    entries: { [STEP]: { due: ['2026-11-23', Date.now()] } },
  });
  return page;
}

/** The notifications that the browser shows. */
export const listShown = (extension: ExtensionBrowser) =>
  extension.extensionEval(async () => Object.keys(await browser.notifications.getAll()));
