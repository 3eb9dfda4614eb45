import browser from 'webextension-polyfill';
import { findHost, HOST_PATTERNS } from '../../pix/hosts.ts';

/** Tells the page that it is the same view in a tab. */
export const IN_TAB_QUERY = '?in=tab';

/** `org` when all the Pix tabs open are on pix.org, else `fr`. */
export async function findDomain(): Promise<'fr' | 'org'> {
  const tabs = await browser.tabs.query({ url: HOST_PATTERNS });
  const domains = tabs.flatMap(({ url }) => (url ? [findHost(new URL(url))?.domain] : []));
  return domains.length > 0 && domains.every((domain) => domain === 'org') ? 'org' : 'fr';
}

/** Shows the popup's view in a tab of its own, and closes the popup. */
export async function openInTab(hash = ''): Promise<void> {
  await browser.tabs.create({ url: new URL(IN_TAB_QUERY + hash, location.href).href });
  window.close();
}
