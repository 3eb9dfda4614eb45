import type { Page } from 'puppeteer-core';
import { STEP_IDS, type StepId } from '../../../checklist/steps.ts';
import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import { waitFor } from '../../e2e/harness/wait-for.ts';
import type { Random } from '../random.ts';
import { CARD_PAGES, goToCard, markMainDone, untickDone } from '../screen/card-actions.ts';
import { toggleStep } from '../screen/popup-actions.ts';
import { readCardKept, readPopup, readPopupKept } from '../screen/read-popup.ts';
import { openOrga, openPopup } from '../surfaces.ts';

export type TickState = 'todo' | 'done';

/** Steps ticked or not. */
export type Ticks = ReadonlyMap<StepId, TickState>;

/** The popup and one card of a browser that is about to be killed. */
export interface TwoSurfaces {
  readonly popup: Page;
  readonly card: Page;
}

export async function openTwoSurfaces(extension: ExtensionBrowser, random: Random): Promise<TwoSurfaces> {
  const card = await openOrga(extension);
  const popup = await openPopup(extension);
  await goToCard(card, random.pick(CARD_PAGES.filter(({ app }) => app === 'orga')));
  return { popup, card };
}

/** The ticks that the popup shows. */
export async function readTicks(popup: Page): Promise<Ticks> {
  const { steps } = await readPopup(popup);
  return new Map([...steps].map(([step, { state }]) => [step, state === 'done' ? 'done' : 'todo']));
}

/** A click somewhere. @returns what it asked for; `undefined` when the card had nothing to click */
export async function clickSomewhere(
  { popup, card }: TwoSurfaces,
  random: Random,
): Promise<readonly [StepId, TickState] | undefined> {
  const kind = random.pick(['popup', 'popup', 'tick', 'untick'] as const);
  if (kind === 'popup') {
    const step = random.pick(STEP_IDS);
    return [step, (await toggleStep(popup, step)) as TickState];
  }
  const step = await (kind === 'tick' ? markMainDone(card) : untickDone(card));
  return step && [step, kind === 'tick' ? 'done' : 'todo'];
}

/** Waits until both say that every click of theirs is kept. */
export async function waitForKept({ popup, card }: TwoSurfaces): Promise<void> {
  await waitFor(
    async () => (await readPopupKept(popup)) === 'saved' && (await readCardKept(card)) === 'saved',
    {
      interval: 5,
      what: '"Enregistré sur cet ordinateur" in the popup and in the card',
    },
  );
}
