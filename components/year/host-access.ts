import browser from 'webextension-polyfill';
import { HOST_PATTERNS } from '../../pix/hosts.ts';
import { askBrowser } from '../surface/ask-browser.ts';

const HOSTS = { origins: HOST_PATTERNS };

/** Says whether access to Pix's pages is missing, now and each time the user gives or takes it. */
export function followHosts(listener: (areMissing: boolean) => void, report: (error: unknown) => void): void {
  const look = () => {
    askBrowser(browser.permissions.contains(HOSTS)).then((hasAll) => listener(!hasAll), report);
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}

/** Asks the user for access again. Must run inside a click: browsers refuse it elsewhere. */
export async function requestHosts(): Promise<void> {
  await browser.permissions.request(HOSTS);
}
