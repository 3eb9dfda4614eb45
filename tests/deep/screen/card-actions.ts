import type { Page } from 'puppeteer-core';
import type { StepId } from '../../../checklist/steps.ts';
import { waitForOverlay } from '../../e2e/overlay.ts';
import { findStep } from './titles.ts';

/** A card's page: its address, and its id in the catalogue. */
export interface CardPage {
  readonly app: 'orga' | 'certif';
  readonly path: string;
  readonly id: string;
}

export const CARD_PAGES: readonly CardPage[] = [
  { app: 'orga', path: '/campagnes/toutes', id: 'orga-campaigns-all' },
  { app: 'orga', path: '/import-participants', id: 'orga-import' },
  { app: 'orga', path: '/eleves', id: 'orga-students' },
  { app: 'orga', path: '/equipe/membres', id: 'orga-team-members' },
  { app: 'certif', path: '/sessions', id: 'certif-sessions' },
];

/** Goes to another page of the same application, as a click in its navigation does. */
export async function goToCard(card: Page, { path, id }: CardPage): Promise<void> {
  await card.evaluate((where) => window.demoSite.navigate(where), path);
  await waitForOverlay(card, `the card of ${id}`, ({ page, view }) => page === id && view === 'card');
}

/** "Marquer comme fait". @returns the step it marked; `undefined` when the page has no step left */
export async function markMainDone(card: Page): Promise<StepId | undefined> {
  const step = await card.evaluate(() => {
    const host = document.querySelector('check-list-pix');
    const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
    const button = buttons.find((each) => each.textContent?.trim() === 'Marquer comme fait');
    const main = host?.getAttribute('data-main-step') ?? '';
    button?.click();
    return button ? main : '';
  });
  return step === '' ? undefined : (step as StepId);
}

/** Un-ticks a step of "Déjà fait sur cette page". @returns which; `undefined` when there is none */
export async function untickDone(card: Page): Promise<StepId | undefined> {
  const title = await card.evaluate(() => {
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    const box = root?.querySelector<HTMLInputElement>('details input[type=checkbox]:checked');
    const label = box?.labels?.[0]?.textContent?.trim() ?? '';
    box?.click();
    return label;
  });
  return title === '' ? undefined : findStep(title);
}
