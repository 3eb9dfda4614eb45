import type { ElementHandle, Page } from 'puppeteer-core';
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

/** Clicks the checkbox named by a short title, as a person would. */
export async function clickStep(popup: Page, title: string): Promise<void> {
  await popup.bringToFront();
  const box = await popup.waitForSelector(`::-p-xpath(//label[normalize-space(.)="${title}"]//input)`);
  await box?.click();
}

/** The visible text of the popup. */
export function readPopupText(popup: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, folded parts left out
  return popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** Clicks, as a person would, the first element that matches a selector and bears this name or text. */
export async function clickNamed(popup: Page, selector: string, name: string): Promise<void> {
  await popup.bringToFront();
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
  await element.click();
}
