import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { allowNotifications } from './altered-build.ts';
import { pressAlert, readAlert } from './harness/firefox-alert.ts';
import { answerPermissionPrompt, readPermissionPrompt } from './harness/firefox-prompt.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import { clickNamed, readPopupText } from './popup.ts';
import { EVE, listShown, noteDeadline, SESSIONS, STEP } from './reminded.ts';
import { readAll, SCHOOL } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const IS_FIREFOX = readBrowserName() === 'firefox';
/** As a user has them who chose nothing but to have them. */
const ON = { schema: 2, isOn: true, hasDigest: false };

/** What is told on the eve: its heading, then its step. */
const EVE_TOLD = 'Dernier jour\u202f: lundi 23 novembre / Créez des sessions de 20 élèves (avant le 24 nov.)';

const readTold = async (extension: ExtensionBrowser) =>
  (await readAll(extension)).local['reminders-told'] as { eves: string[]; digests: string[] } | undefined;
/** When the background is woken next for a reminder. */
const readWake = (extension: ExtensionBrowser) =>
  extension.extensionEval(async () => (await browser.alarms.get('reminders'))?.scheduledTime ?? 0);
const listAlarms = (extension: ExtensionBrowser) =>
  extension.extensionEval(async () => (await browser.alarms.getAll()).map(({ name }) => name).sort());

const waitForAlarms = (extension: ExtensionBrowser, names: readonly string[]) =>
  waitFor(async () => `${await listAlarms(extension)}` === `${names}`, { what: `alarms: ${names}` });

describe('reminders, asked for', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-11-20', hasOwnBrowser: true, isOneStory: true });

  it('are offered once in the popup, and chosen in the options', async () => {
    const { browser: extension } = running;
    await noteDeadline(extension);
    const popup = await extension.openExtensionPage('popup.html');
    await waitForWords(popup, 'Un rappel avant les échéances, une fois par semaine ou la veille');
    await clickNamed(popup, '.reminders-offer button', 'Choisir…');
    const options = await extension.findPage(/options\.html#reminders$/);
    await waitForWords(options, 'Activer les rappels');
    await waitFor(
      async () => JSON.stringify((await readAll(extension)).local.reminders ?? {}).includes('true'),
      {
        what: 'the offer to be known as answered',
      },
    );
    const again = await extension.openExtensionPage('popup.html');
    await waitForWords(again, 'Toute l');
    expect(await readPopupText(again)).not.toContain('Un rappel avant les échéances');
    await again.close();
  });

  it('ask the browser in that very click; a refusal is one sentence', async () => {
    const { browser: extension } = running;
    const options = await extension.findPage(/options\.html#reminders$/);
    await clickNamed(options, 'button', 'Activer les rappels');
    if (IS_FIREFOX) {
      await waitFor(async () => (await readPermissionPrompt(options.browser())) !== '', {
        what: 'the prompt',
      });
      expect(await readPermissionPrompt(options.browser())).toContain('Display notifications to you');
      await answerPermissionPrompt(options.browser(), 'refuse');
      await waitForWords(options, "Le navigateur n'a pas donné son accord");
    }
    // Chromium's prompt is a window of its own, which no script presses: it waits. A hand does in `deep/permission-pressed.test.ts`.
    expect((await readAll(extension)).local.reminders).not.toHaveProperty('isOn', true);
    expect(await listAlarms(extension)).toEqual(['next-day']);
    expect(await readPopupText(options)).toContain('Activer les rappels');
  });

  const itInFirefox = IS_FIREFOX ? it : undefined;
  itInFirefox?.('are on once allowed: what is due appears, and opens its page of Pix', async () => {
    const { browser: extension } = running;
    const options = await extension.findPage(/options\.html#reminders$/);
    await clickNamed(options, 'button', 'Activer les rappels');
    await answerPermissionPrompt(options.browser(), 'allow');
    await waitForWords(options, 'Les rappels sont activés sur cet ordinateur.');
    const isTold = async () => {
      const said = await readAlert(options.browser());
      if (said === EVE_TOLD) return true;
      throw new Error(`It says: ${said}`);
    };
    await waitFor(isTold, { what: 'the notification' });
    expect(await listShown(extension)).toEqual([EVE]);
    await waitForAlarms(extension, ['next-day', 'reminders']);
    await pressAlert(options.browser());
    const opened = await extension.findPage('https://certif.pix.fr/sessions/creation');
    await waitFor(async () => (await listShown(extension)).length === 0, { what: 'the notification to go' });
    await waitFor(async () => (await readTold(extension))?.eves.length, { what: 'it to be known as told' });
    expect(await readTold(extension)).toMatchObject({ eves: [`${SCHOOL}:${STEP}:2026-11-23`], digests: [] });
    await opened.close();
  });

  itInFirefox?.('a permission taken away is said, and reminders resume once it is given again', async () => {
    const { browser: extension } = running;
    const options = await extension.findPage(/options\.html#reminders$/);
    await extension.extensionEval(() => browser.permissions.remove({ permissions: ['notifications'] }));
    await waitForWords(options, 'Les notifications ont été retirées à l');
    await clickNamed(options, 'button', 'Autoriser de nouveau');
    await answerPermissionPrompt(options.browser(), 'allow');
    await waitForWords(options, 'Les rappels sont activés sur cet ordinateur.');
    await clickNamed(options, 'button', 'Arrêter les rappels');
    await waitForWords(options, 'Activer les rappels');
    await waitFor(
      async () =>
        !(await extension.extensionEval(() =>
          browser.permissions.contains({ permissions: ['notifications'] }),
        )),
      { what: 'the permission to be given back' },
    );
    await waitForAlarms(extension, ['next-day']);
  });
});

describe('reminders, allowed', { shuffle: false }, () => {
  const running = useExtension({
    today: '2026-11-20',
    hasOwnBrowser: true,
    isOneStory: true,
    alter: { manifest: [allowNotifications] },
  });
  const turnOn = (settings: object) =>
    running.browser.extensionEval((reminders) => browser.storage.local.set({ reminders }), settings);
  /** Has the background look twice, one after the other: what the first has to tell is told by then. */
  const lookTwice = async (settings: object) => {
    for (const time of ['09:15', '09:45']) {
      const before = await readWake(running.browser);
      await turnOn({ ...settings, time });
      await waitFor(async () => (await readWake(running.browser)) !== before, { what: `a look at ${time}` });
    }
  };

  it('what another computer has ticked is not told', async () => {
    const { browser: extension } = running;
    const page = await noteDeadline(extension);
    const item = {
      schema: 2,
      steps: { [STEP]: { state: [['done', '2026-11-19'], (Date.now() + 60_000).toString(36)] } },
    };
    await extension.extensionEval(
      (key, value) => browser.storage.sync.set({ [key]: value }),
      `progress:${SCHOOL}:2026-2027:zzzzzzzz`,
      item,
    );
    await waitFor(async () => JSON.stringify((await readAll(extension)).local).includes('"2026-11-19"'), {
      what: 'the tick in the replica',
    });
    await lookTwice(ON);
    expect(await listShown(extension)).toEqual([]);
    expect(await readTold(extension)).toBeUndefined();
    await page.close();
  });

  it('the digest of the week is told once, over alarms that are lost and a restart', async () => {
    const { browser: extension } = running;
    await turnOn({ ...ON, hasDigest: true });
    await waitFor(async () => (await listShown(extension)).includes('reminder:digest:year'), {
      what: 'the digest',
    });
    // Before the restart: what was not kept as told would be told again.
    await waitFor(async () => (await readTold(extension))?.digests.length, {
      what: 'it to be known as told',
    });
    expect(await readTold(extension)).toMatchObject({ digests: ['2026-11-16'] });
    await extension.extensionEval(async () => {
      await browser.notifications.clear('reminder:digest:year');
      await browser.alarms.clearAll();
    });
    await extension.restart();
    await waitFor(async () => (await listAlarms(extension)).includes('reminders'), {
      what: 'the alarm again',
    });
    await lookTwice({ ...ON, hasDigest: true });
    expect(await listShown(extension)).toEqual([]);
    expect(await readTold(extension)).toMatchObject({ digests: ['2026-11-16'] });
  });

  it('a click on the digest wakes the background, and opens the year', async () => {
    const { browser: extension } = running;
    const anyPage = await extension.openPage(SESSIONS);
    await extension.extensionEval(() => browser.storage.local.remove('reminders-told'));
    await turnOn({ ...ON, hasDigest: true });
    await waitFor(async () => (await listShown(extension)).includes('reminder:digest:year'), {
      what: 'the digest',
    });
    if (IS_FIREFOX) {
      const isSaid = async () =>
        /^\d+ étapes en retard, \d+ bientôt/.test(await readAlert(anyPage.browser()));
      await waitFor(isSaid, { what: 'what the alert says' });
      await extension.sleepBackground();
      await pressAlert(anyPage.browser());
    } else {
      // No test presses what the system shows: the event comes to the background as the browser would send it.
      const target = await anyPage.browser().waitForTarget((each) => each.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.evaluate("chrome.notifications.onClicked.dispatch('reminder:digest:year')");
    }
    const year = await extension.findPage(/popup\.html\?in=tab$/);
    await waitForWords(year, 'Année 2026-2027');
    await waitFor(async () => (await listShown(extension)).length === 0, { what: 'the digest to go' });
  });
});
