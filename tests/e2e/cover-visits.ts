import type { Page } from 'puppeteer-core';
import { type Cover, countMoves, measureCover } from './cover.ts';
import { PATH_CASES } from './oracle-cases.ts';
import { waitForOverlay } from './overlay.ts';
import { waitForPage } from './press.ts';

/** The pages of the catalogue that have an overlay, each at its first address. */
export const COVER_CASES = PATH_CASES.filter(
  ({ page }, index, all) => page !== null && all.findIndex((each) => each.page === page) === index,
);

/** What a page may be like when something opens on it by itself. */
export const COVER_STATES = [
  'first visit',
  'scrolled to the middle',
  'scrolled to the end',
  'rows ticked',
  'a menu open',
  'a toast',
  'a widget at the left',
  'a widget at the right',
] as const;
export type CoverState = (typeof COVER_STATES)[number];

/** What was measured on one page, in one window, in one state. */
export interface CoverRow extends Cover {
  readonly window: string;
  readonly page: string;
  readonly state: CoverState;
  /** How often it was put elsewhere in this state. */
  readonly moves: number;
  /** What is wrong; empty when nothing is. */
  readonly fault: string;
}

/** So long, in ms, until the overlay has looked at a page that has changed: three looks in three seconds. */
const LOOKED_MS = 3600;
/** The session of the demo that is to be finalised on 20 November 2026: the list of sessions advises it. */
const TO_FINALISE = 'tr:has(a[href$="/sessions/61203"])';
/** Between two measures, in ms. */
const PAUSE_MS = 150;

/** Brings the page into a state, as its user or its server would. @returns whether there is such a thing on it */
async function enter(page: Page, state: CoverState): Promise<boolean> {
  switch (state) {
    case 'first visit':
      return true;
    case 'scrolled to the middle':
    case 'scrolled to the end':
      return page.evaluate(
        (part) => {
          const most = document.documentElement.scrollHeight - innerHeight;
          window.scrollTo(0, most * part);
          return most > 0;
        },
        state === 'scrolled to the end' ? 1 : 0.5,
      );
    case 'rows ticked':
      return page.evaluate(() => {
        const boxes = [
          ...document.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]:not(:disabled)'),
        ];
        for (const box of boxes.slice(0, 3)) box.click();
        return boxes.length > 0;
      });
    case 'a menu open':
      return page.evaluate(() => {
        const button = document.querySelector<HTMLElement>(
          'main [aria-haspopup], main [aria-expanded=false], [aria-haspopup], header [aria-expanded=false]',
        );
        button?.click();
        return button !== null;
      });
    case 'a toast':
      return page.evaluate(() => {
        const toast = document.createElement('div');
        toast.className = 'pix-toast pix-toast--success';
        toast.setAttribute('role', 'alert');
        toast.textContent = 'Une invitation a bien été envoyée.';
        toast.style.cssText = 'width:400px;min-height:64px';
        document.querySelector('.pix-toast-container')?.append(toast);
        document.body.click();
        return toast.isConnected;
      });
    default:
      return page.evaluate(
        (side) => {
          const widget = document.createElement('iframe');
          widget.title = 'chat';
          widget.style.cssText = `position:fixed;bottom:12px;${side}:12px;width:320px;height:220px;border:0;z-index:900`;
          document.body.append(widget);
          document.body.click();
          return true;
        },
        state.endsWith('left') ? 'left' : 'right',
      );
  }
}

/** Takes away what a state has left that the next must not find. */
function leave(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll('body > iframe[title=chat], .pix-toast')) each.remove();
    window.scrollTo(0, 0);
  });
}

function findFault(cover: Cover, isCardWanted: boolean): string {
  if (cover.form === 'none') return 'nothing shown';
  if (!cover.isInside) return 'out of the window';
  if (cover.covered.length > 0) return `covers ${cover.covered.join(', ')}`;
  if (isCardWanted && cover.form !== 'card' && cover.freePlaces > 0)
    return `a ${cover.form}, where a card has ${cover.freePlaces} places`;
  if (cover.form === 'card' && cover.texts > 0 && cover.emptyPlaces > 0)
    return `over words, where ${cover.emptyPlaces} places are empty`;
  if (cover.form === 'card' && (cover.width > 320 || cover.height > 180))
    return `${cover.width} × ${cover.height} px`;
  return '';
}

/** A page is looked at as it was first, and once it has rendered; whatever else happens is looked at once. */
const MOST_MOVES = { visit: 2, else: 1 } as const;

const getMoves = (page: Page) => page.evaluate(() => (window as unknown as { moves?: number }).moves ?? 0);

/** Measures until nothing is wrong, or the overlay has had its looks. */
async function settle(
  page: Page,
  isCardWanted: boolean,
  spokenOf?: string,
): Promise<{ cover: Cover; fault: string }> {
  const end = Date.now() + LOOKED_MS;
  for (;;) {
    const cover = await measureCover(page, spokenOf);
    const fault = findFault(cover, isCardWanted);
    if (fault === '' || Date.now() > end) return { cover, fault };
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MS);
    });
  }
}

/** Goes through states of pages in one window, page by page inside the two applications, and measures each. */
export async function visitCovers(
  open: (address: string) => Promise<Page>,
  window: { readonly width: number; readonly height: number },
  states: readonly CoverState[],
  isWanted: (pageId: string) => boolean = () => true,
): Promise<CoverRow[]> {
  const rows: CoverRow[] = [];
  const cases = COVER_CASES.filter(({ page }) => page !== null && isWanted(page));
  for (const origin of new Set(cases.map(({ url }) => new URL(url).origin))) {
    const page = await open(`${origin}/page-de-depart?demo-structures=several`);
    await page.setViewport(window);
    await countMoves(page);
    for (const { url, page: id, view } of cases.filter((each) => each.url.startsWith(`${origin}/`))) {
      await page.evaluate((path) => globalThis.window.demoSite.navigate(path), url.slice(origin.length));
      await waitForPage(page);
      await waitForOverlay(page, `the overlay at ${url}`, (each) => each.page === id);
      await page.mouse.move(1, 1);
      for (const state of states) {
        const before = await getMoves(page);
        if (!(await enter(page, state))) continue;
        const { cover, fault } = await settle(
          page,
          view === 'card',
          id === 'certif-sessions' ? TO_FINALISE : undefined,
        );
        const moves = (await getMoves(page)) - before;
        rows.push({
          ...cover,
          window: `${window.width} × ${window.height}`,
          page: id ?? '',
          state,
          moves,
          fault:
            fault || (moves > MOST_MOVES[state === 'first visit' ? 'visit' : 'else'] ? `${moves} moves` : ''),
        });
        await leave(page);
      }
    }
    await page.close();
  }
  return rows;
}
