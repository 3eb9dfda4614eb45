import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAlert } from '../e2e/harness/firefox-alert.ts';
import { findPromptButton, readPermissionPrompt } from '../e2e/harness/firefox-prompt.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { waitForWords } from '../e2e/options.ts';
import { clickNamed, readPopupText } from '../e2e/popup.ts';
import { EVE, listShown, noteDeadline } from '../e2e/reminded.ts';
import { readAll } from '../e2e/stored.ts';
import { readBrowserName, useExtension } from '../e2e/use-extension.ts';
import { type Display, hasKeyboard, SCREEN, startDisplay } from './display.ts';
import { keepFigures } from './figures.ts';

const IS_FIREFOX = readBrowserName() === 'firefox';
const ASK = 'Activer les rappels';
/** The middle of a notification that Chromium shows itself, from the lower right corner of the display. */
const CHROMIUM_ALERT = { x: SCREEN.width - 190, y: SCREEN.height - 55 };

/** The buttons of Chromium's prompt, which stands in the middle of a window of 1000 pixels, under its bars. */
const CHROMIUM_PROMPT = { refuse: { x: 600, y: 266 }, allow: { x: 679, y: 266 } } as const;
/** In the margin of the page, where nothing is. */
const MARGIN = { x: 60, y: 600 };

/**
 * The prompt in which a browser asks for notifications is its own window, which no script of a page reaches: a hand on a display
 * that nobody sees presses it, as a user does.
 */
describe('the permission to notify, pressed', { shuffle: false }, () => {
  let display: Display;
  let presses = 0;
  beforeAll(async () => {
    display = await startDisplay();
  });
  afterAll(() => display.close());
  const running = useExtension({
    today: '2026-11-20',
    width: 1000,
    height: 700,
    headless: false,
    hasOwnBrowser: true,
    isOneStory: true,
  });

  const findOptions = () => running.browser.findPage(/options\.html#reminders$/);
  const isAsked = async (options: Page) =>
    IS_FIREFOX ? (await readPermissionPrompt(options.browser())) !== '' : !(await hasKeyboard(options));

  /** Asks in the options, and answers in the browser's own prompt. */
  async function answer(options: Page, wanted: 'allow' | 'refuse', words: string): Promise<void> {
    await waitFor(
      async () => {
        if (await hasKeyboard(options)) return true;
        await display.pressAt(MARGIN.x, MARGIN.y);
        return false;
      },
      { what: 'the keyboard to be in the page' },
    );
    await clickNamed(options, 'button', ASK);
    await waitFor(() => isAsked(options), { what: 'the prompt' });
    await waitFor(
      async () => {
        if ((await readPopupText(options)).includes(words)) return true;
        if (!(await isAsked(options))) return false;
        presses += 1;
        const button = IS_FIREFOX
          ? await findPromptButton(options.browser(), wanted)
          : CHROMIUM_PROMPT[wanted];
        await display.pressAt(button.x, button.y);
        return false;
      },
      // A prompt takes no press in its first half second.
      { interval: 700, what: `"${words}"` },
    );
  }

  it('refused: one sentence, and nothing is on', async () => {
    const page = await noteDeadline(running.browser);
    await page.close();
    const options = await running.browser.openExtensionPage('options.html#reminders');
    await waitForWords(options, ASK);
    await answer(options, 'refuse', "Le navigateur n'a pas donné son accord");
    expect((await readAll(running.browser)).local.reminders ?? {}).not.toHaveProperty('isOn', true);
    expect(await readPopupText(options)).toContain(ASK);
  });

  it('allowed: what is due appears at once', async () => {
    const options = await findOptions();
    await answer(options, 'allow', 'Les rappels sont activés sur cet ordinateur.');
    expect((await readAll(running.browser)).local.reminders).toHaveProperty('isOn', true);
    await waitFor(async () => (await listShown(running.browser)).includes(EVE), { what: 'the notification' });
  });

  it('a press on the notification opens its page of Pix, and it is gone', async () => {
    const options = await findOptions();
    await waitFor(
      async () => {
        if ((await listShown(running.browser)).length === 0) return true;
        const { x, y } = IS_FIREFOX ? await findAlert(options.browser()) : CHROMIUM_ALERT;
        presses += 1;
        await display.pressAt(x, y);
        return false;
      },
      { interval: 1000, what: 'the notification to be pressed' },
    );
    const opened = await running.browser.findPage('https://certif.pix.fr/sessions/creation');
    expect(opened.url()).toBe('https://certif.pix.fr/sessions/creation');
    await keepFigures('permission pressed', { answers: 2, presses });
  });
});
