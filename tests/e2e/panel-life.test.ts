import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { runAxe } from './axe.ts';
import { waitFor } from './harness/wait-for.ts';
import { goTo, listBackward, listPageStops, listTooSmall, readFocus } from './keyboard.ts';
import { waitForOverlay } from './overlay.ts';
import { drivePanel, openPanelPage, waitForPanel } from './panel.ts';
import { isStepTicked, readProgressBar } from './popup.ts';
import { press } from './press.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const IMPORT = 'https://orga.pix.fr/import-participants';
const SIECLE = 'Importez le fichier XML de Siècle';
const OTHER_NAME = 'Lycée professionnel Émile-Combe';

describe('the panel of one window among others', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('follows the school that its page names, and says so where the page is not of Pix', async () => {
    const page = await running.browser.openPage(`${IMPORT}?demo-structures=several`);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    const panel = drivePanel(running.browser, page);
    await panel.open();
    await page.bringToFront();
    await waitForPanel(panel, 'Lycée Jeanne-Villepreux');
    await waitForPanel(panel, `Sur cette page ${SIECLE}`);
    // The page that follows is the home of the other school, where another step matters.
    await press(page, '.pix-structure-switcher button');
    await press(page, '[role=option]', OTHER_NAME);
    await waitFor(async () => (await panel.readSchool()).includes(OTHER_NAME), { what: 'the other school' });

    // The other application has a school of its own.
    const certif = await running.browser.openPage('https://certif.pix.fr/sessions');
    await waitFor(async () => (await panel.readSchool()).includes('Jeanne-Villepreux'), {
      what: 'the school of Certif',
    });
    await page.bringToFront();
    await waitFor(async () => (await panel.readSchool()).includes(OTHER_NAME), {
      what: 'the school of the tab that is back',
    });
    await certif.close();

    const elsewhere = await running.browser.openPage('about:blank');
    await elsewhere.bringToFront();
    await waitForPanel(panel, 'Ouvrez Pix Orga ou Pix Certif dans cet onglet');
    await elsewhere.close();
    await panel.close();
    await page.close();
  });

  it('keeps to its own window, and takes in the tab that comes to it', async () => {
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    const panel = drivePanel(running.browser, page);
    await panel.open();
    await page.bringToFront();
    await waitForPanel(panel, `Sur cette page ${SIECLE}`);

    const address = 'https://orga.pix.fr/equipe/membres';
    const tabId = await running.browser.extensionEval(async (url: string) => {
      const { tabs } = await browser.windows.create({ url });
      return tabs?.[0]?.id ?? -1;
    }, address);
    const other = await running.browser.findPage(address);
    await waitForOverlay(other, 'the card of the other window', ({ view }) => view === 'card');
    expect(await panel.readText()).toContain(`Sur cette page ${SIECLE}`);
    await waitForOverlay(page, 'the pill still', ({ view }) => view === 'pill');

    await running.browser.extensionEval(
      async (moved: number, url: string) => {
        const [first] = await browser.tabs.query({ url });
        await browser.tabs.move(moved, { windowId: first?.windowId ?? -1, index: -1 });
        await browser.tabs.update(moved, { active: true });
      },
      tabId,
      IMPORT,
    );
    await waitForPanel(panel, 'Sur cette page Mettez à jour les administrateurs');
    await waitForOverlay(other, 'the pill of the tab that came', ({ view }) => view === 'pill');
    await other.close();
    await waitForPanel(panel, `Sur cette page ${SIECLE}`);
    await panel.close();
    await page.close();
  });
});

describe('the life of the panel', () => {
  const running = useExtension({ today: '2026-11-20', hasOwnBrowser: true });

  /** The page is a pill where the panel is there, which says its step; else the card. */
  const isOpenAsKept = async (page: Page): Promise<boolean> => {
    const panel = drivePanel(running.browser, page);
    let isOpen = false;
    await waitFor(
      async () => {
        // Anew each time: the browser may be about to close it.
        isOpen = await panel.isOpen();
        const { view } = await waitForOverlay(page, 'the overlay');
        if (view !== (isOpen ? 'pill' : 'card')) return false;
        return !isOpen || (await panel.readText()).includes(`Sur cette page ${SIECLE}`);
      },
      { what: 'the page and the panel to go together' },
    );
    return isOpen;
  };

  it('an update of the extension leaves no page as if the panel were there, and it opens again', async () => {
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await drivePanel(running.browser, page).open();
    await page.bringToFront();
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await page.evaluate(() => Object.assign(window, { first: document.querySelector('check-list-pix') }));
    await running.browser.reinstall();
    const isAdopted = () =>
      page.evaluate(() => {
        const element = document.querySelector('check-list-pix');
        return element !== null && element !== (window as unknown as { first: Element }).first;
      });
    await waitFor(isAdopted, { what: "the new version's overlay" });
    await page.bringToFront();
    if (!(await isOpenAsKept(page))) {
      await drivePanel(running.browser, page).open();
      await page.bringToFront();
      expect(await isOpenAsKept(page)).toBe(true);
    }
    await drivePanel(running.browser, page).close();
    await waitForOverlay(page, 'the card again', ({ view }) => view === 'card');
    await page.close();
  });

  it('a restart of the browser finds it open or closed, and the page goes with it', async () => {
    const before = await running.browser.openPage(IMPORT);
    await waitForOverlay(before, 'the card', ({ view }) => view === 'card');
    await drivePanel(running.browser, before).open();
    await before.bringToFront();
    await waitForOverlay(before, 'the pill', ({ view }) => view === 'pill');
    await running.browser.restart();
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the overlay');
    await isOpenAsKept(page);
    await page.close();
  });
});

describe('the keyboard alone, in the panel', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('reaches all of it with the focus in sight, ticks by Space, and axe finds nothing wrong', async () => {
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    const panel = await openPanelPage(running.browser, page);
    await waitFor(async () => (await readProgressBar(panel)) === '0/16', { what: 'the year in the panel' });
    if (running.browser.name === 'chromium') await panel.waitForSelector('.here .button-filled');
    const { faults, passed } = await runAxe(panel);
    expect(faults).toEqual([]);
    expect(passed).toContain('color-contrast');

    await goTo(panel, 'Rentrée0 sur 6');
    await panel.keyboard.press('Enter');
    await goTo(panel, SIECLE);
    await panel.keyboard.press(' ');
    await waitFor(async () => (await readProgressBar(panel)) === '1/16', { what: 'the step ticked' });
    expect(await isStepTicked(panel, SIECLE)).toBe(true);
    await waitFor(async () => (await readFocus(panel)).name === SIECLE, { what: 'focus on the step' });
    await panel.keyboard.press(' ');
    await waitFor(async () => (await readProgressBar(panel)) === '0/16', { what: 'the step again to do' });

    const { stops, unmarked, missed } = await listPageStops(panel);
    expect(stops.map(({ name }) => name)).toContain('Retrouver mes coches sur un autre ordinateur');
    expect(missed).toEqual([]);
    expect(unmarked).toEqual([]);
    expect(listBackward(stops)).toEqual([]);
    expect(listTooSmall(stops)).toEqual([]);
    // The next tests in this browser want the pages without it.
    if (running.browser.name === 'chromium') await drivePanel(running.browser, page).close();
    await page.close();
  });
});
