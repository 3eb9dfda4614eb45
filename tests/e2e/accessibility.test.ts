import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { enFirstRun } from '../../assets/messages/en/first-run.ts';
import { en } from '../../assets/messages/en/index.ts';
import { enOptions } from '../../assets/messages/en/options.ts';
import { enPopup } from '../../assets/messages/en/popup.ts';
import { frFirstRun } from '../../assets/messages/fr/first-run.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import { frOptions } from '../../assets/messages/fr/options.ts';
import { frPopup } from '../../assets/messages/fr/popup.ts';
import { STEP_IDS } from '../../checklist/steps.ts';
import { OVERLAY, runAxe } from './axe.ts';
import { makeChange } from './change.ts';
import { waitFor } from './harness/wait-for.ts';
import { fillDates, openOptions } from './options.ts';
import { clickInOverlay, findInOverlay, listOverlays, waitForOverlay } from './overlay.ts';
import { clickNamed, readProgressBar } from './popup.ts';
import { clearAll, SCHOOL, writeSync } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const PUPILS = 'https://orga.pix.fr/eleves';
const CANDIDATES = 'https://certif.pix.fr/sessions/61202/candidats';

/** Fewer would mean that axe was run on next to nothing: the pill alone has this many to check. */
const LEAST_RULES = 5;

async function expectNoFault(page: Page, part: string, state: string): Promise<void> {
  const { faults, passed, seenInShadow } = await runAxe(page, part);
  expect(faults, state).toEqual([]);
  expect(passed.length, `rules in ${state}`).toBeGreaterThanOrEqual(LEAST_RULES);
  expect(passed, state).toContain('color-contrast');
  if (part === OVERLAY) expect(seenInShadow, `elements in ${state}`).toBeGreaterThan(0);
}

describe.each([
  { language: 'fr', t: fr, words: frPopup, first: frFirstRun, options: frOptions } as const,
  { language: 'en', t: en, words: enPopup, first: enFirstRun, options: enOptions } as const,
])('axe finds nothing wrong ($language)', ({ language, t, words, first, options }) => {
  const running = useExtension({ today: '2026-11-20', language });

  const open = async (address: string): Promise<Page> => {
    const page = await running.browser.openPage(address);
    await waitForOverlay(page, 'the overlay');
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
    return page;
  };
  const openPopup = async (query = ''): Promise<Page> => {
    const popup = await running.browser.openExtensionPage(`popup.html${query}`);
    await waitFor(async () => (await readProgressBar(popup)) !== '', { what: 'the popup' });
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
    return popup;
  };
  const checkOverlay = (page: Page, state: string) => expectNoFault(page, OVERLAY, state);

  it('in the card and what unfolds in it', async () => {
    const page = await open(PUPILS);
    await checkOverlay(page, 'the card');
    await clickInOverlay(page, 'summary');
    await findInOverlay(page, 'details[open] .step-box');
    await checkOverlay(page, 'the other steps');
    await clickInOverlay(page, 'button', t.moreActions);
    await findInOverlay(page, '.card-menu');
    await checkOverlay(page, 'the menu');
    await clickInOverlay(page, 'button', t.putOff);
    await findInOverlay(page, '.put-off');
    await checkOverlay(page, 'the days to put off to');
    await page.close();
  });

  it('after a tick and after putting off', async () => {
    const page = await open(PUPILS);
    await clickInOverlay(page, 'button', t.markDone);
    await findInOverlay(page, '.just-done');
    // The steps already done, folded last.
    await clickInOverlay(page, 'details:last-of-type summary');
    await findInOverlay(page, '.step-row-done');
    await checkOverlay(page, 'a step just done');
    await clickInOverlay(page, 'button', t.undo);
    await clickInOverlay(page, 'button', t.putOff);
    await clickInOverlay(page, '.put-off .menu-item');
    await findInOverlay(page, '.just-done');
    await checkOverlay(page, 'a step just put off');
    await clickInOverlay(page, 'button', t.undo);
    await waitForOverlay(page, 'the step again', ({ mainStep }) => mainStep === 'import-siecle');
    await page.close();
  });

  it('while it shows where, and when there is nothing to show', async () => {
    const page = await open(PUPILS);
    await clickInOverlay(page, 'button', t.showWhere);
    await findInOverlay(page, '.where-hint');
    await checkOverlay(page, 'the ring and its hint');
    await page.close();
    const other = await open(`${PUPILS}?demo-hide=Importer`);
    await clickInOverlay(other, 'button', t.showWhere);
    await findInOverlay(other, '.main-body [role=status]');
    await checkOverlay(other, 'the label to look for');
    await other.close();
  });

  it('in the pill, and in the way back once hidden', async () => {
    const page = await open(PUPILS);
    await clickInOverlay(page, 'button', t.closeCard);
    await findInOverlay(page, '.pill');
    await checkOverlay(page, 'the pill');
    await clickInOverlay(page, '.pill');
    for (const choice of [t.hideOnPage, t.hideToday]) {
      await clickInOverlay(page, 'button', t.moreActions);
      await clickInOverlay(page, 'button', choice);
      await findInOverlay(page, '.hidden-strip');
      await checkOverlay(page, choice);
      await clickInOverlay(page, 'button', t.undo);
      await findInOverlay(page, '.card');
    }
    await page.close();
  });

  it('in Pix Certif, with its advice on groups', async () => {
    const page = await open('https://certif.pix.fr/sessions/creation');
    await findInOverlay(page, '.nudge-advice');
    await checkOverlay(page, 'the advice');
    await page.close();
    const other = await open(CANDIDATES);
    await findInOverlay(other, '.nudge-warning');
    await checkOverlay(other, 'the warning');
    await clickInOverlay(other, 'button', t.closeCard);
    await findInOverlay(other, '.pill-mark');
    await checkOverlay(other, 'the pill with its mark');
    await clickInOverlay(other, '.pill');
    await findInOverlay(other, '.card');
    await other.close();
  });

  it('on a page without a step', async () => {
    const page = await open('https://orga.pix.fr/places');
    await checkOverlay(page, 'the pill');
    await clickInOverlay(page, '.pill');
    await findInOverlay(page, '.nothing');
    await checkOverlay(page, 'the card');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('in the popup, %s', async (scheme) => {
    const popup = await openPopup();
    await running.browser.setColorScheme(popup, scheme);
    await expectNoFault(popup, 'html', 'the popup');
    await clickNamed(popup, 'summary', words.menu);
    await popup.waitForSelector('.menu[open]');
    await expectNoFault(popup, 'html', 'its menu');
    await popup.keyboard.press('Escape');
    await popup.$$eval('details:not(.menu)', (folds) => {
      for (const fold of folds) fold.open = true;
    });
    await waitFor(() => popup.$$eval('textarea', ({ length }) => length === 16), { what: 'all unfolded' });
    await expectNoFault(popup, 'html', 'all unfolded');
    await clickNamed(popup, '.urgent button', words.markDoneShort);
    await popup.waitForSelector('.just-done');
    await expectNoFault(popup, 'html', 'a step just done');
    await clickNamed(popup, 'button', t.undo);
    await waitFor(async () => (await readProgressBar(popup)) === '0/16', { what: 'the step undone' });
    await popup.close();
  });

  it.each(['light', 'dark'] as const)('in the popup in a tab, %s', async (scheme) => {
    const tab = await openPopup('?in=tab');
    await running.browser.setColorScheme(tab, scheme);
    await expectNoFault(tab, 'html', 'the tab');
    await tab.close();
  });

  it.each(['light', 'dark'] as const)('in the options, %s', async (scheme) => {
    const page = await openOptions(running.browser);
    await running.browser.setColorScheme(page, scheme);
    await expectNoFault(page, 'html', 'the options');
    await fillDates(page, options.dateNames.winter, ['2027-02-13', '2027-02-01']);
    await page.waitForSelector('[aria-invalid=true]');
    await fillDates(page, options.placementsHeading, ['2027-01-11', '2027-01-29']);
    await clickNamed(page, 'button', options.addPlacement);
    await page.waitForSelector('.placement');
    await clickNamed(page, 'button', options.eraseOpen);
    await page.waitForSelector('.erase .preview');
    await expectNoFault(page, 'html', 'a wrong date, a work placement, the question about erasing');
    await clickNamed(page, 'button', options.eraseCancel);
    await clickNamed(page, 'button', options.removePlacement);
    await page.close();
  });

  it('in the question about ticks made before the establishment was known', async () => {
    await clearAll(running.browser);
    await running.browser.extensionEval(
      (change) => browser.runtime.sendMessage(change),
      makeChange('share-codes', 'done'),
    );
    const page = await open(PUPILS);
    await findInOverlay(page, '.adoption');
    await checkOverlay(page, 'the question');
    for (const scheme of ['light', 'dark'] as const) {
      const popup = await openPopup();
      await popup.waitForSelector('.adoption');
      await running.browser.setColorScheme(popup, scheme);
      await expectNoFault(popup, 'html', `the question, ${scheme}`);
      await popup.close();
    }
    await clickInOverlay(page, 'button', t.decline);
    await page.close();
  });

  it('in what is proposed and advised, in the sessions seen and in why a step is here', async () => {
    await clearAll(running.browser);
    const page = await open('https://orga.pix.fr/import-participants?demo-reset&demo-import=2026-09-02');
    await findInOverlay(page, 'button', t.acceptProposal);
    await checkOverlay(page, 'a proposal');
    await clickInOverlay(page, 'button', t.acceptProposal);
    await findInOverlay(page, 'button', t.undo);
    await checkOverlay(page, 'a proposal accepted');
    await page.close();
    const list = await open('https://certif.pix.fr/sessions?demo-reset');
    await findInOverlay(list, '.nudge-warning');
    await clickInOverlay(list, '.main-step summary');
    await checkOverlay(list, 'an advice and the sessions seen');
    await clickInOverlay(list, '.why button');
    await findInOverlay(list, '.trace');
    await checkOverlay(list, 'why the step is here');
    await list.close();
    const popup = await openPopup();
    await popup.$$eval('details:not(.menu)', (folds) => {
      for (const fold of folds) fold.open = true;
    });
    await popup.waitForSelector('.step-more a[href*="/sessions/"]');
    await expectNoFault(popup, 'html', 'the sessions seen');
    await popup.close();
    await clearAll(running.browser);
  });

  it.each(['light', 'dark'] as const)('in what is set aside, %s', async (scheme) => {
    await clearAll(running.browser);
    const page = await open(PUPILS);
    await clickInOverlay(page, 'button', t.putOff);
    await clickInOverlay(page, '.put-off .menu-item');
    await findInOverlay(page, '.just-done');
    await clickInOverlay(page, 'button', t.moreActions);
    await clickInOverlay(page, 'button', t.hideOnPage);
    await findInOverlay(page, '.hidden-strip');
    const popup = await openPopup();
    await running.browser.setColorScheme(popup, scheme);
    await waitFor(async () => (await popup.$$('.set-aside-item')).length === 2, { what: 'both set aside' });
    await expectNoFault(popup, 'html', 'what is set aside');
    await popup.close();
    await page.close();
  });

  it('when all is done', async () => {
    await clearAll(running.browser);
    const page = await open(PUPILS);
    for (const step of STEP_IDS) {
      await running.browser.extensionEval(
        (change) => browser.runtime.sendMessage(change),
        makeChange(step, 'done', SCHOOL),
      );
    }
    await waitForOverlay(page, 'nothing left', ({ steps }) => steps.length === 0);
    await findInOverlay(page, '.nothing');
    await checkOverlay(page, 'the card');
    for (const scheme of ['light', 'dark'] as const) {
      const popup = await openPopup();
      await waitFor(async () => (await readProgressBar(popup)) === '16/16', { what: 'the whole year' });
      await running.browser.setColorScheme(popup, scheme);
      await expectNoFault(popup, 'html', `the popup, ${scheme}`);
      await popup.close();
    }
    await page.close();
  });

  it.each(['light', 'dark'] as const)('in each question of the first run, %s', async (scheme) => {
    await clearAll(running.browser);
    const popup = await running.browser.openExtensionPage('popup.html', { keepsFirstRun: true });
    await running.browser.setColorScheme(popup, scheme);
    await popup.waitForSelector('.question-form select');
    await expectNoFault(popup, 'html', 'the académie');
    await clickNamed(popup, '.question-foot button', first.skip);
    await popup.waitForSelector('.question-uai');
    await popup.type('.question-uai', '0750655A');
    await clickNamed(popup, '.question-foot button', first.goOn);
    await popup.waitForSelector('[aria-invalid=true]');
    await expectNoFault(popup, 'html', 'the establishment, with a fault');
    await clickNamed(popup, '.question-foot button', first.skip);
    await popup.waitForSelector('.past-steps');
    await clickNamed(popup, '.question-body button', first.tickAll);
    await expectNoFault(popup, 'html', 'what is done already');
    await popup.close();

    for (const [index, name] of ['Lycée Jeanne-Villepreux', 'Lycée Émile-Combe'].entries()) {
      const entries = { [`establishment:012345${6 + index}X`]: { name: [name, 1] } };
      await writeSync(running.browser, `registry:device${index}`, { schema: 2, entries });
      const known = await running.browser.openExtensionPage('popup.html', { keepsFirstRun: true });
      await running.browser.setColorScheme(known, scheme);
      await clickNamed(known, '.question-foot button', first.skip);
      await known.waitForSelector('.known-establishment');
      await expectNoFault(known, 'html', `${index + 1} known`);
      await known.close();
    }
  });

  it.each(['light', 'dark'] as const)('in a past year and the question about it, %s', async (scheme) => {
    await clearAll(running.browser);
    await writeSync(running.browser, 'progress:default:2025-2026:cdi12345', {
      schema: 2,
      steps: {
        'import-siecle': {
          state: [['done', '2025-09-04'], 1],
          'run:2025-11-14': [true, 1],
          note: ['B12', 1],
        },
        'run-exams': { state: [['not-applicable', '2025-09-04'], 1], due: ['2026-01-20', 1] },
      },
    });
    const tab = await running.browser.openExtensionPage('popup.html?in=tab&year=2025-2026');
    await running.browser.setColorScheme(tab, scheme);
    await tab.waitForSelector('.past-step-item');
    await expectNoFault(tab, 'html', 'the past year');
    await tab.close();
    const popup = await openPopup();
    await running.browser.setColorScheme(popup, scheme);
    await popup.waitForSelector('.carry .adoption');
    await expectNoFault(popup, 'html', 'the question');
    await popup.click('.carry .button-outline');
    await popup.waitForSelector('.carry .just-done');
    await expectNoFault(popup, 'html', 'what was carried over');
    await popup.close();
  });

  it('and would find it: a name taken away, a colour too pale', async () => {
    const page = await open('https://orga.pix.fr/places');
    await clickInOverlay(page, '.pill');
    await findInOverlay(page, '.card');
    await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      root?.querySelector('[data-focus=close]')?.removeAttribute('aria-label');
      root?.querySelector<HTMLElement>('.independent')?.style.setProperty('color', '#bbb');
    });
    const { faults } = await runAxe(page, OVERLAY);
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(['button-name', 'color-contrast']);
    expect((await listOverlays(page)).length).toBe(1);
    await page.close();
  });
});
