import { TOOL_IDS } from '../../checklist/tools.ts';
import type { PictureSet } from './picture-set.ts';
import { openOwn } from './school-year.ts';
import { seeCampaigns } from './see-campaigns.ts';
import { shootLooks } from './shoot-looks.ts';

const TAB = { width: 1280, height: 800 };
const BESIDE = { width: 380, height: 760 };

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
      if (tool === 'posters') await sitting.print(page, tool, { isToTheEdge: true });
      await page.close();
    }
  },
};
