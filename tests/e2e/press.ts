import type { ElementHandle, Page } from 'puppeteer-core';
import { clickWithMouse } from './harness/click.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, waitForOverlay } from './overlay.ts';

/** The first element of Pix's own page that matches a selector and, if given, has this accessible name or text. */
export function findOnPage(page: Page, selector: string, name?: string): Promise<ElementHandle<HTMLElement>> {
  return waitFor(
    async () => {
      const handle = await page.evaluateHandle(
        (wanted, wantedName) => {
          const nameOf = (element: HTMLElement) =>
            (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
          const matches = [...document.querySelectorAll<HTMLElement>(wanted)];
          return (
            matches.find((element) => wantedName === null || nameOf(element) === wantedName) ??
            matches.find((element) => wantedName !== null && nameOf(element).startsWith(wantedName)) ??
            null
          );
        },
        selector,
        name ?? null,
      );
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    },
    { what: `${selector} ${name ?? ''} on the page` },
  );
}

/** What a press in the middle of an element falls on, once it is scrolled to where it is free if it can be. */
const lookAt = (element: ElementHandle<HTMLElement>) =>
  element.evaluate((target) => {
    let seen: Element | null = null;
    for (const block of ['center', 'start', 'end'] as const) {
      target.scrollIntoView({ block });
      const { x, y, width, height } = target.getBoundingClientRect();
      seen = document.elementFromPoint(x + width / 2, y + height / 2);
      if (seen !== null && target.contains(seen)) return 'free';
    }
    return seen?.localName ?? 'nothing';
  });

/** The pages whose card was folded to press what was under it. */
const folded = new WeakSet<Page>();

/**
 * Presses something of Pix's own page as a person does, with the mouse. Who finds the open card over it folds the card,
 * presses, and opens it again, once a dialog that the press opens has been answered.
 *
 * @throws when it stands still and something else takes the press
 */
export async function press(page: Page, selector: string, name?: string): Promise<void> {
  await page.bringToFront();
  const find = () => findOnPage(page, selector, name);
  const foldFrom = async (element: ElementHandle<HTMLElement>) => {
    if ((await lookAt(element)) !== OVERLAY || (await getView(page)) !== 'card') return;
    folded.add(page);
    await foldCard(page);
  };
  await foldFrom(await find());
  const isInDialog = await (await find()).evaluate(
    (target) => target.closest('dialog, [role=dialog]') !== null,
  );
  await clickWithMouse(
    page,
    async () => {
      // The card of a page that is read first comes later than the page.
      await foldFrom(await find());
      const element = await find();
      const seen = await lookAt(element);
      if (seen !== 'free') throw new Error(`${selector} ${name ?? ''} is under ${seen}`);
      return element;
    },
    `${selector} ${name ?? ''}`,
  );
  if (folded.has(page)) await unfoldCard(page, isInDialog);
}

const OVERLAY = 'check-list-pix';

const getView = (page: Page) =>
  page.evaluate((name) => document.querySelector(name)?.getAttribute('data-view'), OVERLAY);

/** Folds the card, as a person does who wants to see what is under it. */
export async function foldCard(page: Page): Promise<void> {
  await clickInOverlay(page, '[data-focus=close]');
  await waitForOverlay(page, 'the pill', (overlay) => overlay.view === 'pill');
}

/** Opens the card again where the page has put no dialog over it; waits for that where one is to go. */
async function unfoldCard(page: Page, isToBeFree: boolean): Promise<void> {
  const isFree = () =>
    page.evaluate(async (name) => {
      // A dialog that the press opens comes within a frame or two.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const pill = document.querySelector(name)?.shadowRoot?.querySelector('.pill');
      const { x = 0, y = 0, width = 0, height = 0 } = pill?.getBoundingClientRect() ?? {};
      return width > 0 && document.elementFromPoint(x + width / 2, y + height / 2)?.localName === name;
    }, OVERLAY);
  if (isToBeFree) await waitFor(isFree, { what: 'the pill to be free' });
  else if (!(await isFree())) return;
  folded.delete(page);
  await openFoldedCard(page);
}

/** Opens a card again that was folded for a press, once it can be: the overlay of the page that followed may come later. */
export async function unfoldAgain(page: Page): Promise<boolean> {
  if (folded.has(page)) await unfoldCard(page, false);
  return !folded.has(page);
}

/** Opens the card from its pill, which may be another one by the time it is pressed: the page may be changing. */
export async function openFoldedCard(page: Page): Promise<void> {
  await page.bringToFront();
  const open = async () => {
    if ((await getView(page)) === 'card') return true;
    // It makes way for a bar that a press has brought: a hand on its way there sees that, and would press the page.
    const pill = await page.evaluateHandle(async (name) => {
      const find = () => document.querySelector(name)?.shadowRoot?.querySelector('.pill') ?? null;
      const readBox = () => JSON.stringify(find()?.getBoundingClientRect());
      const before = readBox();
      await new Promise((resolve) => setTimeout(resolve, 250));
      return readBox() === before ? find() : null;
    }, OVERLAY);
    await (pill.asElement() as ElementHandle<HTMLElement> | null)?.click();
    return false;
  };
  await waitFor(open, { what: 'the card', interval: 150 });
}

/** Types in a field of the page, in place of what is there. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.bringToFront();
  const field = await findOnPage(page, selector);
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/**
 * Types a day or a time in a field that the browser divides in parts, in whichever order it has them, then leaves it.
 *
 * @param value as the field gives it: `YYYY-MM-DD` or `HH:MM`
 */
export async function writeParts(page: Page, selector: string, value: string): Promise<void> {
  await page.bringToFront();
  const field = await findOnPage(page, selector);
  const read = () => field.evaluate((element) => (element as HTMLInputElement).value);
  const [year = '', month = '', day = ''] = value.split('-');
  const [hours = '', minutes = ''] = value.split(':');
  const half = Number(hours) < 12 ? 'AM' : 'PM';
  const twelve = String(Number(hours) % 12 || 12).padStart(2, '0');
  const orders = value.includes('-')
    ? [`${day}${month}${year}`, `${month}${day}${year}`]
    : [`${hours}${minutes}`, `${twelve}${minutes}${half}`];
  for (const order of orders) {
    // From its first part, wherever one was before.
    await field.evaluate((element) => element.blur());
    await field.focus();
    await page.keyboard.type(order);
    if ((await read()) !== value) continue;
    // The blur is what tells a change in some browsers.
    await page.keyboard.press('Tab');
    return;
  }
  throw new Error(`${selector} has "${await read()}" after "${value}" was typed`);
}

/** Goes to a path of the same application, as a link does, and waits for its page. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => window.demoSite.navigate(wanted), path);
  await waitForPage(page);
}

/** Waits until the page of the address is on screen. */
export function waitForPage(page: Page): Promise<unknown> {
  return waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
}
