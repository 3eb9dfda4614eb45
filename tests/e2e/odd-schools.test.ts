import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { translateTexts } from '../fixtures/translate-texts.ts';
import { waitFor } from './harness/wait-for.ts';
import { askWhy, openCard, readFindings } from './live.ts';
import { clickInOverlay, readOverlayText, unfoldDetails, waitForOverlay } from './overlay.ts';
import { clickNamed, clickStep, readPopupText, readProgressBar, waitForKept } from './popup.ts';
import { goTo } from './press.ts';
import { rewriteFooter } from './school-names.ts';
import {
  getState,
  readAll,
  readReplica,
  SCHOOL,
  waitForQueue,
  waitForSynced,
  waitForTurn,
} from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const TODAY = '2026-11-20';
const IMPORT = 'https://orga.pix.fr/import-participants';
const CODES = 'Communiquez les codes de campagne';
const QUESTION = "L'année scolaire de votre établissement commence-t-elle en septembre";
const WORD = 'Lycée-'.repeat(20).slice(0, 120);

/** The n-th school of a page that plays with its name. */
const toUai = (index: number) => `${String(590_000 + index).padStart(7, '0')}A`;

const waitForName = (page: Page, name: string) =>
  waitFor(async () => (await readOverlayText(page)).includes(name), { what: `${name} in the card` });

describe('odd schools', () => {
  const running = useExtension({ today: TODAY });

  /** The numbers of the establishments that an area keeps. */
  const listKept = async (area: 'sync' | 'local') => {
    const items = Object.entries((await readAll(running.browser))[area]);
    const registries = items.filter(([key]) => /^(replica:)?registry\b/.test(key)).map(([, item]) => item);
    const entries = registries.flatMap((item) => Object.keys((item as { entries: object }).entries));
    return [...new Set(entries.filter((entry) => /^establishment:\d/.test(entry)))];
  };
  const fill = (area: 'sync' | 'local', items: Record<string, unknown>) =>
    running.browser.extensionEval((name, given) => browser.storage[name].set(given), area, items);
  const listOptions = (popup: Page) =>
    popup.evaluate(() =>
      [...document.querySelectorAll('.establishment option')].map((each) => each.textContent),
    );

  it('the footer rewritten 500 times keeps no school, and twelve at most when page after page does it', async () => {
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the card');
    const schools = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `Lycée ${from + index} (${toUai(from + index)})`);
    await rewriteFooter(page, schools(0, 500));
    await waitForName(page, 'Lycée 499');
    await waitForTurn(running.browser);
    expect(await listKept('local')).toEqual([]);
    expect(await listKept('sync')).toEqual([]);
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readPopupText(popup)).includes('Lycée 499'), { what: 'the one shown' });
    expect(await listOptions(popup)).toEqual([]);

    for (const path of ['/equipe/membres', '/import-participants']) {
      await goTo(page, path);
      await rewriteFooter(page, schools(600, 625));
      await waitForName(page, 'Lycée 624');
    }
    await waitForQueue(running.browser);
    expect((await listKept('local')).length).toBeLessThanOrEqual(12);
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForSynced(running.browser, 'import-siecle', 'done', toUai(624));
    expect(await listKept('local')).toContain(`establishment:${toUai(624)}`);
    expect((await listKept('local')).length).toBeLessThanOrEqual(13);
    expect(JSON.stringify((await readAll(running.browser)).sync).length).toBeLessThan(4000);
    expect((await listOptions(popup)).length).toBeLessThanOrEqual(13);
    await popup.close();
    await page.close();
  });

  it('one is removed, and all of it is there again once that is taken back', async () => {
    const page = await running.browser.openPage(IMPORT);
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForSynced(running.browser, 'import-siecle', 'done');
    await page.close();
    const other = await running.browser.openPage(`${IMPORT}?demo-structures=several&demo-structure=0123457Y`);
    await clickInOverlay(other, 'button', 'Marquer comme fait');
    await waitForSynced(running.browser, 'import-siecle', 'done', '0123457Y');
    await other.close();

    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await listOptions(popup)).length === 2, {
      what: 'two schools to choose from',
    });
    await popup.select('select', SCHOOL);
    // Both have one tick: only what is kept tells which is shown.
    await waitFor(
      async () => {
        const shown = (await readAll(running.browser)).local['shown-establishment'];
        return (shown as { establishment?: string } | undefined)?.establishment === SCHOOL;
      },
      { what: 'the school to be shown' },
    );
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'the year' });
    await clickNamed(popup, 'summary', "Afficher plus d'actions");
    await clickNamed(popup, 'button', 'Retirer cet établissement');
    await waitFor(async () => /Retiré.*: Lycée Jeanne-Villepreux/.test(await readPopupText(popup)), {
      what: 'what has become of it',
    });
    await waitFor(async () => (await readPopupText(popup)).includes('Émile-Combe'), {
      what: 'the other school',
    });
    await waitFor(async () => (await listOptions(popup)).length === 0, { what: 'no other to choose' });
    await waitForTurn(running.browser);

    await clickNamed(popup, 'button', 'Annuler');
    await waitFor(async () => (await listOptions(popup)).length === 2, { what: 'both schools' });
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'its tick' });
    await waitFor(() => popup.evaluate((uai) => document.querySelector('select')?.value === uai, SCHOOL), {
      what: 'the one that is back to be shown',
    });
    await waitForSynced(running.browser, 'import-siecle', 'done');
    expect(getState(await readReplica(running.browser), 'import-siecle')).toBe('done');
    await popup.close();
  });

  it('one that is translated by the browser gives no name, and our card stays right', async () => {
    const page = await running.browser.openPage(IMPORT);
    await waitForName(page, 'Lycée Jeanne-Villepreux');
    const isLeftAlone = () =>
      page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('check-list-pix');
        const container = host?.shadowRoot?.querySelector<HTMLElement>('.overlay');
        return [host?.translate, container?.translate];
      });
    expect(await isLeftAlone()).toEqual([false, false]);
    // What asks nobody whether it may.
    await page.evaluate((code) => {
      const translate = new Function(`return ${code}`)() as typeof translateTexts;
      translate(document.body);
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      for (const part of root?.querySelectorAll('.overlay') ?? []) translate(part);
    }, translateTexts.toString());
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitFor(async () => (await readOverlayText(page)).includes('1 sur 16'), {
      what: 'the right count',
    });
    await waitForSynced(running.browser, 'import-siecle', 'done');
    await page.close();
    const again = await running.browser.openPage(IMPORT);
    await waitForOverlay(again, 'the card');
    await again.evaluate((code) => {
      (new Function(`return ${code}`)() as typeof translateTexts)(document.body);
    }, translateTexts.toString());
    await goTo(again, '/equipe/membres');
    await waitForOverlay(again, 'the team', ({ page: id }) => id === 'orga-team-members');
    await running.browser.describe(again);
    await waitForQueue(running.browser);
    const { local } = await readAll(running.browser);
    expect(JSON.stringify(local)).toContain('Lycée Jeanne-Villepreux');
    expect(JSON.stringify(local)).not.toContain('~');
    await again.close();
    const popup = await running.browser.openExtensionPage('popup.html');
    expect(await popup.evaluate(() => document.documentElement.translate)).toBe(false);
    await popup.close();
  });

  it('one whose name changes in place is not the one for whom the page is noted that shows just before', async () => {
    const page = await openCard(running.browser, `https://certif.pix.fr/sessions?demo-today=${TODAY}`);
    await askWhy(page, '[session-rows]');
    await goTo(page, '/sessions/61202');
    await waitForOverlay(page, 'the session', ({ page: id }) => id === 'certif-session');
    const before = await readFindings(running.browser);
    // In one go, for the time between the two not to depend on the machine: long enough for the page to be looked at.
    await page.evaluate(async () => {
      for (const label of document.querySelectorAll('.session-details-content__label'))
        if (/salle/i.test(label.textContent ?? '') && label.nextElementSibling)
          label.nextElementSibling.textContent = 'Salle du voisin';
      document.body.click();
      const changed = performance.now();
      while (performance.now() - changed < 300) await new Promise(requestAnimationFrame);
      const name = document.querySelector('footer.pix-navigation__footer > .sidebar-footer__full-name + p');
      if (name?.firstChild) name.firstChild.textContent = 'Lycée voisin (0123457Y)';
    });
    await waitForName(page, 'Lycée voisin');
    await askWhy(page);
    const rooms = async (uai: string) =>
      (await readFindings(running.browser, uai)).sessions?.map(({ number, room }) => `${number} ${room}`);
    expect((await rooms(SCHOOL))?.join()).not.toContain('voisin');
    expect((await readFindings(running.browser)).sessions?.length).toBe(before.sessions?.length);
    await page.close();
  });

  it('one whose name is a word of 120 letters, with such notes, stays within the popup, the card and the options', async () => {
    const at = Date.parse('2026-10-01T10:00:00Z');
    const long = 'm'.repeat(280);
    const steps = {
      'import-siecle': { note: [long, at, 'aaaaaaaa'] },
      'share-codes': { state: [['done', '2026-10-01'], at, 'aaaaaaaa'], note: [long, at, 'aaaaaaaa'] },
    };
    const register = (value: unknown) => [value, at, 'aaaaaaaa'];
    const entries = {
      settings: { firstRun: register('done') },
      [`establishment:${SCHOOL}`]: { name: register(WORD) },
      'establishment:0123457Y': { name: register(WORD.replace('L', 'l')), removed: register(false) },
      'device:zzzzzzzz': { nickname: register('W'.repeat(40)) },
    };
    await fill('local', {
      'replica:registry': { schema: 2, entries },
      [`replica:progress:${SCHOOL}:2026-2027`]: { schema: 2, steps },
      [`replica:progress:${SCHOOL}:2025-2026`]: { schema: 2, steps },
      exchange: { schema: 2, received: { by: 'zzzzzzzz', day: '2026-10-01' } },
      'shown-establishment': { schema: 2, establishment: SCHOOL, name: WORD },
    });
    const isWithin = (page: Page) =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth <= clientWidth ? 'within' : `${scrollWidth} of ${clientWidth} px`;
      });
    for (const [path, width] of [
      ['popup.html', 420],
      ['options.html', 420],
    ] as const) {
      const own = await running.browser.openExtensionPage(path);
      await own.setViewport({ width, height: 600 });
      await waitFor(
        async () => (await readPopupText(own)).includes(path === 'popup.html' ? 'Année' : 'Réglages'),
        {
          what: path,
        },
      );
      await own.evaluate(() => {
        for (const details of document.querySelectorAll('details:not(.menu)'))
          (details as HTMLDetailsElement).open = true;
      });
      // What is unfolded is made then.
      if (path === 'popup.html')
        await waitFor(() => own.$$eval('textarea', ({ length }) => length > 10), { what: 'all unfolded' });
      expect(await isWithin(own)).toBe('within');
      if (path === 'popup.html') {
        await clickNamed(own, 'summary', "Afficher plus d'actions");
        await clickNamed(own, 'button', 'Retirer cet établissement');
        await waitFor(async () => (await readPopupText(own)).includes('Retiré'), { what: 'the removal' });
        expect(await isWithin(own)).toBe('within');
      }
      await own.close();
    }
    const page = await openCard(running.browser, IMPORT);
    await unfoldDetails(page);
    const wide = await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      const card = root?.querySelector('.card');
      const body = root?.querySelector('.card-body');
      return [card, body].map((each) => (each ? each.scrollWidth - each.clientWidth : -1));
    });
    expect(wide).toEqual([0, 0]);
    await page.close();
  });

  it.each([
    ['En septembre', 'other', 'en retard'],
    ['En février ou mars', 'other-southern', 'va de février ou mars à décembre'],
  ])('one abroad has no dates until it says how its years run: "%s"', async (answer, academie, said) => {
    const page = await openCard(running.browser, IMPORT);
    await rewriteFooter(page, ['Lycée français (0990001A)']);
    await waitForName(page, 'Lycée français');
    await unfoldDetails(page);
    expect(await readOverlayText(page)).not.toMatch(/en retard|était pour/i);
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readPopupText(popup)).includes(QUESTION), { what: 'the question' });
    expect(await readPopupText(popup)).not.toMatch(/en retard|était pour/i);

    await clickNamed(popup, 'button', answer);
    await waitFor(async () => (await readPopupText(popup)).includes(said), { what: `"${said}"` });
    expect(await readPopupText(popup)).not.toContain(QUESTION);
    await waitForKept(popup);
    await waitFor(
      async () =>
        JSON.stringify((await readAll(running.browser)).local).includes(`"academie":["${academie}"`),
      { what: 'the answer to be kept' },
    );
    await popup.close();
    // Nothing is late in a year that begins in February, said here as in the popup.
    const isLate = async () => /en retard|était pour/i.test(await readOverlayText(page));
    if (academie === 'other') await waitFor(isLate, { what: 'the deadlines in the card' });
    else expect(await isLate()).toBe(false);
    await page.close();
    const again = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readPopupText(again)).includes(said), { what: 'the answer, kept' });
    expect(await readPopupText(again)).not.toContain(QUESTION);
    await again.close();
  });

  it('one whose every stored value is a string is asked no first question over its year', async () => {
    const page = await running.browser.openPage(IMPORT);
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForSynced(running.browser, 'import-siecle', 'done');
    await page.close();
    for (const area of ['sync', 'local'] as const) {
      const keys = Object.keys((await readAll(running.browser))[area]);
      await fill(area, Object.fromEntries(keys.map((key) => [key, 'rubbish'])));
    }
    await waitForQueue(running.browser);
    const popup = await running.browser.openExtensionPage('popup.html', { keepsFirstRun: true });
    await waitFor(async () => (await readPopupText(popup)).includes('Année 2026-2027'), { what: 'the year' });
    await clickStep(popup, CODES);
    const isKept = async () =>
      Object.entries((await readAll(running.browser)).local).some(
        ([key, item]) => key.startsWith('replica:progress:') && JSON.stringify(item).includes('share-codes'),
      );
    await waitFor(isKept, { what: 'the tick on this computer' });
    await popup.close();
    const next = await running.browser.openExtensionPage('popup.html', { keepsFirstRun: true });
    await waitFor(async () => (await readProgressBar(next)) === '1/16', { what: 'the year again' });
    await next.close();
    // Where the year of another school is the one that cannot be read, and all that is kept of this one can.
    const local = Object.keys((await readAll(running.browser)).local).filter(
      (key) => !key.startsWith('replica:progress:0'),
    );
    await running.browser.extensionEval(async (gone) => {
      await browser.storage.sync.clear();
      await browser.storage.local.remove(gone);
    }, local);
    const again = await running.browser.openExtensionPage('popup.html', { keepsFirstRun: true });
    await waitFor(async () => (await readPopupText(again)).includes('Année 2026-2027'), { what: 'the year' });
    await again.close();
  });
});
