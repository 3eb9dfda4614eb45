import type { ElementHandle, Page } from 'puppeteer-core';
import { clickWithMouse } from './harness/click.ts';
import { waitFor } from './harness/wait-for.ts';

/** What the overlay's element says of itself (docs/automation.md). */
export interface OverlayAttributes {
  readonly page: string;
  readonly steps: readonly string[];
  readonly mainStep: string;
  readonly view: string;
  readonly year: string;
}

/** The attributes of every overlay element on the page: one, or none. */
export function listOverlays(page: Page): Promise<OverlayAttributes[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('check-list-pix')].map((element) => ({
      page: element.getAttribute('data-page') ?? '',
      steps: (element.getAttribute('data-steps') ?? '').split(' ').filter(Boolean),
      mainStep: element.getAttribute('data-main-step') ?? '',
      view: element.getAttribute('data-view') ?? '',
      year: element.getAttribute('data-year') ?? '',
    })),
  );
}

/** Waits until the one overlay of the page satisfies a condition, and gives its attributes. */
export async function waitForOverlay(
  page: Page,
  what: string,
  condition: (overlay: OverlayAttributes) => boolean = () => true,
): Promise<OverlayAttributes> {
  return waitFor(
    async () => {
      const [overlay, ...others] = await listOverlays(page);
      return overlay && others.length === 0 && condition(overlay) ? overlay : undefined;
    },
    { what },
  );
}

/** Whether the card is there and small. */
const isFolded = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    return root?.querySelector('.card:not(.card-unfolded) [data-focus=details]') != null;
  });

/** Whether there is a card. */
const hasCard = (page: Page) =>
  page.evaluate(() => document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.card') != null);

/** Whether the card is unfolded. */
export const isUnfolded = (page: Page) =>
  page.evaluate(
    () => document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.card-unfolded') != null,
  );

/** Unfolds the card, as a person does who wants to know more; nothing where it is unfolded, or a pill. */
export async function unfoldDetails(page: Page): Promise<void> {
  if (!(await isFolded(page))) return;
  const find = async () => {
    const button = await page.evaluateHandle(
      () =>
        document.querySelector('check-list-pix')?.shadowRoot?.querySelector('[data-focus=details]') ?? null,
    );
    return button.asElement() as ElementHandle<HTMLElement>;
  };
  const areThere = () =>
    page.evaluate(
      () =>
        (document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.details')?.childElementCount ??
          0) > 0,
    );
  await waitFor(
    async () => {
      // The page may be left just after the press: the card of the next one is small.
      if (await isFolded(page)) await clickWithMouse(page, find, 'Détails');
      return (await areThere()) || !(await hasCard(page));
    },
    { what: 'the details' },
  );
}

/** The visible text of the overlay as it stands; empty when there is none. */
export function readCardText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, folded parts left out
    return (root?.querySelector<HTMLElement>('.overlay')?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** The visible text of the overlay, of the whole card where that is small: it is unfolded. */
export async function readOverlayText(page: Page): Promise<string> {
  await unfoldDetails(page);
  return readCardText(page);
}

/** Waits until the overlay says something, unfolded. */
export function waitForSaid(page: Page, words: string): Promise<unknown> {
  return waitFor(async () => (await readOverlayText(page)).includes(words), {
    what: `"${words}" in the overlay`,
  });
}

/** What the small card has of its own: who looks for it does not unfold it. */
const OF_CARD =
  /^\.saying|^\.card-(?:title|due|question|saying|buttons|answers)|^\.(?:where|pill|hidden-strip)|^\[data-focus=(?:details|close)/;

/** The first element of the overlay that matches a selector and, if given, has this text or accessible name; in the details where the small card does not have it. */
export async function findInOverlay(
  page: Page,
  selector: string,
  name?: string,
): Promise<ElementHandle<HTMLElement>> {
  return waitFor(
    async () => {
      const handle = await page.evaluateHandle(
        (wanted, wantedName) => {
          const root = document.querySelector('check-list-pix')?.shadowRoot;
          const matches = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])];
          const nameOf = (element: HTMLElement) =>
            (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
          return (
            matches.find((element) => wantedName === null || nameOf(element).includes(wantedName)) ?? null
          );
        },
        selector,
        name ?? null,
      );
      const found = handle.asElement() as ElementHandle<HTMLElement> | null;
      if (!found && !OF_CARD.test(selector)) await unfoldDetails(page);
      return found;
    },
    { what: `${selector} ${name ?? ''} in the overlay` },
  );
}

/** Clicks, as a person would, an element of the overlay. */
export async function clickInOverlay(page: Page, selector: string, name?: string): Promise<void> {
  await clickWithMouse(page, () => findInOverlay(page, selector, name), `${selector} ${name ?? ''}`);
}

/** The name of what has focus in the overlay. */
export const readFocus = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector('check-list-pix')?.shadowRoot?.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim();
  });

/** Waits until focus is on what has this name in the overlay: it comes there once what is shown is drawn. */
export const waitForFocusOn = (page: Page, name: string) =>
  waitFor(async () => (await readFocus(page)) === name, { what: `focus on "${name}" in the overlay` });

/** Goes to a control of the open card by the Tab key, from the top of the card: a person's own way. */
export async function tabTo(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await clickInOverlay(page, '.card-name');
  for (let time = 0; time < 60 && (await readFocus(page)) !== name; time += 1) {
    await page.keyboard.press('Tab');
  }
  if ((await readFocus(page)) !== name) throw new Error(`The Tab key does not lead to ${name}`);
}
