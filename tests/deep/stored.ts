import type { Browser as WebExtension } from 'webextension-polyfill';
import { toCanonicalJson } from '../../storage/merge/register.ts';
import type { ExtensionBrowser } from '../e2e/harness/types.ts';
import { SCHOOL } from '../e2e/stored.ts';

declare const browser: WebExtension;

/** The replica of the school's year as one text: browsers do not keep the order of keys. */
export async function readReplicaText(extension: ExtensionBrowser): Promise<string> {
  const local = await extension.extensionEval(() => browser.storage.local.get(null));
  return toCanonicalJson(local[`replica:progress:${SCHOOL}:2026-2027`] ?? null);
}

/** Clicks that no background has taken in yet. */
export async function countWaiting(extension: ExtensionBrowser): Promise<number> {
  const keys = await extension.extensionEval(async () => Object.keys(await browser.storage.local.get(null)));
  return keys.filter((key) => key.startsWith('outbox:')).length;
}
