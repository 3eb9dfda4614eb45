import type { Page } from 'puppeteer-core';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { waitForOverlay } from '../e2e/overlay.ts';
import type { LastWords } from './last-words.ts';
import { CARD_PAGES, goToCard } from './screen/card-actions.ts';
import { readPopup } from './screen/read-popup.ts';
import type { Surfaces } from './surfaces.ts';

/** What each card says of itself, page by page. */
export async function describeCards({ orga, certif }: Surfaces): Promise<Record<string, string>> {
  const described: Record<string, string> = {};
  for (const cardPage of CARD_PAGES) {
    const card: Page = cardPage.app === 'orga' ? orga : certif;
    if (cardPage.app === 'orga') await goToCard(card, cardPage);
    const { steps, mainStep } = await waitForOverlay(card, cardPage.id, ({ page }) => page === cardPage.id);
    described[cardPage.id] = `${mainStep} of ${steps.join(' ')}`;
  }
  return described;
}

/** What a popup does not show of the last words, once it has had the time to. */
export async function listPopupLosses(
  where: string,
  { popup }: Surfaces,
  words: LastWords,
): Promise<string[]> {
  let losses: string[] = [];
  const look = async () => {
    losses = words.listLosses(where, await readPopup(popup));
    return losses.length === 0;
  };
  await waitFor(look, { timeout: 5000, what: 'the last words' }).catch((error: unknown) => {
    // The losses say more than the time limit; without any, it is another error.
    if (losses.length === 0) throw error;
  });
  return losses;
}
