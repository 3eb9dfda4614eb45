import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import { readOverlayText, waitForOverlay } from '../../e2e/overlay.ts';
import { LAP, LIST, SITE, type Stop } from './stops.ts';

/** What a card says, as text. */
export interface CardText {
  readonly title: string;
  readonly description: string;
}

/** What our card says on each stop, by its path without query. */
export type Cards = Readonly<Record<string, CardText>>;

const getPathname = ({ path }: Stop): string => new URL(path, SITE).pathname;

/** What our card says on a stop. @throws when it was not read there */
export function getCard(cards: Cards, stop: Stop): CardText {
  const card = cards[getPathname(stop)];
  if (!card) throw new Error(`No card was read at ${stop.path}`);
  return card;
}

async function readCard(page: Page): Promise<CardText> {
  const title = await page.evaluate(() => {
    const heading = document.querySelector('check-list-pix')?.shadowRoot?.querySelector('h1, h2, h3');
    return heading?.textContent?.trim() ?? '';
  });
  if (title === '') throw new Error('Our card has no heading for driver.js to show');
  const text = await readOverlayText(page);
  return { title, description: text.replace(title, '').trim() };
}

/** Reads what our card says on each stop of the lap, for driver.js to show the same. */
export async function readCards(ours: ExtensionBrowser): Promise<Cards> {
  const page = await ours.openPage(SITE + LIST.path);
  const cards: Record<string, CardText> = {};
  for (const stop of LAP) {
    await page.evaluate((path) => window.demoSite.navigate(path), stop.path);
    await waitForOverlay(page, `the card of ${stop.page}`, (overlay) => overlay.page === stop.page);
    cards[getPathname(stop)] = await readCard(page);
  }
  await page.close();
  return cards;
}
