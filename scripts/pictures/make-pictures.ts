import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startDemoSite } from '../../tests/demo-site/server.ts';
import { launchExtensionBrowser } from '../../tests/e2e/harness/launch.ts';
import { saveScreenshot } from '../../tests/e2e/harness/screenshot.ts';
import type { BrowserLanguage } from '../../tests/e2e/harness/types.ts';
import { type BuildTarget, buildProduction, makeFixedDayBuild } from '../extension-builds.ts';
import type { PictureSet, Sitting } from './picture-set.ts';

/** The one that our pages ask for: puppeteer has none by itself. */
const PAPER_MARGIN = '12mm';
const MARGIN = { top: PAPER_MARGIN, right: PAPER_MARGIN, bottom: PAPER_MARGIN, left: PAPER_MARGIN };

const getFolder = (set: PictureSet, browser: BuildTarget, language: BrowserLanguage) =>
  join(set.folder, set.nameSubfolder(browser, language));

/** Pictures a set in one browser and language, on one day, in each of its windows. The build of the day must exist. */
async function pictureDay(
  set: PictureSet,
  browser: BuildTarget,
  about: Pick<Sitting, 'language' | 'day'> & { readonly extensionDir: string },
): Promise<void> {
  const { language, day, extensionDir } = about;
  const folder = getFolder(set, browser, language);
  for (const window of set.windows) {
    const demo = await startDemoSite();
    const options = { extensionDir, demoPort: demo.port, language, ...window };
    const extension = await launchExtensionBrowser(browser, options);
    try {
      const shoot: Sitting['shoot'] = (page, name, how) =>
        saveScreenshot(page, join(folder, `${name}.png`), how);
      const print: Sitting['print'] = async (page, name, how = {}) => {
        const { landscape = false, paper = 'A4', isToTheEdge = false } = how;
        const pdf = await page.pdf({ format: paper, landscape, ...(!isToTheEdge && { margin: MARGIN }) });
        await writeFile(join(folder, `${name}.pdf`), pdf);
      };
      await set.picture({ extension, language, day, window, shoot, print });
    } finally {
      await extension.close();
      await demo.close();
    }
  }
}

/**
 * Makes the pictures of some sets, one browser after the other, and prints each folder once it is full. Builds the
 * extension once for each browser. Throws when a build fails, or when a page does not come to what is to be pictured.
 */
export async function makePictures(sets: readonly PictureSet[]): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    const inBrowser = sets.filter((set) => set.browsers.includes(browser));
    if (inBrowser.length > 0) buildProduction(browser);
    for (const set of inBrowser) {
      for (const language of set.languages) {
        for (const day of set.days) {
          const extensionDir = resolve(await makeFixedDayBuild(browser, day));
          await pictureDay(set, browser, { language, day, extensionDir });
        }
        console.log(getFolder(set, browser, language));
      }
    }
  }
}
