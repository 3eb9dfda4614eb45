import type { Page } from 'puppeteer-core';
import { listAudiences, MAILING_STEPS } from '../../checklist/mailing/mailing-steps.ts';
import { POSTER_FORMATS } from '../../checklist/posters/formats.ts';
import { keepPlan } from '../../tests/e2e/stored-plan.ts';
import { PLAN_SCOPE } from '../../tests/fixtures/plans.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { makePlanData } from './planned-school.ts';
import { openOwn } from './school-year.ts';
import { seeCampaigns } from './see-campaigns.ts';

/** As high as the longest message. */
const TAB = { width: 1280, height: 1500 };

/** Each message of a step, on screen and on paper. */
async function shootStep({ shoot, print }: Sitting, page: Page, step: (typeof MAILING_STEPS)[number]) {
  for (const [index, audience] of listAudiences(step).entries()) {
    await page.waitForSelector('.mailing-body');
    const radios = await page.$$('.mailing-choices input[type=radio]');
    await radios[index]?.click();
    await shoot(page, `${step}-${audience}`);
    await print(page, `${step}-${audience}`);
  }
}

/** Each format of the posters, with and without the way by the ENT. */
async function shootPosters({ shoot, print }: Sitting, page: Page): Promise<void> {
  for (const way of ['ent', 'pix']) {
    // By the ENT unless the user says otherwise.
    if (way === 'pix') await page.click('.poster-line:last-child .choice input');
    for (const [index, format] of POSTER_FORMATS.entries()) {
      await (await page.$$('input[name="poster-format"]'))[index]?.click();
      await shoot(page, `posters-${way}-${format}`);
      await print(page, `posters-${way}-${format}`, {
        paper: format === 'a5' ? 'A5' : 'A4',
        isToTheEdge: true,
      });
    }
  }
}

export const MESSAGES: PictureSet = {
  shows: 'each message for each of its readers, and the posters in each format, on screen and on A4',
  folder: 'screenshots/messages',
  nameSubfolder: (browser, language) => `${browser}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: ['2026-11-20'],
  windows: [TAB],
  picture: async (sitting) => {
    const { extension } = sitting;
    await seeCampaigns(sitting);
    await keepPlan(extension, PLAN_SCOPE, makePlanData());
    for (const step of MAILING_STEPS) {
      const page = await openOwn(extension, `tools.html?step=${step}#mailing`, TAB);
      await shootStep(sitting, page, step);
      await page.close();
    }
    const posters = await openOwn(extension, 'tools.html?step=share-codes#posters', TAB);
    await posters.waitForSelector('.poster-sheet');
    await shootPosters(sitting, posters);
    await posters.close();
  },
};
