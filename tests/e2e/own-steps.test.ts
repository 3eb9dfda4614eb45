import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import { clickInOverlay, unfoldDetails, waitForOverlay, waitForSaid } from './overlay.ts';
import { clickField, clickNamed, clickStep, listStepTitles, readProgressBar } from './popup.ts';
import { readReplica } from './stored.ts';
import { useExtension } from './use-extension.ts';

const TITLE = 'Prévenir le CPE des horaires';
const SESSIONS = 'https://certif.pix.fr/sessions';

describe('a list of one own', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-11-20', isOneStory: true });
  let popup: Page;

  const listOwn = async () =>
    Object.entries(await readReplica(running.browser)).filter(([id]) => id.startsWith('own:'));

  /** Unfolds the step of the user, whose ways to change it are made then, unless it is unfolded. */
  async function unfoldOwn(): Promise<void> {
    const isThere = () => popup.evaluate(() => document.body.textContent?.includes('Retirer cette étape'));
    if (!(await isThere())) await clickNamed(popup, 'summary', TITLE);
  }

  it('gets a step of the user, which is counted, shown on its page, and ticked as any other', async () => {
    const page = await running.browser.openPage(SESSIONS);
    await waitForOverlay(page, 'the sessions', ({ page: id }) => id === 'certif-sessions');
    await page.close();
    popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the sixteen' });
    await clickNamed(popup, '.own-step-add > summary', 'Ajouter une étape');
    await clickNamed(popup, '.own-step-form button[type=submit]', 'Enregistrer');
    await waitForWords(popup, "Écrivez ce qu'il faut faire.");
    await clickField(popup, '.own-step-form input[type=text]');
    await popup.keyboard.type(TITLE);
    const [by, at] = await popup.$$('.own-step-form select');
    await by?.select('christmas');
    await at?.select('certif-sessions');
    expect((await runAxe(popup)).faults).toEqual([]);
    await clickNamed(popup, '.own-step-form button[type=submit]', 'Enregistrer');
    await waitFor(async () => (await readProgressBar(popup)) === '0/17', { what: 'one more' });
    await waitFor(async () => (await listStepTitles(popup)).includes(TITLE), { what: 'it among the others' });
    const onPage = await running.browser.openPage(SESSIONS);
    const { steps } = await waitForOverlay(onPage, 'the own step', ({ steps: ids }) =>
      ids.some((id) => id.startsWith('own:')),
    );
    expect(steps).toContain('create-sessions');
    await unfoldDetails(onPage);
    await clickInOverlay(onPage, 'summary', 'Aussi sur cette page');
    await waitForSaid(onPage, TITLE);
    await clickStep(popup, TITLE);
    await waitForOverlay(onPage, 'the tick', ({ steps: ids }) => !ids.some((id) => id.startsWith('own:')));
    await onPage.close();
    await waitFor(async () => (await readProgressBar(popup)) === '1/17', { what: 'the tick counted' });
  });

  it('gets one from the details of the card, for the page it is on', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await waitForOverlay(page, 'the import', ({ page: id }) => id === 'orga-import');
    await unfoldDetails(page);
    await clickInOverlay(page, 'button', 'Ajouter une étape pour cette page');
    const year = await running.browser.findPage(/popup\.html\?in=tab&add=orga-import$/);
    await waitFor(
      () => year.evaluate(() => document.activeElement?.matches('.own-step-form input') ?? false),
      {
        what: 'the field of the title, ready',
      },
    );
    await year.keyboard.type('Demander la base à la scolarité');
    const [by] = await year.$$('.own-step-form select');
    await by?.select('christmas');
    await clickNamed(year, '.own-step-form button[type=submit]', 'Enregistrer');
    await waitForOverlay(page, 'the step on its page', ({ steps }) =>
      steps.some((id) => id.startsWith('own:')),
    );
    await waitFor(async () => (await readProgressBar(popup)) === '1/18', { what: 'it counted' });
    await clickStep(year, 'Demander la base à la scolarité');
    await waitFor(async () => (await readProgressBar(popup)) === '2/18', { what: 'it ticked' });
    await page.close();
    await clickNamed(year, 'summary', 'Demander la base à la scolarité');
    await clickNamed(year, 'button', 'Retirer cette étape');
    await waitFor(async () => (await readProgressBar(popup)) === '1/17', { what: 'it gone' });
    await year.close();
    await popup.bringToFront();
  });

  it('is searched by the key "/", accents or not, and a press opens a step where it stands', async () => {
    const readFocus = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    const waitForField = () =>
      waitFor(() => popup.evaluate(() => document.activeElement?.matches('.search-field') === true), {
        what: 'the field of the search',
      });
    await popup.focus('h1');
    await popup.keyboard.press('/');
    await waitForField();
    await popup.keyboard.type('tiers temps');
    await waitForWords(popup, 'Plan des sessions');
    expect((await runAxe(popup)).faults).toEqual([]);
    await popup.keyboard.press('Escape');
    await waitFor(async () => (await readFocus()).startsWith('Année'), { what: 'focus where it was' });
    await popup.keyboard.press('/');
    await waitForField();
    await popup.keyboard.type('prevenir cpe');
    await waitForWords(popup, '1 résultat');
    await popup.keyboard.press('ArrowDown');
    await waitFor(() => popup.evaluate(() => document.activeElement?.matches('.search-result') === true), {
      what: 'focus on what was found',
    });
    await popup.keyboard.press('Enter');
    await waitForWords(popup, 'Retirer cette étape');
    await waitFor(async () => (await readFocus()).includes('Détails'), { what: 'focus on its details' });
  });

  it('loses it by one click, has it back by another, and keeps neither when it goes for good', async () => {
    await unfoldOwn();
    await clickNamed(popup, 'button', 'Retirer cette étape');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the sixteen again' });
    await clickNamed(popup, 'button', 'Annuler');
    await waitFor(async () => (await readProgressBar(popup)) === '1/17', { what: 'it back, ticked' });
    await unfoldOwn();
    await clickNamed(popup, 'button', 'Retirer cette étape');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'it gone' });
    await waitFor(async () => (await listOwn()).every(([, step]) => 'gone' in (step as object)), {
      what: 'what says on other computers that it is gone',
    });
    // The one of the card too, in the test before.
    expect(await listOwn()).toHaveLength(2);
    await popup.close();
  });

  it('takes the steps of a pack by one click in the options, and gives them back by one', async () => {
    const options = await running.browser.openExtensionPage('options.html#packs');
    await clickNamed(options, 'button', 'Ajouter : Pix IA');
    await waitForWords(options, 'est ajouté.');
    expect((await runAxe(options)).faults).toEqual([]);
    const year = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => Number((await readProgressBar(year)).split('/')[1]) > 16, {
      what: 'more than sixteen',
    });
    await waitForWords(year, 'Pix IA');
    await clickNamed(options, 'button', 'Retirer : Pix IA');
    await waitFor(async () => (await readProgressBar(year)).endsWith('/16'), { what: 'the sixteen alone' });
    await year.close();
    await options.close();
  });
});
