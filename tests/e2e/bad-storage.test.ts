import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { makeChange } from './change.ts';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import { clickInOverlay, findInOverlay, readOverlayText, waitForOverlay, waitForSaid } from './overlay.ts';
import { clickField, clickNamed, listStepTitles, readProgressBar } from './popup.ts';
import {
  DEFAULT_PROGRESS,
  emptySync,
  fillSync,
  getState,
  readAll,
  readReplica,
  readSynced,
  waitForSynced,
  writeSync,
} from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const IMPORT = 'https://orga.pix.fr/import-participants';
const OWN_TITLE = 'Prévenir le CPE';
const DONE = { state: 'done', at: 1_757_000_000_000, day: '2026-09-04' };
const HALF_RUBBISH = {
  schema: 1,
  steps: { 'import-siecle': DONE, 'share-codes': 'rubbish', 'update-admins': { state: 7, at: 'never' } },
};

describe('bad storage', () => {
  const running = useExtension({ today: '2026-11-20' });

  const listRescued = async () =>
    Object.entries((await readAll(running.browser)).local)
      .filter(([key]) => key.startsWith('rescue:'))
      .map(([, value]) => (value as { value: unknown }).value);

  it('half unreadable: the readable part is shown, the raw value kept aside, nothing lost by a tick', async () => {
    await writeSync(running.browser, DEFAULT_PROGRESS, HALF_RUBBISH);
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the step left', ({ mainStep }) => mainStep === 'archive-last-year');
    await waitForSaid(page, 'Une partie de vos données était illisible.');
    await waitFor(async () => (await listRescued()).length === 1, { what: 'the rescue copy' });
    expect(await listRescued()).toEqual([HALF_RUBBISH]);
    expect((await readAll(running.browser)).sync[DEFAULT_PROGRESS]).toEqual(HALF_RUBBISH);

    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'an empty page', ({ mainStep }) => mainStep === '');
    await waitForSynced(running.browser, 'archive-last-year', 'done', 'default');
    expect(getState(await readReplica(running.browser, 'default'), 'import-siecle')).toBe('done');
    expect((await readAll(running.browser)).sync[DEFAULT_PROGRESS]).toEqual(HALF_RUBBISH);
    expect(await listRescued()).toEqual([HALF_RUBBISH]);
    await page.close();
  });

  it.each(['rubbish', 42, [], null, { steps: [] }, { schema: 'one', steps: {} }])(
    'wholly unreadable (%j): usable, and kept aside',
    async (rubbish) => {
      await writeSync(running.browser, DEFAULT_PROGRESS, rubbish);
      const page = await running.browser.openPage(IMPORT);
      await waitForOverlay(page, 'the first step', ({ mainStep }) => mainStep === 'import-siecle');
      await clickInOverlay(page, 'button', 'Marquer comme fait');
      await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'archive-last-year');
      await waitForSynced(running.browser, 'import-siecle', 'done');
      await waitFor(async () => (await listRescued()).length > 0, { what: 'the rescue copy' });
      expect(await listRescued()).toEqual([rubbish]);
      expect((await readAll(running.browser)).sync[DEFAULT_PROGRESS]).toEqual(rubbish);
      await page.close();
    },
  );

  it('from a newer version: read only, one sentence, zero writes', async () => {
    const state = [['done', '2026-09-04'], 1_757_000_000_000];
    const newer = { schema: 99, steps: { 'import-siecle': { state, colour: 'blue' } }, more: true };
    await writeSync(running.browser, `${DEFAULT_PROGRESS}:newermac`, newer);
    const before = await readAll(running.browser);
    const page = await running.browser.openPage(`${IMPORT}?demo-structure=none`);
    await waitForOverlay(page, 'the step left', ({ mainStep }) => mainStep === 'archive-last-year');
    await waitForSaid(page, "Mettez l'extension à jour");
    const button = await findInOverlay(page, 'button', 'Marquer comme fait');
    expect(await button.evaluate((element) => (element as HTMLButtonElement).disabled)).toBe(true);
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'the readable tick' });
    await waitForWords(popup, "Mettez l'extension à jour");
    const isEveryBoxDisabled = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].every((box) => box.disabled),
    );
    expect(isEveryBoxDisabled).toBe(true);
    // The background refuses as well, whoever asks.
    const outcome = await running.browser.extensionEval(
      (change) => browser.runtime.sendMessage(change),
      makeChange('book-rooms', 'done', 'default'),
    );
    expect(outcome).toBe('newer-version');
    expect(await readAll(running.browser)).toEqual(before);
    await popup.close();
    await page.close();
  });

  it('full: ticks are kept on this computer, said so, and go to sync when there is room', async () => {
    expect(await fillSync(running.browser)).toBeGreaterThan(10);
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the first step', ({ mainStep }) => mainStep === 'import-siecle');
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'archive-last-year');
    await waitFor(async () => getState(await readReplica(running.browser), 'import-siecle') === 'done', {
      what: 'the tick on this computer',
    });
    await waitFor(async () => (await readOverlayText(page)).includes("l'espace est plein"), {
      what: 'the sentence about the refusal',
    });
    expect(await readSynced(running.browser)).toEqual({});
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, '.own-step-add > summary', 'Ajouter une étape');
    await clickField(popup, '.own-step-form input[type=text]');
    await popup.keyboard.type(OWN_TITLE);
    await (await popup.$('.own-step-form select'))?.select('christmas');
    await clickNamed(popup, '.own-step-form button[type=submit]', 'Enregistrer');
    await waitFor(async () => (await listStepTitles(popup)).includes(OWN_TITLE), { what: 'the own step' });
    await waitForWords(popup, "l'espace est plein");
    const listOwn = async () => JSON.stringify(await readReplica(running.browser)).includes(OWN_TITLE);
    await waitFor(listOwn, { what: 'the own step on this computer' });
    await popup.close();
    await page.bringToFront();
    await clickInOverlay(page, 'button', 'Annuler');
    await waitForOverlay(page, 'the first step again', ({ mainStep }) => mainStep === 'import-siecle');
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'the next step again', ({ mainStep }) => mainStep === 'archive-last-year');

    await emptySync(running.browser);
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForSynced(running.browser, 'archive-last-year', 'done');
    await waitForSynced(running.browser, 'import-siecle', 'done');
    const isSynced = async () => JSON.stringify((await readAll(running.browser)).sync).includes(OWN_TITLE);
    await waitFor(isSynced, { what: 'the own step in storage.sync' });
    await waitFor(async () => !(await readOverlayText(page)).includes("l'espace est plein"), {
      what: 'the sentence to go',
    });
    await page.close();
  });
});
