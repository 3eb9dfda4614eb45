import type { Browser } from 'puppeteer-core';
import { callInFirefox } from './firefox-chrome.ts';
import { waitFor } from './wait-for.ts';

/** What the notification that Firefox shows says: its title, then its text; empty where there is none. */
export async function readAlert(browser: Browser): Promise<string> {
  return String(
    await callInFirefox(
      browser,
      `() => {
        const alert = Services.wm.getMostRecentWindow('alert:alert');
        // It would close by itself in four seconds.
        if (alert) alert.close = () => {};
        return [...(alert?.document.querySelectorAll('#alertTitleLabel, #alertTextLabel') ?? [])]
          .map((label) => label.getAttribute('value') || label.textContent).join(' / ');
      }`,
      [],
    ),
  );
}

/** Presses the notification that Firefox shows. */
export async function pressAlert(browser: Browser): Promise<void> {
  await waitFor(async () => (await readAlert(browser)) !== '', { what: 'a notification of Firefox' });
  await callInFirefox(
    browser,
    `() => {
      const alert = Services.wm.getMostRecentWindow('alert:alert');
      delete alert.close;
      alert.document.getElementById('alertBox').click();
      return '';
    }`,
    [],
  );
}
