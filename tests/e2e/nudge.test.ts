import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickWithMouse } from './harness/click.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from './overlay.ts';
import { findOnPage, foldCard } from './press.ts';
import { writeSync } from './stored.ts';
import { useExtension } from './use-extension.ts';

const SPLIT_24 = '24 candidats inscrits. Pour des groupes de 20, prévoyez 2 sessions (12 + 12).';
const ADVICE = 'Groupes de 20 élèves';

describe('the nudge about groups', () => {
  const running = useExtension({ today: '2026-11-20' });

  async function openAt(path: string): Promise<Page> {
    const page = await running.browser.openPage(`https://certif.pix.fr${path}`);
    await waitForOverlay(page, `the overlay at ${path}`);
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
    return page;
  }

  const waitForText = (page: Page, text: string) =>
    waitFor(async () => (await readOverlayText(page)).includes(text), { what: text });
  const waitForNoNudge = (page: Page) =>
    waitFor(
      async () => {
        const text = await readOverlayText(page);
        return !/candidats? inscrits?|cochés?\./.test(text) && !text.includes('Groupes de');
      },
      { what: 'no nudge' },
    );

  it('advises on creation, where nothing is counted', async () => {
    const page = await openAt('/sessions/creation');
    await waitForText(page, ADVICE);
    expect(await readOverlayText(page)).not.toContain('candidats inscrits');
    await page.close();
  });

  it('says how to split 24 candidates, also reached from another session', async () => {
    const page = await openAt('/sessions/61204/candidats');
    await waitForText(page, ADVICE);
    await page.evaluate(() => window.demoSite.navigate('/sessions/61202/candidats'));
    await waitForText(page, SPLIT_24);
    await page.evaluate(() => window.demoSite.navigate('/sessions/61203/candidats'));
    await waitForNoNudge(page);
    await page.close();
  });

  it('says nothing at 20, and counts as boxes are ticked for enrolment', async () => {
    const page = await openAt('/sessions/61203/inscription-eleves');
    await waitForNoNudge(page);
    await foldCard(page);
    const tick = () =>
      clickWithMouse(
        page,
        () => findOnPage(page, 'tbody input[type=checkbox]:not(:disabled)'),
        'the first box',
      );
    await tick();
    await waitForText(page, '!');
    await clickInOverlay(page, '.pill');
    await waitForText(
      page,
      '20 candidats inscrits et 1 élève coché. Pour des groupes de 20, prévoyez 2 sessions (11 + 10).',
    );
    await foldCard(page);
    await tick();
    await clickInOverlay(page, '.pill');
    await waitForNoNudge(page);
    await page.close();
  });

  it('follows the group size of the settings', async () => {
    const setGroupSize = (size: number, at: number) =>
      writeSync(running.browser, 'registry:anothermac', {
        schema: 2,
        entries: { settings: { groupSize: [size, at] } },
      });
    await setGroupSize(12, 1000);
    const page = await openAt('/sessions/61202/candidats');
    await waitForText(page, '24 candidats inscrits. Pour des groupes de 12, prévoyez 2 sessions (12 + 12).');
    await waitForText(page, 'Créez des sessions de 12 élèves');
    await setGroupSize(20, 2000);
    await waitForText(page, SPLIT_24);
    await page.close();
  });
});
