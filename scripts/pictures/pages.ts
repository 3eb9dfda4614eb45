import { PATH_CASES } from '../../tests/e2e/oracle-cases.ts';
import { waitForOverlay } from '../../tests/e2e/overlay.ts';
import { drivePanel } from '../../tests/e2e/panel.ts';
import { waitForPage } from '../../tests/e2e/press.ts';
import type { PictureSet } from './picture-set.ts';

/** Each page of the catalogue once, by its first address. */
const PAGES = [...new Map(PATH_CASES.map((each) => [each.page, each] as const).reverse()).values()].reverse();

export const PAGES_SEEN: PictureSet = {
  shows:
    'each page of the catalogue with what opens by itself, and in Chromium beside the side panel, with what that says',
  folder: 'screenshots/pages',
  nameSubfolder: (browser) => browser,
  browsers: ['chromium', 'firefox'],
  languages: ['fr'],
  days: ['2026-11-20'],
  // The screen that most schools have.
  windows: [{ width: 1366, height: 768 }],
  async picture({ extension, shoot }) {
    const shootEach = async (width: number, after: (name: string) => Promise<void>) => {
      for (const { page: id, url } of PAGES) {
        if (id === null) continue;
        const page = await extension.openPage(url);
        await page.setViewport({ width, height: 768 });
        await page.reload();
        await waitForPage(page);
        await waitForOverlay(page, id, (overlay) => overlay.page === id);
        await extension.describe(page);
        // It has its place by the look after the next frame.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
        await shoot(page, width === 1366 ? id : `${id}-beside`);
        await after(id);
        await page.close();
      }
    };
    await shootEach(1366, async () => {});
    if (extension.name === 'firefox') return;
    const first = await extension.openPage('https://orga.pix.fr/');
    await drivePanel(extension, first).open();
    // What the panel leaves of the window.
    await shootEach(980, async (id) => {
      const target = first
        .browser()
        .targets()
        .find((each) => each.url().endsWith('/panel.html'));
      if (!target) throw new Error('The panel has closed.');
      await shoot(await target.asPage(), `${id}-panel`);
    });
  },
};
