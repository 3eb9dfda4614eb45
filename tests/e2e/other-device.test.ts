import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { waitFor } from './harness/wait-for.ts';
import { waitForWords } from './options.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from './overlay.ts';
import { clickNamed, readPopupText, readProgressBar } from './popup.ts';
import { getState, readAll, readReplica, SCHOOL, waitForSynced, waitForTurn, writeSync } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const IMPORT = 'https://orga.pix.fr/import-participants';
const THEIRS = `progress:${SCHOOL}:2026-2027:cdi12345`;
const AT = 1_795_000_000_000;
const DONE = { schema: 2, steps: { 'import-siecle': { state: [['done', '2026-11-18'], AT] } } };

describe('what another device wrote', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('shows in the card and the popup, which say from whom, and its item is left as it is', async () => {
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the first step', ({ mainStep }) => mainStep === 'import-siecle');
    expect(await readOverlayText(page)).not.toContain('Reçu');
    await writeSync(running.browser, 'registry:cdi12345', {
      schema: 2,
      entries: { 'device:cdi12345': { nickname: ['Poste du CDI', AT], seen: ['2026-11-18', AT] } },
    });
    await writeSync(running.browser, THEIRS, DONE);
    await waitForOverlay(page, 'the step left', ({ mainStep }) => mainStep === 'archive-last-year');
    const sentence = 'Reçu de « Poste du CDI » le 20 novembre';
    await waitFor(async () => (await readOverlayText(page)).includes(sentence), { what: sentence });
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'their tick' });
    await waitForWords(popup, sentence);

    await clickInOverlay(page, 'summary', 'Déjà fait sur cette page (1)');
    await clickInOverlay(page, 'details[open] input[type=checkbox]');
    await waitForSynced(running.browser, 'import-siecle', 'todo');
    expect((await readAll(running.browser)).sync[THEIRS]).toEqual(DONE);
    await waitForOverlay(page, 'the step again', ({ mainStep }) => mainStep === 'import-siecle');
    await popup.close();
    await page.close();
  });

  it('is in the replica though it then vanishes, and is held here from then on', async () => {
    const page = await running.browser.openPage(IMPORT);
    await waitForOverlay(page, 'the first step', ({ mainStep }) => mainStep === 'import-siecle');
    await writeSync(running.browser, THEIRS, DONE);
    await waitFor(async () => getState(await readReplica(running.browser), 'import-siecle') === 'done', {
      what: 'the replica',
    });
    await running.browser.extensionEval((key) => browser.storage.sync.remove(key), THEIRS);
    await waitForSynced(running.browser, 'import-siecle', 'done');
    await waitForOverlay(page, 'the step left', ({ mainStep }) => mainStep === 'archive-last-year');
    await page.close();
  });

  it('asks for no answer: a computer that has nothing to say writes nothing', async () => {
    await writeSync(running.browser, 'registry:cdi12345', {
      schema: 2,
      entries: { 'device:cdi12345': { seen: ['2026-11-18', AT] } },
    });
    await writeSync(running.browser, `progress:default:2026-2027:cdi12345`, DONE);
    const popup = await running.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === '1/16', { what: 'their tick' });
    await waitForTurn(running.browser);
    expect(Object.keys((await readAll(running.browser)).sync).sort()).toEqual([
      'progress:default:2026-2027:cdi12345',
      'registry:cdi12345',
    ]);
    await popup.close();
  });

  it('is explained in the popup: how to turn the sync of the browser on, which cannot be seen', async () => {
    const popup = await running.browser.openExtensionPage('popup.html');
    await clickNamed(popup, 'summary', 'Retrouver mes coches sur un autre ordinateur');
    await waitForWords(popup, "L'extension ne peut pas savoir si elle est activée.");
    expect(await readPopupText(popup)).not.toMatch(/synchronisé\b/i);
    await popup.close();
    await running.browser.openPage(IMPORT);
  });
});
