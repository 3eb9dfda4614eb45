import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeChange } from './change.ts';
import { waitForFocused } from './focused.ts';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import { waitForOverlay, waitForSaid } from './overlay.ts';
import { clickNamed, listStepTitles, readPopupText, readProgressBar, waitForKept } from './popup.ts';
import { readReplica, SCHOOL } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const OPEN_SIECLE = 'Ouvrir dans Pix Orga : Importez le fichier XML de Siècle';

// One story: what was ticked before is on the icon, and the permission is taken back at the end.
describe('the popup on 20 November', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-11-20', hasOwnBrowser: true, isOneStory: true });

  const listTabs = () =>
    running.browser.extensionEval(async () => {
      const tabs = await browser.tabs.query({ url: ['https://*.pix.fr/*', 'https://*.pix.org/*'] });
      return tabs.map(({ url, active }) => ({ url, active }));
    });

  it('heads with the school year, its bar, and one checkbox per step', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the bar' });
    expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe('Année 2026-2027');
    const titles = await listStepTitles(popup);
    expect(titles).toHaveLength(16);
    expect(new Set(titles).size).toBe(16);
    await waitForWords(popup, '8 en retard');
    await waitForWords(popup, 'Extension indépendante, non affiliée à Pix');
    await popup.close();
  });

  it('leaves a step that does not apply out of both numbers', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'summary', 'Détails : Réservez les salles (2 heures par session)');
    await clickNamed(popup, 'details[open] button', 'Sans objet cette année');
    await waitFor(async () => (await readProgressBar(popup)) === '0/15', { what: '0 of 15' });
    await clickNamed(popup, 'details[open] button', 'Remettre à faire');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: '0 of 16 again' });
    await waitForKept(popup);
    await popup.close();
  });

  it('opens the page of a step in a new tab, and leaves the tab with a form alone', async () => {
    const form = await running.browser.openPage('https://orga.pix.fr/campagnes/creation');
    await waitForOverlay(form, 'the form');
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'a', OPEN_SIECLE);
    const opened = await running.browser.findPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(opened, 'the import page', ({ page }) => page === 'orga-import');
    expect((await listTabs()).map(({ url }) => url).sort()).toEqual([
      'https://orga.pix.fr/campagnes/creation',
      'https://orga.pix.fr/import-participants',
    ]);
    await form.bringToFront();
    await clickNamed(popup, 'a', OPEN_SIECLE);
    await waitFor(
      async () =>
        (await listTabs()).some(({ url, active }) => active && url?.endsWith('/import-participants')),
      { what: 'the tab already there to come to the front' },
    );
    expect(await listTabs()).toHaveLength(2);
    await opened.close();
    await popup.close();
    await form.close();
  });

  it('is wide enough as the real popup of the toolbar', async () => {
    await (await running.browser.openPage('https://orga.pix.fr/places')).bringToFront();
    const readWidth = () =>
      running.browser.extensionEval(() => {
        const [view] = browser.extension.getViews({ type: 'popup' });
        return view?.document.querySelector('[role=progressbar]') ? view.innerWidth : 0;
      });
    await running.browser.extensionEval(() => browser.action.openPopup());
    await waitFor(async () => (await readWidth()) >= 420, { what: 'a popup of 420 px' });
    await running.browser.extensionEval(() => browser.extension.getViews({ type: 'popup' })[0]?.close());
  });

  it("keeps a deadline of one's own typed key by key, and gives it up", async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'summary', 'Détails : Réservez les salles (2 heures par session)');
    const field = await popup.waitForSelector('.step-due input');
    await field?.focus();
    // 12 October or 10 December: which figures come first is the browser's own affair.
    await popup.keyboard.type('12102026');
    await popup.keyboard.press('Tab');
    const readDue = async () => (await readReplica(running.browser))['book-rooms']?.due?.[0];
    await waitFor(async () => ['2026-10-12', '2026-12-10'].includes(String(await readDue())), {
      what: 'the deadline in storage',
    });
    await clickNamed(popup, '.step-due button', "Reprendre l'échéance habituelle");
    await waitFor(async () => (await readDue()) === null, { what: "no deadline of one's own" });
    await waitFor(() => field?.evaluate((input) => (input as HTMLInputElement).value === ''), {
      what: 'an empty field',
    });
    await popup.close();
  });

  it('gives the way back from "C\'est fait"', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'button', "C'est fait : Relancez les élèves");
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'one step done' });
    await waitForFocused(popup, 'Annuler');
    await clickNamed(popup, 'button', 'Annuler');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the step undone' });
    await waitForKept(popup);
    await popup.close();
  });

  it('opens in a tab with the same view', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'button', 'Ouvrir en grand');
    const large = await running.browser.findPage(/popup\.html\?in=tab$/);
    await waitFor(async () => (await readProgressBar(large)) === '0/16', { what: 'the year in the tab' });
    expect(await readPopupText(large)).not.toContain('Ouvrir en grand');

    // On paper: the year, dark on white whatever the theme, and nothing that one presses.
    await running.browser.setColorScheme(large, 'dark');
    await running.browser.setMedium(large, 'print');
    await large.setViewport({ width: 700, height: 1000 });
    const isPrinted = () => large.evaluate(() => matchMedia('print').matches);
    await waitFor(isPrinted, { what: 'the layout for paper' });
    const paper = await large.evaluate(() => {
      const count = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      return {
        bars: count('.chart-bar'),
        titles: count('.step-title'),
        pressed: count('button, summary, a'),
        tables: count('table'),
        color: getComputedStyle(document.body).color,
        isTooWide: document.documentElement.scrollWidth > innerWidth,
        isTooHigh: document.documentElement.scrollHeight > 1000,
      };
    });
    expect(paper).toEqual({
      bars: 16,
      titles: 16,
      pressed: 0,
      tables: 0,
      color: 'rgb(18, 38, 71)',
      isTooWide: false,
      isTooHigh: false,
    });
    await large.close();
  });

  it('shows a tick within one frame of the storage event', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the year' });
    await popup.bringToFront();
    await popup.evaluate((key) => {
      const world = globalThis as unknown as { browser?: WebExtension; chrome: WebExtension };
      const api = world.browser ?? world.chrome;
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const read = () => document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? '';
      api.storage.onChanged.addListener((changes) => {
        if (key in changes) requestAnimationFrame(() => seen.push(read()));
      });
    }, `replica:progress:${SCHOOL}:2026-2027`);
    await running.browser.extensionEval(
      (change) => browser.runtime.sendMessage(change),
      makeChange('share-codes', 'done', SCHOOL),
    );
    const readSeen = () => popup.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    await waitFor(async () => (await readSeen()).length > 0, { what: 'the frame after the event' });
    expect((await readSeen())[0]).toBe('1');
    await popup.close();
  });

  it('counts on the icon the steps late or soon', async () => {
    const readBadge = () => running.browser.extensionEval(() => browser.action.getBadgeText({}));
    await waitFor(async () => (await readBadge()) === '10', { what: '7 late and 3 soon on the icon' });
    const readTitle = () => running.browser.extensionEval(() => browser.action.getTitle({}));
    await waitFor(async () => (await readTitle()).includes('10 étapes'), { what: 'the same in its title' });
  });

  it('says so when access to the pages of Pix was taken back', async () => {
    if (readBrowserName() === 'chromium') {
      // Chromium does not let a required host be removed by a script: the sentence stays away.
      const popup = await running.browser.openExtensionPage('popup.html');
      await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'the year' });
      expect(await readPopupText(popup)).not.toContain("n'a pas accès");
      await popup.close();
      return;
    }
    await running.browser.extensionEval(() =>
      browser.permissions.remove({ origins: ['https://orga.pix.fr/*', 'https://certif.pix.fr/*'] }),
    );
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(
      async () => (await readPopupText(popup)).includes("n'a pas accès à toutes les pages de Pix"),
      {
        what: 'the sentence about access',
      },
    );
    expect(await popup.$$eval('.hosts-notice button', (buttons) => buttons.length)).toBe(1);
    await popup.close();
  });
});

describe('in English', () => {
  const running = useExtension({ today: '2026-11-20', language: 'en' });

  it('speaks English in the card and the popup', async () => {
    const page = await running.browser.openPage('https://orga.pix.org/import-participants?lang=en');
    await waitForOverlay(page, 'the overlay', ({ mainStep }) => mainStep === 'import-siecle');
    for (const words of [
      'Import the Siècle XML file',
      'Late: it was due before 16 September',
      'Independent extension, not affiliated with Pix',
    ])
      await waitForSaid(page, words);
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readPopupText(popup)).includes('Year 2026-2027'), {
      what: 'the English heading',
    });
    await popup.close();
    await page.close();
  });
});
