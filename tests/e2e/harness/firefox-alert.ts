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

/** Where the notification that Firefox shows stands on the display, in its middle, in pixels. */
export async function findAlert(browser: Browser): Promise<{ readonly x: number; readonly y: number }> {
  await waitFor(async () => (await readAlert(browser)) !== '', { what: 'a notification of Firefox' });
  const found = await callInFirefox(
    browser,
    `() => {
      const alert = Services.wm.getMostRecentWindow('alert:alert');
      delete alert.close;
      const { devicePixelRatio: scale, screenX, screenY, innerWidth, innerHeight } = alert;
      return JSON.stringify({ x: (screenX + innerWidth / 2) * scale, y: (screenY + innerHeight / 2) * scale });
    }`,
    [],
  );
  return JSON.parse(String(found)) as { x: number; y: number };
}
