import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { makeCountedHand } from './counted-hand.ts';
import { waitFor } from './harness/wait-for.ts';
import { goTo, listBackward, listPageStops, listTooSmall } from './keyboard.ts';
import { readFindings } from './live.ts';
import { waitForWords } from './options.ts';
import { waitForOverlay } from './overlay.ts';
import { clickNamed, readPopupText } from './popup.ts';
import { readPrinted } from './printed.ts';
import { readAll } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

const CODES = ['VERDON518', 'MISTRA204', 'GLYCIN377', 'AZERTY456', 'QWERTY123', 'SORBET333'];
const LABEL = '2de GT, positionnement';

const readMessage = (page: Page) =>
  page.$eval('.mailing-body', (field) => (field as HTMLTextAreaElement).value);

/** Waits until the message is as wanted; it follows what is kept, which comes after the page. */
const waitForMessage = (page: Page, isWanted: (text: string) => boolean, what: string) =>
  waitFor(async () => isWanted(await readMessage(page)), { what: `${what} in the message` });

/** What is on the clipboard: pasted by the keys of a hand into a field, since no test may read it. */
async function paste(page: Page): Promise<string> {
  const copied = await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    field.setAttribute('aria-label', 'pasted');
    document.querySelector('main')?.append(field);
    field.focus();
    return field.id;
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const field = `#${copied}`;
  await waitFor(async () => (await page.$eval(field, (each) => (each as HTMLTextAreaElement).value)) !== '', {
    what: 'what was pasted',
  });
  return page.$eval(field, (each) => {
    const { value } = each as HTMLTextAreaElement;
    each.remove();
    return value;
  });
}

describe('messages', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-11-20', width: 1280, height: 800, isOneStory: true });
  const { effort, click } = makeCountedHand();

  it('are ready with the codes of six campaigns, three clicks from the year with the step folded', async () => {
    const list = await running.browser.openPage('https://orga.pix.fr/campagnes/toutes');
    await waitForOverlay(list, 'the list of campaigns');
    const readSeen = async () => (await readFindings(running.browser)).campaigns ?? [];
    await waitFor(async () => (await readSeen()).some(({ number }) => number === '4101'), {
      what: 'the campaigns seen',
    });
    expect((await readSeen()).find(({ number }) => number === '4101')).toMatchObject({
      participants: 20,
      results: 14,
    });
    await list.close();

    const popup = await running.browser.openExtensionPage('popup.html?in=tab');
    await click(popup, 'summary', 'Communiquez les codes de campagne');
    await click(popup, 'button', 'Écrire le message');
    const page = await running.browser.findPage(/tools\.html\?step=share-codes#mailing$/);
    await waitForMessage(page, (text) => CODES.every((code) => text.includes(code)), 'the codes');
    await click(page, '.mailing-actions button', 'Copier');
    await waitForWords(page, 'Message copié');
    // By hand: seven clicks and six pastes, for numbers that nobody knows.
    expect(effort).toEqual({ clicks: 3, keys: 0 });
    const message = await readMessage(page);
    for (const code of CODES) expect(message).toContain(`https://app.pix.fr/campagnes/${code}`);
    expect((await paste(page)).replace(/\r\n/g, '\n')).toBe(message);
    await page.close();
    await popup.close().catch(() => undefined);
  });

  it('keep the name of a campaign and what was worded, with its holes', async () => {
    const page = await running.browser.openExtensionPage('tools.html?step=share-codes#mailing');
    await page.waitForSelector('.mailing-body');
    await page.waitForSelector('.mailing-campaign:last-child .field');
    await page.focus('.mailing-campaign:last-child .field');
    await page.keyboard.type(LABEL);
    await page.keyboard.press('Tab');
    await waitFor(async () => (await readMessage(page)).includes(LABEL), { what: 'the name in the message' });
    await page.focus('.mailing-body');
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('Chers amis ! ');
    await page.keyboard.press('Tab');
    // Kept a moment after the key: a page closed before that is closed with it.
    const isKept = async () => JSON.stringify((await readAll(running.browser)).local).includes('Chers amis');
    await waitFor(isKept, { what: 'the wording kept' });
    await page.close();
    const again = await running.browser.openExtensionPage('tools.html?step=share-codes#mailing');
    await waitForMessage(again, (text) => /^Chers amis ! Bonjour,/.test(text), 'what was worded');
    await clickNamed(again, 'button', 'Tout décocher');
    await waitForMessage(again, (text) => !text.includes('QWERTY123'), 'no code any more');
    expect(await readMessage(again)).toMatch(/^Chers amis ! Bonjour,/);
    await clickNamed(again, 'button', 'Tout cocher');
    await waitForMessage(again, (text) => CODES.every((code) => text.includes(code)), 'the codes again');
    // Put up in the staff room: the message whole and alone, not what a field of it shows.
    const squeeze = (text: string) => text.replace(/\s/g, '');
    const [paper, ...more] = await readPrinted(again, readBrowserName(), 'A4');
    expect(more).toEqual([]);
    expect(squeeze(paper?.text ?? '')).toBe(
      squeeze(`Pix : les codes des campagnes 2026-2027${await readMessage(again)}`),
    );
    await again.close();

    const popup = await running.browser.openExtensionPage('popup.html?in=tab');
    await clickNamed(popup, 'summary', 'Communiquez les codes de campagne');
    await waitForWords(popup, LABEL);
    // Last year's are not to be shared.
    expect(await readPopupText(popup)).not.toContain('Campagne 4088');
    await popup.close();
  });

  it('are written by keys alone, in a narrow window, and axe finds nothing', async () => {
    const page = await running.browser.openExtensionPage('tools.html?step=remind-students#mailing');
    await page.bringToFront();
    await page.waitForSelector('.mailing-body');
    await page.click('h1');
    await goTo(page, 'Copier');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'Message copié');
    expect((await runAxe(page)).faults).toEqual([]);
    // Last: the Tab key leaves the page at its end, and in Firefox the page then has no keys.
    const { stops, unmarked, missed } = await listPageStops(page);
    // One of a group is a stop: the arrows go to the others.
    const skipped = missed.filter((markup) => !markup.includes('type="radio"'));
    expect({ unmarked, skipped, small: listTooSmall(stops) }).toEqual({
      unmarked: [],
      skipped: [],
      small: [],
    });
    // The message stands beside what is chosen: its first field is above the last of these.
    expect(listBackward(stops)).toEqual(['Objet']);
    await page.setViewport({ width: 380, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    expect((await runAxe(page)).faults).toEqual([]);
    await page.close();
  });
});
