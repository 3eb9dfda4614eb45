import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PIX_HOSTS } from '../../checklist/network-check/hosts.ts';
import type { CheckSetup } from '../../checklist/network-check/report.ts';
import { getLongest } from '../../checklist/network-check/schedule.ts';
import { makeMacroOds } from '../fixtures/macro-ods.ts';
import { runAxe } from './axe.ts';
import { catchDownload, readCaught } from './caught-download.ts';
import { makeCountedHand } from './counted-hand.ts';
import { type ExamRoom, makePatient, openExamRoom, ROOM } from './exam-room.ts';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import { waitForOverlay } from './overlay.ts';
import { clickNamed } from './popup.ts';
import { readAll } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

const MUTE = Array.from({ length: 30 }, (_none, index) => `muet${index}.exemple.fr`);
/** A site that keeps its answers to itself, and has nothing there or is in no frame: Chromium tells a page nothing of it. */
const KEPT_APART = readBrowserName() === 'firefox' ? 'répond' : 'refusé';
const TRIED = 24;
const TO_REVIEW = readBrowserName() === 'firefox' ? 5 : 7;
const { effort, click } = makeCountedHand();

async function pick(page: Page, selector: string, file: string): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

async function expectAccessible(page: Page): Promise<void> {
  const { faults } = await runAxe(page);
  expect(faults).toEqual([]);
}

/** The saved file with other hosts in it, as they would be written there. */
const withHosts = (file: string, hosts: readonly string[]) => {
  const setup: CheckSetup = {
    language: 'fr',
    madeOn: '2026-11-20',
    domain: 'fr',
    hosts: hosts.map((name) => ({ name, address: name, role: 'own', seen: '2026-11-20' })),
  };
  return file.replace(/(id="setup">).*?(?=<\/script>)/s, (_all, start) => start + JSON.stringify(setup));
};

/** Notes how long the page says that it is trying, by its own clock: what it takes to look from here does not count. */
const noteDuration = (page: Page) =>
  page.evaluate(() => {
    let from = 0;
    new MutationObserver(() => {
      const isTrying = document.querySelector('progress') !== null;
      if (isTrying) from ||= performance.now();
      else if (from > 0 && !('took' in globalThis))
        Object.assign(globalThis, { took: performance.now() - from });
    }).observe(document.body, { childList: true, subtree: true });
  });

/** What the file says of each host. */
const readOutcomes = (page: Page) =>
  page.$$eval('tbody tr:has(.outcome)', (rows) =>
    Object.fromEntries(
      rows.map((row) => [row.querySelector('th')?.textContent, row.querySelector('.outcome')?.textContent]),
    ),
  );

describe('the network check', { shuffle: false }, () => {
  const running = useExtension({ today: '2027-01-20', isOneStory: true });
  const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-'));
  let room: ExamRoom;
  let saved = '';
  let report = '';
  beforeAll(async () => {
    room = await openExamRoom(readBrowserName(), [...PIX_HOSTS.map(({ name }) => name), ...MUTE]);
  });
  afterAll(async () => {
    await room?.close();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  /** Opens a saved file from the disk, as from a USB key. */
  const openFile = async (content: string): Promise<Page> => {
    const page = await room.browser.newPage();
    await page.goto(pathToFileURL(write('controle-reseau-pix.html', content)).href);
    await waitForWords(page, 'Contrôle du réseau pour Pix');
    return page;
  };

  it('gives its file in two clicks from the popup, where its step is urgent, and asks nothing itself', async () => {
    const site = await running.browser.openPage('https://orga.pix.fr/places');
    await waitForOverlay(site, 'the pill');
    await site.close();
    const popup = await running.browser.openExtensionPage('popup.html');
    await click(popup, '.urgent button', 'Contrôler le réseau');
    const tool = await running.browser.findPage(/tools\.html\?step=check-blocked-sites#network-check$/);
    await waitForWords(tool, 'Enregistrer le fichier de contrôle');
    await catchDownload(tool);
    await click(tool, 'button', 'Enregistrer le fichier de contrôle');
    await waitForWords(tool, 'avec 15 sites à essayer');
    expect(effort).toEqual({ clicks: 2, keys: 0 });
    expect(await readCaught(tool)).toContain('"address":"epreuves.pix.fr"');
    // It is offered, and opened nowhere.
    const open = await Promise.all((await running.browser.listPages()).map((page) => page.url()));
    expect(open.filter((url) => /^(?:blob|data|file):/.test(url))).toEqual([]);
    await tool.close();
    await popup.close().catch(() => undefined);

    // From anywhere in the year, urgent or not: its menu has it saved.
    const again = await running.browser.openExtensionPage('popup.html');
    await click(again, '.menu > summary', "Afficher plus d'actions");
    await click(again, '.menu button', 'Enregistrer le contrôle du réseau');
    const saving = await running.browser.findPage(/tools\.html#network-check$/);
    await waitForWords(saving, 'avec 15 sites à essayer');
    expect(effort).toEqual({ clicks: 4, keys: 0 });
    await saving.close();
    await again.close().catch(() => undefined);
  });

  it("takes sites from the académie's list and from the keyboard", async () => {
    const tool = await running.browser.openExtensionPage('tools.html#network-check');
    await waitForWords(tool, 'Ajouter des sites');
    const list = [
      'Site;Pour quoi;Correspondant',
      `https://${ROOM.slow}/carte;carte;Zyxwvut`,
      `${ROOM.filtered};;zyxwvut@exemple.fr`,
      `${ROOM.mute};app.pix.fr;`,
      ...[ROOM.reserved, ROOM.absent, ROOM.unframed].map((host) => `${host};;`),
    ];
    await pick(tool, 'input[type=file][accept*=".ods"]', write('sites.csv', list.join('\n')));
    await waitForWords(tool, '1 site est déjà dans la liste.');
    await click(tool, 'button', 'Ajouter ces 6 sites');
    await waitForWords(tool, '6 sites sont ajoutés.');
    // As an office program keeps it, with a macro of its own.
    const sheet = makeMacroOds([['Site'], [ROOM.untrusted], [`${ROOM.closed}:${room.closedPort}`]]);
    await pick(tool, 'input[type=file][accept*=".ods"]', write('sites.ods', sheet));
    await click(tool, 'button', 'Ajouter ces 2 sites');
    await waitForWords(tool, '2 sites sont ajoutés.');
    await tool.focus('.network-form input');
    await tool.keyboard.type(`https://${ROOM.unknown}/`);
    await tool.keyboard.press('Enter');
    await waitForWords(tool, `${ROOM.unknown} est ajouté.`);
    await waitFor(
      async () =>
        JSON.stringify((await readAll(running.browser)).local['network-hosts'])?.includes(ROOM.unknown),
      { what: 'the sites in storage' },
    );
    expect(JSON.stringify(await readAll(running.browser))).not.toMatch(/zyxwvut|carte"/i);
    await expectAccessible(tool);
    await catchDownload(tool);
    await clickNamed(tool, 'button', 'Enregistrer le fichier de contrôle');
    saved = await readCaught(tool);
    await tool.setViewport({ width: 380, height: 800 });
    await clickNamed(tool, 'summary', `Voir les ${TRIED} sites essayés`);
    expect(await tool.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    await tool.close();
  });

  it('tries each site from the disk, after a press alone, and tells the ends apart', async () => {
    const page = await openFile(makePatient(saved));
    await waitForWords(page, `à ${TRIED} sites, pour voir`);
    await expectAccessible(page);
    expect(room.requests).toEqual([]);
    await page.focus('.fields input');
    await page.keyboard.type('B12');
    await page.keyboard.press('Tab');
    await page.keyboard.type('poste 7');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForWords(page, `${TO_REVIEW} sites sur ${TRIED} sont à revoir.`);
    expect(await readOutcomes(page)).toEqual({
      ...Object.fromEntries(PIX_HOSTS.map(({ name }) => [name, 'répond'])),
      [ROOM.slow]: 'lent',
      // Its answer is another page, which no page could tell: this is why nothing is said to be allowed.
      [ROOM.filtered]: 'répond',
      // It answers, and lets no other site read what it says.
      [ROOM.reserved]: 'répond',
      [ROOM.absent]: KEPT_APART,
      [ROOM.unframed]: KEPT_APART,
      [ROOM.mute]: 'sans réponse',
      [ROOM.untrusted]: 'refusé',
      [`${ROOM.closed}:${room.closedPort}`]: 'refusé',
      [ROOM.unknown]: 'refusé',
    });
    expect([...room.requests].sort()).toEqual(
      [
        ...PIX_HOSTS.map(({ name }) => name),
        ...[ROOM.slow, ROOM.filtered],
        // These are asked once more, as something to show.
        ...[ROOM.reserved, ROOM.absent, ROOM.unframed].flatMap((name) => [name, name]),
      ]
        .map((name) => `${name}/robots.txt`)
        .sort(),
    );
    await waitForWords(page, "La page de blocage d'un filtre répond aussi");
    await waitForWords(page, 'port fermé, nom inconnu, certificat refusé');
    await waitForWords(page, 'ou plus récente');
    await expectAccessible(page);
    await page.setViewport({ width: 380, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    await catchDownload(page);
    await clickNamed(page, 'button', 'Enregistrer le rapport');
    report = await readCaught(page);
    await page.close();
  });

  it('is over with thirty mute sites in fifteen seconds', async () => {
    const page = await openFile(withHosts(saved, MUTE));
    await noteDuration(page);
    await clickNamed(page, 'button', 'Commencer');
    await waitForWords(page, 'Aucun site ne répond');
    const took = await page.evaluate(() => (globalThis as { took?: number }).took);
    expect(took).toBeGreaterThan(getLongest(30) - 500);
    expect(took).toBeLessThan(15_000);
    expect(Object.values(await readOutcomes(page))).toEqual(MUTE.map(() => 'sans réponse'));
    await page.close();
  });

  it('notes the computer where there is no site to try, in English too', async () => {
    const page = await openFile(withHosts(saved, []));
    await clickNamed(page, 'button', 'English');
    await waitForWords(page, 'There is no site to try');
    await clickNamed(page, 'button', 'Start');
    await waitForWords(page, 'The browser, the screen and the clock are noted.');
    await expectAccessible(page);
    await page.close();
  });

  it('puts the reports that come back into a table by room, kept nowhere', async () => {
    const tool = await running.browser.openExtensionPage('tools.html#network-check');
    await waitForWords(tool, 'Les rapports des salles');
    const before = await readAll(running.browser);
    await pick(tool, 'input[type=file][multiple]', write('rapport.json', report));
    await waitForWords(tool, 'Salle B12');
    const text = await tool.$eval('.network-room table', (table) => table.textContent);
    expect(text).toContain('poste 7');
    expect(text).toContain(`${TRIED - TO_REVIEW} sur ${TRIED}`);
    expect(text).toContain(ROOM.mute);
    await pick(tool, 'input[type=file][multiple]', write('eleves.csv', 'Nom;INE\nZyxwvut;123456789AB'));
    await waitForWords(tool, "ce n'est pas un rapport du contrôle du réseau");
    await expectAccessible(tool);
    expect(await readAll(running.browser)).toEqual(before);
    await tool.close();
  });
});
