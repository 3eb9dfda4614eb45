import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { type Walk, walk } from './first-run.ts';
import { waitFor } from './harness/wait-for.ts';
import { goTo, listBackward, listTabStops, listTooSmall, readFocus } from './keyboard.ts';
import { waitForWords } from './options.ts';
import { clickInOverlay, waitForOverlay } from './overlay.ts';
import { listStepTitles, readPopupText, readProgressBar } from './popup.ts';
import {
  clearAll,
  DEFAULT_PROGRESS,
  getState,
  readAll,
  readReplica,
  SCHOOL,
  waitForQueue,
  writeSync,
} from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const ACADEMIE = 'Dans quelle académie êtes-vous';
const ESTABLISHMENT = 'Dans quel établissement';
const PAST = "Qu'est-ce qui est déjà fait";
const AT = 1_757_000_000_000;

/** Clicks and screens of each path, printed when the file is over (docs/first-run.md). */
const counts: string[] = [];
const count = (path: string, { clicks, screens }: Walk) =>
  counts.push(`${path}: ${clicks()} clicks, ${screens()} screens`);
afterAll(() => console.info(counts.join('\n')));

type Running = ReturnType<typeof useExtension>;

const openFirstRun = async (running: Running, query = ''): Promise<Page> => {
  const popup = await running.browser.openExtensionPage(`popup.html${query}`, { keepsFirstRun: true });
  await popup.bringToFront();
  await popup.setViewport({ width: 420, height: 600 });
  return popup;
};

const nameSchool = (running: Running) =>
  writeSync(running.browser, 'registry:cdi12345', {
    schema: 2,
    entries: { [`establishment:${SCHOOL}`]: { name: ['Lycée Jeanne-Villepreux', AT] } },
  });

/** The settings of this computer's replica of the registry. */
const readRegistry = async ({ browser: extension }: Running) => {
  const { local } = await readAll(extension);
  const item = local['replica:registry'] as
    | { entries?: Record<string, Record<string, unknown[]>> }
    | undefined;
  return item?.entries ?? {};
};
const waitUntilSetUp = (running: Running) =>
  waitFor(async () => (await readRegistry(running)).settings?.firstRun?.[0] === 'done', {
    what: 'the first run to be over in storage',
  });

/** Waits until the list of académies stands on one: what is known of the school may come after the question. */
const waitForAcademie = (popup: Page, academie: string) =>
  waitFor(async () => (await popup.$eval('select', ({ value }) => value)) === academie, {
    what: `the académie ${academie}, chosen`,
  });

/** Nothing is out of sight: the question has the whole popup, and no more. */
const expectWithoutScroll = async (popup: Page) => {
  const { page, body } = await popup.evaluate(() => {
    const list = document.querySelector('.question-body');
    return {
      page: document.documentElement.scrollHeight - innerHeight,
      body: list ? list.scrollHeight - list.clientHeight : -1,
    };
  });
  expect(page).toBeLessThanOrEqual(0);
  expect(body).toBe(0);
};

describe('the first run in September', () => {
  const running = useExtension({ today: '2026-09-10' });

  it('asks two questions of who knows nothing of Pix yet, then shows the year', async () => {
    await (await running.browser.openPage('https://orga.pix.fr/places')).close();
    await clearAll(running.browser);
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 2', ACADEMIE);
    await expectWithoutScroll(popup);
    await path.chooseAcademie('lille');
    await waitForWords(popup, 'Vacances de la zone B.');
    await path.press('Continuer');
    await path.see('Question 2 sur 2', ESTABLISHMENT);
    await expectWithoutScroll(popup);
    await path.press('Passer');
    await path.seeYear();
    count('September, nothing known', path);
    expect([path.clicks(), path.screens()]).toEqual([4, 2]);
    await waitUntilSetUp(running);
    expect((await readRegistry(running)).settings?.academie?.[0]).toBe('lille');
    await popup.close();

    const again = await openFirstRun(running);
    await waitFor(async () => (await readProgressBar(again)) === '0/16', { what: 'the year at once' });
    await again.close();
  });

  it('takes two clicks of who has visited Pix: the establishment tells its académie', async () => {
    await nameSchool(running);
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 2', ACADEMIE);
    await waitForAcademie(popup, 'toulouse');
    await path.press('Continuer');
    await path.see('Question 2 sur 2', ESTABLISHMENT);
    await path.press("C'est bien celui-ci");
    await path.seeYear();
    count('September, establishment known', path);
    expect([path.clicks(), path.screens()]).toEqual([2, 2]);
    await waitForWords(popup, 'Lycée Jeanne-Villepreux');
    await waitUntilSetUp(running);
    expect((await readRegistry(running)).settings?.academie).toBeUndefined();
    await popup.close();
  });

  it('is over for good with one click', async () => {
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 2', ACADEMIE);
    await path.press('Tout passer');
    await path.seeYear();
    count('skipped', path);
    expect([path.clicks(), path.screens()]).toEqual([1, 1]);
    await waitUntilSetUp(running);
    await popup.close();
  });

  it('is shown in the tab as well', async () => {
    const tab = await openFirstRun(running, '?in=tab');
    const path = walk(tab);
    await path.see('Question 1 sur 2', ACADEMIE);
    await path.press('Passer');
    await path.see('Question 2 sur 2', ESTABLISHMENT);
    await path.press('Passer');
    await path.seeYear();
    await waitForWords(tab, "Toute l'année");
    await tab.close();
  });

  it('goes as the eye does, over targets large enough', async () => {
    for (const passed of [0, 1]) {
      const popup = await openFirstRun(running);
      const path = walk(popup);
      await path.see('Question 1 sur 2', ACADEMIE);
      if (passed === 1) await path.press('Passer');
      if (passed === 1) await path.see('Question 2 sur 2', ESTABLISHMENT);
      const stops = await listTabStops(popup, 'page');
      expect(stops.length).toBeGreaterThan(2);
      expect(listBackward(stops)).toEqual([]);
      expect(listTooSmall(stops)).toEqual([]);
      await popup.close();
    }
  });

  it('goes by the keyboard alone, and Escape loses nothing', async () => {
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 2', ACADEMIE);
    await goTo(popup, 'Académie');
    await popup.keyboard.type('Versailles');
    await waitFor(async () => (await readPopupText(popup)).includes('zone C'), { what: 'the zone' });
    await popup.keyboard.press('Escape');
    expect(await popup.$eval('select', ({ value }) => value)).toBe('versailles');
    await goTo(popup, 'Continuer');
    await popup.keyboard.press('Enter');
    await path.see('Question 2 sur 2', ESTABLISHMENT);
    await goTo(popup, "Nom de l'établissement");
    await popup.keyboard.type('Lycée Faidherbe');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('0590119k');
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('Enter');
    await waitFor(async () => (await readPopupText(popup)).includes('faute de frappe'), {
      what: 'the fault',
    });
    await waitFor(async () => (await readFocus(popup)).name.includes('UAI'), { what: 'focus on the number' });
    await popup.keyboard.press('Backspace');
    await popup.keyboard.type('j');
    await popup.keyboard.press('Enter');
    await path.seeYear();
    await waitFor(async () => (await readPopupText(popup)).includes('Lycée Faidherbe'), { what: 'the name' });
    await waitUntilSetUp(running);
    const { settings, 'establishment:0590119J': school } = await readRegistry(running);
    expect([settings?.academie?.[0], school?.name?.[0]]).toEqual(['versailles', 'Lycée Faidherbe']);
    await popup.close();
  });
});

describe('the first run in mid-November', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('asks what is done already, and ticks it all at the end', async () => {
    await (await running.browser.openPage('https://orga.pix.fr/places')).close();
    await clearAll(running.browser);
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 3', ACADEMIE);
    await path.chooseAcademie('lille');
    await path.press('Continuer');
    await path.see('Question 2 sur 3', ESTABLISHMENT);
    await path.press('Passer');
    await path.see('Question 3 sur 3', PAST);
    const isFinishSeen = () =>
      popup.$eval(
        '.question-foot .button-filled',
        (button) => button.getBoundingClientRect().bottom <= innerHeight,
      );
    expect(await isFinishSeen()).toBe(true);
    expect(await listStepTitles(popup)).toHaveLength(8);
    await path.press('Tout cocher');
    await waitFor(() => popup.$$eval('input:checked', ({ length }) => length === 8), { what: 'all ticked' });
    await waitForQueue(running.browser);
    expect((await readAll(running.browser)).local['replica:progress:default:2026-2027']).toBeUndefined();
    await path.press('Terminer');
    await path.seeYear();
    count('November, nothing known', path);
    expect([path.clicks(), path.screens()]).toEqual([6, 3]);
    await waitFor(async () => (await readProgressBar(popup)) === '8/16', { what: 'eight steps done' });
    expect(await readPopupText(popup)).not.toContain('en retard');
    await waitUntilSetUp(running);
    await waitFor(async () => Object.keys(await readReplica(running.browser, 'default')).length === 8, {
      what: 'eight ticks in storage',
    });
    const { 'import-siecle': step } = await readReplica(running.browser, 'default');
    expect(step?.state?.[0]).toEqual(['done', '2026-11-20']);
    await popup.close();
  });

  it('takes four clicks of who has visited Pix, and ticks for that establishment', async () => {
    await nameSchool(running);
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 3', ACADEMIE);
    await path.press('Continuer');
    await path.see('Question 2 sur 3', ESTABLISHMENT);
    await path.press("C'est bien celui-ci");
    await path.see('Question 3 sur 3', PAST);
    await path.press('Tout cocher');
    await path.press('Terminer');
    await path.seeYear();
    count('November, establishment known', path);
    expect([path.clicks(), path.screens()]).toEqual([4, 3]);
    await waitFor(async () => (await readProgressBar(popup)) === '8/16', { what: 'eight steps done' });
    await waitFor(async () => getState(await readReplica(running.browser), 'share-codes') === 'done', {
      what: 'the ticks of the establishment',
    });
    await popup.close();
  });

  it('gives the calendar of the académie: the last school day before a deadline in the holidays', async () => {
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 3', ACADEMIE);
    await path.chooseAcademie('versailles');
    await path.press('Continuer');
    for (const place of ['Question 2 sur 3', 'Question 3 sur 3']) {
      await path.see(place, place.startsWith('Question 2') ? ESTABLISHMENT : PAST);
      await path.press('Passer');
    }
    await path.seeYear();
    await waitUntilSetUp(running);
    // In zone C holidays begin on 6 February; in zone A, which stands for who has not said, on the 13th.
    await running.browser.extensionEval(
      (at) =>
        browser.runtime.sendMessage({
          schema: 2,
          type: 'change',
          id: crypto.randomUUID(),
          document: 'progress:default:2026-2027',
          entries: { 'remind-students': { due: ['2027-02-12', at] } },
        }),
      Date.now(),
    );
    await popup.$$eval('details:not(.menu)', (folds) => {
      for (const fold of folds) fold.open = true;
    });
    await waitFor(async () => (await readPopupText(popup)).includes('Soit vendredi 5 février'), {
      what: 'the last school day in zone C',
    });
    await popup.close();
  });

  it('is never shown to who has ticked: the year is, at once', async () => {
    const existing = { schema: 1, steps: { 'book-rooms': { state: 'done', day: '2026-09-04', at: AT } } };
    await writeSync(running.browser, DEFAULT_PROGRESS, existing);
    const popup = await openFirstRun(running);
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'the tick' });
    await popup.close();
    await clearAll(running.browser);
    const year = { schema: 2, steps: { 'book-rooms': { state: [['done', '2025-09-04'], AT] } } };
    await writeSync(running.browser, 'progress:0590119J:2025-2026:cdi12345', year);
    const other = await openFirstRun(running);
    await waitFor(async () => (await readProgressBar(other)) === '0/16', { what: 'a new year' });
    await other.close();
  });

  it('gives way to the ticks that another computer brings meanwhile', async () => {
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 3', ACADEMIE);
    const theirs = { schema: 2, steps: { 'book-rooms': { state: [['done', '2026-11-19'], AT] } } };
    await writeSync(running.browser, `${DEFAULT_PROGRESS}:cdi12345`, theirs);
    await path.seeYear();
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'the tick' });
    await popup.close();
  });

  it('waits on Pix: the card says nothing of it, and ticks there end it', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    const popup = await openFirstRun(running);
    const path = walk(popup);
    await path.see('Question 1 sur 3', ACADEMIE);
    await waitForAcademie(popup, 'toulouse');
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await popup.bringToFront();
    await path.seeYear();
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'the tick' });
    await popup.close();
    await page.close();
  });
});
