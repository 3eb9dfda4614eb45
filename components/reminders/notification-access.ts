import browser, { type Permissions } from 'webextension-polyfill';
import { askBrowser } from '../surface/ask-browser.ts';

/** The optional permission. */
export const NOTIFICATIONS: Permissions.Permissions = { permissions: ['notifications'] };

/** Says whether notifications are allowed, now and each time the user gives or takes the permission. */
export function followNotifications(
  listener: (areAllowed: boolean) => void,
  report: (error: unknown) => void,
): void {
  const look = () => {
    askBrowser(browser.permissions.contains(NOTIFICATIONS)).then(listener, report);
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}

/**
 * Asks the user for them; resolves to whether they are allowed. Must be called in the very turn of a click: browsers refuse it
 * elsewhere.
 */
export async function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}

/** Gives the permission back. */
export async function giveBackNotifications(): Promise<void> {
  await askBrowser(browser.permissions.remove(NOTIFICATIONS));
}
