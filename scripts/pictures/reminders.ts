import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeChange } from '../../tests/e2e/change.ts';
import { answerPermissionPrompt } from '../../tests/e2e/harness/firefox-prompt.ts';
import { compilerHelper } from '../../tests/e2e/harness/launch.ts';
import { clickNamed } from '../../tests/e2e/popup.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { openOwn } from './school-year.ts';
import { shootLooks, shootPart } from './shoot-looks.ts';

declare const browser: WebExtension;

const REMINDERS_PART = '#reminders';
const TAB = { width: 1000, height: 900 };
const POPUP = { width: 400, height: 600 };
const TURN_ON = { fr: 'Activer les rappels', en: 'Turn reminders on' };

/** Keeps settings of reminders, as the options do. */
const keep = ({ extension }: Sitting, reminders: object) =>
  extension.extensionEval((kept) => browser.storage.local.set({ reminders: kept }), {
    schema: 2,
    ...reminders,
  });

/** Asks for notifications, in Firefox, and answers. */
async function ask(page: Page, { language }: Sitting, answer: 'allow' | 'refuse'): Promise<void> {
  await clickNamed(page, 'button', TURN_ON[language]);
  await answerPermissionPrompt(page.browser(), answer);
  await page.waitForSelector(answer === 'allow' ? '.reminder-choices' : '.fault');
}

type Answer = (asked: unknown, tell?: (answer: boolean) => void) => Promise<boolean>;
declare const chrome: { permissions: { contains: Answer; request: Answer } };

/** Has Chromium, whose prompt no picture reaches, say of notifications that they are allowed, or refuse them when asked. */
async function pretend(page: Page, areAllowed: boolean): Promise<void> {
  await page.evaluateOnNewDocument(compilerHelper);
  await page.evaluateOnNewDocument((answer) => {
    const say: Answer = async (_asked, tell) => {
      tell?.(answer);
      return answer;
    };
    chrome.permissions.contains = say;
    chrome.permissions.request = say;
  }, areAllowed);
  await page.reload();
  await page.waitForSelector('#reminders');
}

/** Opens the options at the reminders. */
async function openReminders({ extension }: Sitting): Promise<Page> {
  const page = await openOwn(extension, 'options.html#reminders', TAB);
  await page.waitForSelector('#reminders');
  return page;
}

export const REMINDERS: PictureSet = {
  shows: 'the offer of reminders, and the options: off, refused, on, without the permission',
  folder: 'screenshots/reminders',
  nameSubfolder: (name, language) => `${name}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: ['2026-11-20'],
  windows: [TAB],
  picture: async (sitting) => {
    const { extension } = sitting;
    await extension.extensionEval(
      (change) => browser.runtime.sendMessage(change),
      makeChange('import-siecle', 'done'),
    );
    const popup = await openOwn(extension, 'popup.html', POPUP);
    await popup.waitForSelector('.reminders-offer');
    await popup.$eval('.reminders-offer', (offer) => offer.scrollIntoView({ block: 'center' }));
    await shootLooks(sitting, popup, 'offer');
    await popup.close();
    const off = await openReminders(sitting);
    await shootPart(sitting, off, REMINDERS_PART, 'off');
    if (extension.name === 'firefox') {
      await ask(off, sitting, 'refuse');
      await shootPart(sitting, off, REMINDERS_PART, 'refused');
      await ask(off, sitting, 'allow');
      await shootPart(sitting, off, REMINDERS_PART, 'on');
      await extension.extensionEval(() => browser.permissions.remove({ permissions: ['notifications'] }));
    }
    if (extension.name === 'chromium') {
      await pretend(off, false);
      await clickNamed(off, 'button', TURN_ON[sitting.language]);
      await off.waitForSelector('.fault');
      await shootPart(sitting, off, REMINDERS_PART, 'refused');
      await pretend(off, true);
      await clickNamed(off, 'button', TURN_ON[sitting.language]);
      await off.waitForSelector('.reminder-choices');
      await shootPart(sitting, off, REMINDERS_PART, 'on');
    }
    await off.close();
    await keep(sitting, { isOn: true, isOfferAnswered: true, time: '20:00' });
    const without = await openReminders(sitting);
    await without.waitForSelector('.reminder-choices');
    await shootPart(sitting, without, REMINDERS_PART, 'taken-away');
    await without.close();
  },
};
