import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from './harness/wait-for.ts';

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

/** Whether a click at the middle of an element reaches it: the check-list may lie over it. */
const isInReach = (element: ElementHandle<HTMLElement>) =>
  element.evaluate((target) =>
    (['center', 'start', 'end'] as const).some((block) => {
      target.scrollIntoView({ block });
      const { x, y, width, height } = target.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top !== null && target.contains(top);
    }),
  );

/**
 * Presses something of Pix's own page as a person does: with the mouse, or with the keyboard where the check-list lies
 * over it or has just moved there.
 */
export async function press(page: Page, selector: string, name?: string): Promise<void> {
  await page.bringToFront();
  const element = await findOnPage(page, selector, name);
  if (await isInReach(element)) {
    await element.evaluate((target) => {
      Object.assign(window, { isPressed: false });
      const note = () => Object.assign(window, { isPressed: true });
      target.addEventListener('click', note, { once: true, capture: true });
    });
    await element.click();
    if (await page.evaluate(() => (window as { isPressed?: boolean }).isPressed !== false)) return;
  }
  await element.focus();
  const isBox = await element.evaluate((target) => target.matches('input'));
  await page.keyboard.press(isBox ? ' ' : 'Enter');
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
