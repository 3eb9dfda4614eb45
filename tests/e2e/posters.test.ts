import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { makeCountedHand, waitForFocus } from './counted-hand.ts';
import { waitFor } from './harness/wait-for.ts';
import { openCard, readFindings } from './live.ts';
import { waitForWords } from './options.ts';
import { clickInOverlay, unfoldDetails } from './overlay.ts';
import { goTo } from './press.ts';
import { holdPrinter, readPrinted, readQrCodes } from './printed.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

/** The campaigns of this year that the demo's list shows with a code, in the order of the posters. */
const CODES = ['VERDON518', 'SORBET333', 'MISTRA204', 'GLYCIN377', 'QWERTY123', 'AZERTY456'];
const getAddress = (code: string) => `https://app.pix.fr/campagnes/${code}`;

const FORMATS = 3;

const { effort, click, press, type } = makeCountedHand();

/** What runs out of its column, under the QR code, or off the paper on any side. */
const listRunOut = (page: Page) =>
  page.$$eval('.poster', (posters) =>
    posters.flatMap((poster) => {
      const paper = poster.getBoundingClientRect();
      const isOff = (words: DOMRect, { right, bottom }: DOMRect) =>
        words.right > right + 1 || words.bottom > bottom + 1;
      return [...poster.querySelectorAll('p, li, span, svg')].flatMap((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        const own = part.getBoundingClientRect();
        const isCut = part.localName === 'li' && words.getBoundingClientRect().right > own.right + 1;
        return isCut || isOff(own, paper) || own.left < paper.left
          ? [part.textContent || part.localName]
          : [];
      });
    }),
  );

/** Nothing runs out, once the posters are drawn as they were asked for. */
const expectWithin = (page: Page) =>
  waitFor(
    async () => {
      const out = await listRunOut(page);
      if (out.length > 0) throw new Error(`runs out: ${out.join(', ')}`);
      return true;
    },
    { what: 'posters of which nothing runs out' },
  );

describe('the posters', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-09-10', width: 1366, height: 768, isOneStory: true });
  let posters: Page;

  it('come out of the printer three clicks after the page of a campaign', async () => {
    const orga = await openCard(running.browser, 'https://orga.pix.fr/campagnes/toutes');
    await waitFor(async () => (await readFindings(running.browser)).campaigns?.length, {
      what: 'the campaigns',
    });
    await goTo(orga, '/campagnes/4101');
    await unfoldDetails(orga);
    await clickInOverlay(orga, 'button', 'Faire les affiches');
    posters = await running.browser.findPage(/tools\.html\?step=share-codes#posters$/);
    await waitForWords(posters, 'Dernier jour : vendredi 16 octobre');
    const countPrints = await holdPrinter(posters);
    await click(posters, 'button', 'Imprimer');
    await waitFor(async () => (await countPrints()) === 1, { what: 'one print' });
    // With the two in the card.
    expect(effort.clicks + 2).toBe(3);
    await orga.close();
    await posters.close();
  });

  it('come out of it three clicks from the year too, where their step is folded', async () => {
    const before = effort.clicks;
    const year = await running.browser.openExtensionPage('popup.html?in=tab');
    await click(year, 'summary', 'Communiquez les codes de campagne');
    await click(year, 'button', 'Faire les affiches');
    posters = await running.browser.findPage(/tools\.html\?step=share-codes#posters$/);
    await waitForWords(posters, 'Dernier jour : vendredi 16 octobre');
    const countPrints = await holdPrinter(posters);
    await click(posters, 'button', 'Imprimer');
    await waitFor(async () => (await countPrints()) === 1, { what: 'one print' });
    expect(effort.clicks - before).toBe(3);
    await year.close().catch(() => undefined);
  });

  it.each([
    ['A4', 'A4', [210, 297], 1, 0],
    ['A5', 'A5', [148, 210], 1, 1],
    ['Quatre par page A4', 'A4', [210, 297], 4, 2],
  ] as const)(
    'are one page each as %s, and their QR codes lead where they say',
    async (name, paper, size, parts, turn) => {
      await click(posters, 'label', name);
      await expectWithin(posters);
      await posters.$eval('#poster-last-day', (line) => line.scrollIntoView({ block: 'center' }));
      await click(posters, 'label', "Les élèves passent par l'ENT");
      await waitForWords(posters, 'Allez sur app.pix.fr/campagnes.');
      await expectWithin(posters);
      await click(posters, 'label', "Les élèves passent par l'ENT");
      const pages = await readPrinted(posters, readBrowserName(), paper);
      expect(pages.map((page) => page.size)).toEqual(CODES.map(() => size));
      // Each code once over the three formats: to read them back is most of the work.
      const read = pages.map((page, index) => (index % FORMATS === turn ? readQrCodes(page, parts) : []));
      expect(read).toEqual(
        CODES.map((code, index) =>
          Array.from({ length: index % FORMATS === turn ? parts : 0 }, () => getAddress(code)),
        ),
      );
      for (const [index, { text }] of pages.entries()) {
        expect(text).toContain(CODES[index]);
        expect(text).toContain('Lycée Jeanne-Villepreux');
        expect(text).not.toContain('Outils');
      }
    },
  );

  it('are chosen, named and added by keys, and say what is wrong with a code', async () => {
    await posters.setViewport({ width: 380, height: 800 });
    for (const code of CODES.slice(1)) {
      const box = await posters.waitForSelector(`::-p-xpath(//label[contains(., "${code}")]//input)`);
      await box?.focus();
      await posters.keyboard.press(' ');
    }
    const heading = await posters.waitForSelector(`[aria-label="Titre de l'affiche VERDON518"]`);
    await heading?.focus();
    await type(posters, '2de GT, positionnement');
    await posters.focus('#poster-code');
    await waitForFocus(posters, "Code d'une campagne");
    await type(posters, 'QWERTY');
    await press(posters, 'Enter');
    await waitForWords(posters, "Ce n'est pas un code de campagne");
    await type(posters, '-99999');
    await press(posters, 'Enter');
    await waitForWords(posters, '2 pages à imprimer.');
    expect(await posters.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    expect((await runAxe(posters)).faults).toEqual([]);
    const pages = await readPrinted(posters, readBrowserName(), 'A4');
    expect(pages.map((page) => readQrCodes(page, 4, [3])[0])).toEqual(
      ['VERDON518', 'QWERTY99999'].map(getAddress),
    );
    expect(pages[0]?.text).toContain('2de GT, positionnement');
  });

  it('keep the code and the QR code on the paper, whatever the heading and the day', async () => {
    const other = await posters.waitForSelector(`[aria-label="Titre de l'affiche QWERTY99999"]`);
    await other?.focus();
    await type(posters, '2GT1/2GT2/2GT3/2GT4/2GT5/2GT6/2GT7');
    // Put there, not typed: which digit comes first is the browser's own affair.
    await posters.$eval('.poster-field input[type=date]', (field) => {
      (field as HTMLInputElement).value = '2026-09-16';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitForWords(posters, 'Dernier jour : mercredi 16 septembre');
    for (const format of ['A4', 'A5', 'Quatre par page A4']) {
      await click(posters, 'label', format);
      await expectWithin(posters);
      const pages = await readPrinted(posters, readBrowserName(), format === 'A5' ? 'A5' : 'A4');
      const parts = format.startsWith('Quatre') ? 4 : 1;
      expect(pages.map((page) => readQrCodes(page, parts, [0])[0])).toEqual(
        ['VERDON518', 'QWERTY99999'].map(getAddress),
      );
    }
    await posters.close();
  });
});
