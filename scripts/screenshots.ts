import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startDemoSite } from '../tests/demo-site/server.ts';
import { launchExtensionBrowser } from '../tests/e2e/harness/launch.ts';
import { saveScreenshot } from '../tests/e2e/harness/screenshot.ts';
import type { BrowserLanguage, ExtensionBrowser } from '../tests/e2e/harness/types.ts';
import { waitFor } from '../tests/e2e/harness/wait-for.ts';
import { clickInOverlay, waitForOverlay } from '../tests/e2e/overlay.ts';
import { pictureFirstRun } from './demo/picture-first-run.ts';
import { pictureStorage } from './demo/picture-storage.ts';
import { type BuildTarget, buildProduction, getFixedDayDir, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Writes a picture of each state of the overlay and of the popup, in both browsers and both languages.

Usage: npm run screenshots [-- --out FOLDER] [--help]`;

const DAYS = ['2026-09-10', '2026-11-20', '2027-03-10'];
const CARD_DAY = '2026-11-20';

const BUTTONS = {
  fr: {
    adopt: 'Oui, les garder',
    markDone: 'Marquer comme fait',
    close: 'Réduire la check-list',
    others: 'Aussi sur cette page',
  },
  en: {
    adopt: 'Yes, keep them',
    markDone: 'Mark as done',
    close: 'Minimise the check-list',
    others: 'Also on this page',
  },
} as const;

async function waitForPage(page: Page): Promise<void> {
  await waitForOverlay(page, 'the overlay');
  await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
}

async function pictureCards(
  extension: ExtensionBrowser,
  language: BrowserLanguage,
  folder: string,
): Promise<void> {
  const names = BUTTONS[language];
  const suffix = language === 'en' ? '?lang=en' : '';
  const shoot = (page: Page, name: string) => saveScreenshot(page, join(folder, `${name}.png`));
  const open = async (path: string) => {
    const page = await extension.openPage(`https://${path}${suffix}`);
    await waitForPage(page);
    return page;
  };

  const nudge = await open('certif.pix.fr/sessions/61202/candidats');
  const hasCounted = () =>
    document.querySelector('check-list-pix')?.shadowRoot?.textContent?.includes('(12 + 12)') ?? false;
  await waitFor(() => nudge.evaluate(hasCounted), { what: 'the nudge at 24' });
  await shoot(nudge, 'card-nudge-24');
  await clickInOverlay(nudge, 'button', names.close);
  await waitForOverlay(nudge, 'the pill', ({ view }) => view === 'pill');
  await shoot(nudge, 'pill-nudge-24');
  await nudge.close();

  const late = await open('orga.pix.fr/import-participants');
  await shoot(late, 'pill-late');
  await clickInOverlay(late, '.pill');
  await shoot(late, 'card-late');
  await clickInOverlay(late, 'summary', names.others);
  await shoot(late, 'card-late-others');
  await clickInOverlay(late, 'button', names.markDone);
  await waitForOverlay(late, 'the next step', ({ mainStep }) => mainStep === 'archive-last-year');
  await shoot(late, 'card-done');
  await clickInOverlay(late, 'button', names.markDone);
  await waitForOverlay(late, 'nothing left', ({ mainStep }) => mainStep === '');
  await shoot(late, 'card-nothing-left');
  await late.close();

  const soon = await open('orga.pix.fr/campagnes/creation');
  await shoot(soon, 'card-soon');
  await clickInOverlay(soon, 'button', names.close);
  await waitForOverlay(soon, 'the pill', ({ view }) => view === 'pill');
  await shoot(soon, 'pill-soon');
  await soon.close();

  const none = await open('orga.pix.fr/attestations');
  await shoot(none, 'pill-alone');
  await clickInOverlay(none, '.pill');
  await shoot(none, 'card-without-step');
  await none.close();
}

async function picturePopup(extension: ExtensionBrowser, file: string): Promise<void> {
  const popup = await extension.openExtensionPage('popup.html');
  await popup.setViewport({ width: 420, height: 600 });
  await waitFor(() => popup.evaluate(() => document.querySelector('[role=progressbar]') !== null), {
    what: 'the popup',
  });
  await saveScreenshot(popup, file, { fullPage: true });
  await popup.close();
}

async function pictureAll(target: BuildTarget, language: BrowserLanguage, out: string): Promise<void> {
  const folder = join(out, `${target}-${language}`);
  const demo = await startDemoSite();
  for (const day of DAYS) {
    const extensionDir = resolve(getFixedDayDir(target, day));
    const size = { width: 1366, height: 768 };
    const extension = await launchExtensionBrowser(target, {
      extensionDir,
      demoPort: demo.port,
      language,
      ...size,
    });
    await picturePopup(extension, join(folder, `popup-${day}.png`));
    if (day === CARD_DAY) {
      await pictureCards(extension, language, folder);
      await pictureStorage(extension, BUTTONS[language].adopt, folder);
    }
    await pictureFirstRun(extension, day, folder);
    await extension.close();
  }
  await demo.close();
  console.log(folder);
}

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, out: { type: 'string', default: 'screenshots' } },
});
if (values.help) {
  console.log(HELP);
} else {
  for (const target of ['chromium', 'firefox'] as const) {
    buildProduction(target);
    for (const day of DAYS) await makeFixedDayBuild(target, day);
    for (const language of ['fr', 'en'] as const) await pictureAll(target, language, values.out);
  }
}
