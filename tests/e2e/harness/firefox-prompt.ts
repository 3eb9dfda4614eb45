import type { Browser } from 'puppeteer-core';
import { callInFirefox } from './firefox-chrome.ts';
import { waitFor } from './wait-for.ts';

/** What stands in the prompt that Firefox shows for an extension; empty while there is none. */
export async function readPermissionPrompt(browser: Browser): Promise<string> {
  return String(
    await callInFirefox(
      browser,
      `() => {
        const prompt = document.getElementById('addon-webext-permissions-notification');
        return PopupNotifications.panel.state === 'open' && prompt ? prompt.textContent : '';
      }`,
      [],
    ),
  );
}

/**
 * Answers the prompt in which Firefox asks for a permission of an extension, by its own buttons. It takes no press in its first
 * half second.
 */
export async function answerPermissionPrompt(browser: Browser, answer: 'allow' | 'refuse'): Promise<void> {
  await waitFor(async () => (await readPermissionPrompt(browser)) !== '', { what: 'the prompt of Firefox' });
  const press = `(wanted) => {
    const prompt = document.getElementById('addon-webext-permissions-notification');
    if (PopupNotifications.panel.state !== 'open' || !prompt) return 'gone';
    (wanted === 'allow' ? prompt.button : prompt.secondaryButton).click();
    return 'open';
  }`;
  await waitFor(async () => (await callInFirefox(browser, press, [answer])) === 'gone', {
    what: 'the prompt of Firefox to close',
  });
}

/** Where the button of an answer stands on the display, in its middle, in pixels: for a hand that presses what is seen. */
export async function findPromptButton(
  browser: Browser,
  answer: 'allow' | 'refuse',
): Promise<{ readonly x: number; readonly y: number }> {
  const find = `(wanted) => {
    const prompt = document.getElementById('addon-webext-permissions-notification');
    if (PopupNotifications.panel.state !== 'open' || !prompt) return '';
    const box = (wanted === 'allow' ? prompt.button : prompt.secondaryButton).getBoundingClientRect();
    const scale = window.devicePixelRatio;
    const x = window.mozInnerScreenX + box.x + box.width / 2;
    const y = window.mozInnerScreenY + box.y + box.height / 2;
    return JSON.stringify({ x: x * scale, y: y * scale });
  }`;
  const found = await waitFor(() => callInFirefox(browser, find, [answer]), {
    what: 'the prompt of Firefox',
  });
  return JSON.parse(String(found)) as { x: number; y: number };
}
