import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { countWords } from '../fixtures/count-words.ts';
import { measureCover } from './cover.ts';
import { COVER_CASES, visitCovers } from './cover-visits.ts';
import { waitFor } from './harness/wait-for.ts';
import { openCard } from './live.ts';
import { findInOverlay, readCardText, waitForOverlay } from './overlay.ts';
import { findOnPage } from './press.ts';
import { useExtension } from './use-extension.ts';

/** The screen most schools have. */
const WINDOW = { width: 1366, height: 768 };
/** Pages on which a card of 376 × 538 px covered something of Pix's own. */
const PAGES = [
  'orga-home',
  'orga-team-members',
  'orga-team-invite',
  'orga-import',
  'orga-students',
  'orga-campaigns-all',
  'orga-campaign-new',
  'orga-campaign-settings',
  'orga-certifications',
  'certif-sessions',
  'certif-session-new',
  'certif-session',
  'certif-session-candidates',
  'certif-session-enrol',
  'certif-session-finalise',
  'certif-session-edit',
];

describe('what opens by itself', () => {
  const running = useExtension({ today: '2026-11-20', ...WINDOW });

  it('covers no control, label or heading of the pages that matter, and is a card of 320 × 180 px at most', async () => {
    const open = (address: string) => running.browser.openPage(address);
    const rows = await visitCovers(open, WINDOW, ['first visit'], (id) => PAGES.includes(id));
    expect(rows.filter(({ fault }) => fault !== '')).toEqual([]);
    expect(rows.map(({ page }) => page).sort()).toEqual([...PAGES].sort());
    expect(rows.every(({ form }) => form === 'card')).toBe(true);
    // Once for the page as it was first, once for what it rendered then.
    expect(Math.max(...rows.map(({ moves }) => moves))).toBeLessThanOrEqual(2);
    expect(COVER_CASES.length).toBeGreaterThan(30);
  });

  it('makes way for what is typed in, and for a chat that comes up', async () => {
    const page = await openCard(running.browser, 'https://certif.pix.fr/sessions/creation');
    await page.mouse.move(1, 1);
    const box = await (await findInOverlay(page, '.card')).boundingBox();
    if (!box) throw new Error('The card has no box');
    await page.evaluate(({ x, y }) => {
      const chat = document.createElement('iframe');
      chat.title = 'chat';
      chat.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:64px;height:64px`;
      document.body.append(chat);
      document.body.click();
    }, box);
    await waitFor(async () => (await measureCover(page)).covered.length === 0, { what: 'nothing covered' });
    expect((await measureCover(page)).form).toBe('card');
    await page.close();
  });
});

describe.each([
  ['fr', 'Détails'],
  ['en', 'Details'],
] as const)('what opens by itself, in %s', (language, details) => {
  const running = useExtension({ today: '2026-11-20', language, ...WINDOW });

  it('says what to do, by when, and one advice in 30 words at most', async () => {
    const page = await openCard(running.browser, 'https://orga.pix.fr/import-participants');
    await findInOverlay(page, '.card-saying');
    const said = await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      return [...(root?.querySelectorAll('.card-title, .card-due, .card-saying') ?? [])].map(
        (each) => each.textContent ?? '',
      );
    });
    expect(said).toHaveLength(3);
    expect(countWords(said.join(' '))).toBeLessThanOrEqual(30);
    expect(await readCardText(page)).toContain(details);
    await page.close();
  });
});

describe('with the card open, a user of two schools', () => {
  const running = useExtension({ today: '2026-11-20', ...WINDOW });

  const openMenu = async (): Promise<Page> => {
    const page = await openCard(running.browser, 'https://orga.pix.fr/eleves?demo-structures=several');
    await page.bringToFront();
    return page;
  };
  const waitForSchool = (page: Page, name: string) =>
    waitFor(
      () =>
        page.evaluate(
          (wanted) => document.querySelector('.pix-navigation__footer')?.textContent?.includes(wanted),
          name,
        ),
      { what: name },
    );

  it('changes organisation with the mouse, every choice being free', async () => {
    const page = await openMenu();
    await (await findOnPage(page, '.pix-structure-switcher button')).click();
    await findOnPage(page, '[role=option]');
    const listUnder = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role=option]')].flatMap((option) => {
          const { left, top, width, height } = option.getBoundingClientRect();
          return [0.1, 0.5, 0.9].map((part) => {
            const under = document.elementFromPoint(left + width * part, top + height / 2);
            return under !== null && option.contains(under);
          });
        }),
      );
    await waitFor(async () => (await listUnder()).every(Boolean), { what: 'every choice to be free' });
    expect((await listUnder()).length).toBeGreaterThan(5);
    await (await findOnPage(page, '[role=option]', 'Lycée professionnel Émile-Combe')).click();
    await waitForSchool(page, 'Émile-Combe');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await page.close();
  });

  it('changes organisation with the keyboard', async () => {
    const page = await openMenu();
    await (await findOnPage(page, '.pix-structure-switcher button')).focus();
    await page.keyboard.press('Enter');
    await findOnPage(page, '[role=option]');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    const wanted = await page.evaluate(() => document.activeElement?.textContent?.split(' (')[0] ?? '');
    await waitFor(async () => (await measureCover(page)).covered.length === 0, { what: 'nothing covered' });
    await page.keyboard.press('Enter');
    await waitForSchool(page, wanted);
    await page.close();
  });
});
