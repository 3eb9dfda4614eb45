import type { ElementHandle, Page } from 'puppeteer-core';
import { clickWithMouse } from './harness/click.ts';
import { waitFor } from './harness/wait-for.ts';

/** The popup's progress bar as "done/total"; empty before it is drawn. */
export function readProgressBar(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const bar = document.querySelector('[role=progressbar]');
    return bar ? `${bar.getAttribute('aria-valuenow')}/${bar.getAttribute('aria-valuemax')}` : '';
  });
}

/** The titles of the popup's checkboxes, in order. */
export function listStepTitles(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(
      (box) => box.labels?.[0]?.textContent?.trim() ?? '',
    ),
  );
}

/** Whether the checkbox named by a short title is ticked. */
export function isStepTicked(popup: Page, title: string): Promise<boolean> {
  return popup.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    return boxes.some((box) => box.checked && box.labels?.[0]?.textContent?.trim() === wanted);
  }, title);
}

/** Unfolds all that an element is folded in, as a person would, from the outside in. */
async function unfoldAround(element: ElementHandle<Element>): Promise<void> {
  for (;;) {
    const summary = await element.evaluateHandle((inner) => {
      const closed: Element[] = [];
      for (let each = inner.parentElement; each; each = each.parentElement) {
        const isOwnSummary = each.querySelector(':scope > summary')?.contains(inner);
        if (each.matches('details:not([open])') && !isOwnSummary) closed.push(each);
      }
      return closed.at(-1)?.querySelector(':scope > summary') ?? null;
    });
    const handle = summary.asElement() as ElementHandle<Element> | null;
    if (!handle) return;
    await handle.click();
  }
}

/** Clicks the checkbox named by a short title, as a person would. */
export async function clickStep(popup: Page, title: string): Promise<void> {
  const find = async () => {
    const box = await popup.waitForSelector(`::-p-xpath(//label[normalize-space(.)="${title}"]//input)`);
    await unfoldAround(box as ElementHandle<Element>);
    return box as ElementHandle<Element>;
  };
  await clickWithMouse(popup, find, `the box "${title}"`);
}

/**
 * Waits until all that was done in the popup is kept: shown at once, it is durable a moment later, and a popup closed
 * before that may lose a click.
 */
export function waitForKept(popup: Page): Promise<unknown> {
  return waitFor(() => popup.$eval('.kept', (line) => line.getAttribute('data-kept') === 'saved'), {
    what: 'all that was done to be kept',
  });
}

/** Clicks a field as a person does, and waits until the keys go to it. */
export async function clickField(page: Page, selector: string): Promise<void> {
  await clickWithMouse(
    page,
    async () => (await page.waitForSelector(selector)) as ElementHandle<Element>,
    selector,
  );
  const hasFocus = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  await waitFor(hasFocus, { what: `the keys to go to ${selector}` });
}

/** The visible text of the popup. */
export function readPopupText(popup: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, folded parts left out
  return popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** The first element that matches a selector and bears this name or text, unfolded. */
async function findNamed(popup: Page, selector: string, name: string): Promise<ElementHandle<HTMLElement>> {
  const element = await waitFor(
    async () => {
      const handle = await popup.evaluateHandle(
        (wanted, wantedName) =>
          [...document.querySelectorAll<HTMLElement>(wanted)].find((candidate) =>
            (candidate.getAttribute('aria-label') ?? candidate.textContent ?? '')
              .replace(/\s+/g, ' ')
              .includes(wantedName),
          ) ?? null,
        selector,
        name,
      );
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    },
    { what: `${selector} "${name}" in the popup` },
  );
  await unfoldAround(element);
  return element;
}

/** Clicks, as a person would, the first element that matches a selector and bears this name or text. */
export async function clickNamed(popup: Page, selector: string, name: string): Promise<void> {
  await clickWithMouse(popup, () => findNamed(popup, selector, name), `${selector} "${name}"`);
}
