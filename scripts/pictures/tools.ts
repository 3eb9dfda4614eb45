import { TOOL_IDS } from '../../checklist/tools.ts';
import { waitForOverlay } from '../../tests/e2e/overlay.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { openOwn } from './school-year.ts';
import { shootLooks } from './shoot-looks.ts';

const TAB = { width: 1280, height: 800 };
const BESIDE = { width: 380, height: 760 };

/** Has Pix Orga say what campaigns there are. */
async function seeCampaigns({ extension }: Sitting): Promise<void> {
  const page = await extension.openPage('https://orga.pix.fr/campagnes/toutes?demo-reset');
  await waitForOverlay(page, 'the campaigns', ({ page: id }) => id === 'orga-campaigns-all');
  const tab = await openOwn(extension, 'tools.html?step=share-codes#posters', TAB);
  await tab.waitForSelector('.poster-sheet');
  await tab.close();
  await page.close();
}

export const TOOLS: PictureSet = {
  shows: 'the tools: in the light, the dark and forced colours, beside a page, and the posters on A4',
  folder: 'screenshots/tools',
  nameSubfolder: (browser, language) => `${browser}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: ['2026-11-20'],
  windows: [TAB],
  picture: async (sitting) => {
    await seeCampaigns(sitting);
    for (const tool of TOOL_IDS) {
      const page = await openOwn(sitting.extension, `tools.html#${tool}`, TAB);
      await page.waitForSelector('.tool .page-part');
      await shootLooks(sitting, page, tool);
      await page.setViewport(BESIDE);
      await sitting.shoot(page, `${tool}-380`, { fullPage: true });
      if (tool === 'posters') await sitting.print(page, tool);
      await page.close();
    }
  },
};
