import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { clickInOverlay, waitForOverlay, waitForSaid } from '../../tests/e2e/overlay.ts';
import { clickNamed } from '../../tests/e2e/popup.ts';
import { keepPlan } from '../../tests/e2e/stored-plan.ts';
import { PLAN_SCOPE } from '../../tests/fixtures/plans.ts';
import type { PictureSet, Sitting } from './picture-set.ts';
import { makePlanData } from './planned-school.ts';
import { openOwn, storeYear } from './school-year.ts';

/** What the Chrome Web Store, Edge Add-ons and addons.mozilla.org show as they are, in CSS px. */
const SCREENSHOT = { width: 1280, height: 800 };
/** The small promotional tile of the Chrome Web Store. */
const TILE = { width: 440, height: 280 };

const CLAIM = {
  fr: "L'année Pix d'un lycée,<br>étape par étape",
  en: 'The Pix year of a French lycée,<br>step by step',
};
/** What the card says once the form is filled in. */
const FILLED = { fr: 'date et heure sont remplis', en: 'date and time are filled in' };
const IN_FORM = { fr: 'est dans le formulaire', en: 'is in the form' };
const INDEPENDENT = {
  fr: 'Extension indépendante, non affiliée à Pix',
  en: 'Independent extension, not affiliated with Pix',
};

/** To what is new, to last year's notes, to the offer of reminders. */
const ANSWERS = { fr: ['Vu', 'Non', 'Non merci'], en: ['Seen', 'No', 'No thanks'] };

/** The tile: the mark, the name and one line, drawn by the browser from our own mark. */
async function shootTile({ extension, language, shoot }: Sitting): Promise<void> {
  const mark = await readFile('assets/mark.svg', 'utf8');
  const page = await extension.openPage('about:blank');
  await page.setViewport(TILE);
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; text-align: center;
      background: #f4f2ff; color: #1f1b4d; font-family: system-ui, sans-serif }
    svg { width: 72px; height: 72px }
    h1 { margin: 10px 0 6px; font-size: 32px }
    p { margin: 0; font-size: 19px; line-height: 1.35 }
    small { margin-top: 14px; font-size: 13px; color: #4b467d }
  </style><body>${mark}<h1>Check-list Pix</h1><p>${CLAIM[language]}</p><small>${INDEPENDENT[language]}</small>`);
  await shoot(page, 'tile');
  await page.close();
}

/** A page of Pix with the card on it. */
async function openWithCard({ extension }: Sitting, url: string): Promise<Page> {
  const page = await extension.openPage(url);
  await page.setViewport(SCREENSHOT);
  await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
  return page;
}

export const STORE: PictureSet = {
  shows: 'what the stores show: five screenshots and the promotional tile',
  folder: 'docs/store/pictures',
  nameSubfolder: (_, language) => language,
  browsers: ['chromium'],
  languages: ['fr', 'en'],
  days: ['2026-11-20'],
  windows: [SCREENSHOT],
  picture: async (sitting) => {
    const { extension, language, shoot } = sitting;
    await storeYear(sitting);
    const imported = await openWithCard(sitting, 'https://orga.pix.fr/import-participants');
    await shoot(imported, '1-card');
    await imported.close();
    await keepPlan(extension, PLAN_SCOPE, makePlanData());
    const creation = await openWithCard(sitting, 'https://certif.pix.fr/sessions/creation');
    await clickInOverlay(creation, '.card-buttons button', language === 'fr' ? 'Remplir…' : 'Fill in…');
    await clickInOverlay(
      creation,
      '.filling button',
      language === 'fr' ? 'Remplir : 2GT1 a' : 'Fill in: 2GT1 a',
    );
    await waitForSaid(creation, FILLED[language]);
    await waitForSaid(creation, IN_FORM[language]);
    // Down to whole buttons.
    await creation.$eval('check-list-pix >>> .card-body', (body) => body.scrollBy(0, 44));
    await shoot(creation, '2-fill-in');
    await creation.close();
    const year = await openOwn(extension, 'popup.html?in=tab', SCREENSHOT);
    await year.waitForSelector('.chart-before');
    // What is asked once is answered: the year is what is shown.
    for (const answer of ANSWERS[language]) await clickNamed(year, 'button', answer);
    await waitFor(
      () => year.evaluate(() => document.querySelector('#news, .carry, .reminders-offer') === null),
      {
        what: 'nothing asked any more',
      },
    );
    await shoot(year, '3-year');
    await year.close();
    const plan = await openOwn(extension, 'plan.html', SCREENSHOT);
    await plan.waitForSelector('.plan-card');
    await plan.$eval('#sessions', (heading) => heading.scrollIntoView());
    await shoot(plan, '4-plan');
    await plan.close();
    const campaigns = await extension.openPage('https://orga.pix.fr/campagnes/toutes');
    await waitForOverlay(campaigns, 'the campaigns', ({ page: id }) => id === 'orga-campaigns-all');
    const posters = await openOwn(extension, 'tools.html?step=share-codes#posters', SCREENSHOT);
    await posters.waitForSelector('.poster-sheet');
    await posters.$eval('.poster-sheet', (sheet) => sheet.scrollIntoView({ block: 'center' }));
    await shoot(posters, '5-posters');
    await posters.close();
    await campaigns.close();
    await shootTile(sitting);
  },
};
