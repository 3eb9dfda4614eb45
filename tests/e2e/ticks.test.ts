import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForFocused } from './focused.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, findInOverlay, waitForOverlay, waitForSaid } from './overlay.ts';
import { clickStep, isStepTicked, readProgressBar } from './popup.ts';
import { getState, readAll, readReplica, waitForSynced } from './stored.ts';
import { useExtension } from './use-extension.ts';

const IMPORT = 'https://orga.pix.fr/import-participants';
const STUDENTS = 'https://orga.pix.fr/eleves';
const SIECLE = 'Importez le fichier XML de Siècle';

// One story: a tick goes on from what the one before has left.
describe('a tick', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-11-20', isOneStory: true });

  const waitForStored = (state: string) => waitForSynced(running.browser, 'import-siecle', state);

  const waitForMain = (page: Page, step: string) =>
    waitForOverlay(page, `${step} as the main step`, ({ mainStep }) => mainStep === step);

  it('made in a card shows in a second tab and in the popup, and is kept in storage.sync', async () => {
    const card = await running.browser.openPage(IMPORT);
    await waitForMain(card, 'import-siecle');
    const second = await running.browser.openPage(STUDENTS);
    await waitForMain(second, 'import-siecle');
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'an empty year' });

    await clickInOverlay(card, 'button', 'Marquer comme fait');

    await waitForMain(card, 'archive-last-year');
    await waitForMain(second, 'check-certifiable');
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', {
      what: 'one step done in the popup',
    });
    expect(await isStepTicked(popup, SIECLE)).toBe(true);
    await waitForStored('done');
    await waitForSaid(card, 'Fait : Importez le fichier XML de Siècle');
    await popup.close();
    await second.close();
    await card.close();
  });

  it('is one tick though the button is clicked twice', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/campagnes/toutes');
    const before = await waitForOverlay(page, 'the campaigns', ({ page: id }) => id === 'orga-campaigns-all');
    await page.bringToFront();
    const button = await findInOverlay(page, 'button', 'Marquer comme fait');
    await button.click({ count: 2, delay: 20 });
    await waitForMain(page, before.steps[1] ?? '');
    await clickInOverlay(page, 'button', 'Annuler');
    const after = await waitForMain(page, before.mainStep);
    expect(after.steps).toEqual(before.steps);
    // Shown at once, durable a moment later: a page closed before that may lose the click.
    await waitFor(async () => getState(await readReplica(running.browser), before.mainStep) === 'todo', {
      what: 'the undoing to be kept',
    });
    await page.close();
  });

  it('is undone from the card, by "Annuler" and from the steps already done', async () => {
    const card = await running.browser.openPage(IMPORT);
    await waitForMain(card, 'archive-last-year');
    await clickInOverlay(card, 'summary', 'Déjà fait sur cette page (1)');
    await clickInOverlay(card, 'details[open] input[type=checkbox]');
    await waitForMain(card, 'import-siecle');
    await clickInOverlay(card, 'button', 'Marquer comme fait');
    await waitForMain(card, 'archive-last-year');
    await clickInOverlay(card, 'button', 'Annuler');
    await waitForMain(card, 'import-siecle');
    await waitForStored('todo');
    await card.close();
  });

  it('made and undone in the popup shows in the card', async () => {
    const card = await running.browser.openPage(IMPORT);
    await waitForMain(card, 'import-siecle');
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickStep(popup, SIECLE);
    await waitForMain(card, 'archive-last-year');
    await clickStep(popup, SIECLE);
    await waitForMain(card, 'import-siecle');
    await clickStep(popup, SIECLE);
    await waitForMain(card, 'archive-last-year');
    await popup.close();
    await card.close();
  });

  it('is still there after the browser restarts, and the card is as it was left', async () => {
    const before = await running.browser.openPage(IMPORT);
    await waitForMain(before, 'archive-last-year');
    await clickInOverlay(before, 'button', 'Réduire la check-list');
    await waitForOverlay(before, 'the pill', ({ view }) => view === 'pill');
    // Shown at once, kept a moment later.
    const readHabit = async () =>
      JSON.stringify((await readAll(running.browser)).local['overlay-view'] ?? '');
    await waitFor(async () => (await readHabit()).includes('"pill"'), { what: 'the habit in storage' });

    await running.browser.restart();

    const after = await running.browser.openPage(IMPORT);
    await waitForOverlay(
      after,
      'the pill of the same step',
      ({ mainStep, view }) => mainStep === 'archive-last-year' && view === 'pill',
    );
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', {
      what: 'the tick after the restart',
    });
    await popup.close();
    await after.close();
  });

  it('follows back and forward, and the pill opens and closes in all tabs', async () => {
    const page = await running.browser.openPage(STUDENTS);
    const other = await running.browser.openPage('https://certif.pix.fr/sessions');
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await page.bringToFront();
    await page.evaluate(() => window.demoSite.navigate('/campagnes/toutes'));
    await waitForOverlay(page, 'the campaigns', (overlay) => overlay.page === 'orga-campaigns-all');
    await page.goBack();
    await waitForOverlay(page, 'the pupils again', (overlay) => overlay.page === 'orga-students');
    await page.goForward();
    await waitForOverlay(page, 'the campaigns again', (overlay) => overlay.page === 'orga-campaigns-all');

    await clickInOverlay(page, '.pill');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitForOverlay(other, 'the card in the other tab', ({ view }) => view === 'card');
    await page.bringToFront();
    await waitForFocused(page, 'check-list-pix');
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the pill after Escape', ({ view }) => view === 'pill');
    await other.close();
    await page.close();
  });
});
