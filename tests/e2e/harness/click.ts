import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from './wait-for';

/** What a click needs to know of an element. */
type Found = ElementHandle<Element>;

/** Where an element is in the window, as a text to compare. */
const readBox = (element: Found) =>
  element.evaluate((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x, y, width, height].join();
  });

/** Notes whether a click comes to an element; the note is asked of later, when the element may be gone. */
const noteClick = (element: Found) =>
  element.evaluateHandle((each) => {
    const note = { hasCome: false };
    each.addEventListener('click', () => Object.assign(note, { hasCome: true }), {
      once: true,
      capture: true,
    });
    return note;
  });

/**
 * Clicks once in the middle of an element. @returns false where it was drawn anew, or moved, just before: a hand would
 * go after it. @throws when it stands still and the click does not reach it
 */
async function clickOnce(element: Found, what: string): Promise<boolean> {
  const note = await noteClick(element);
  const before = await readBox(element);
  try {
    await element.click();
  } catch (error) {
    if (/detached|not an Element|no longer/i.test(String(error))) return false;
    throw error;
  }
  // The click may have closed the page, or led elsewhere: then it has come.
  if (await note.evaluate(({ hasCome }) => hasCome).catch(() => true)) return true;
  const after = await readBox(element).catch(() => '');
  if (before !== after) return false;
  throw new Error(`A click in the middle of ${what} does not reach it`);
}

/**
 * Presses an element with the mouse, as a hand does: in its middle, and once more where it has moved or was drawn anew
 * meanwhile.
 *
 * @param find looks for the element, and waits for it
 * @throws when it stands still and something else takes the click
 */
export async function clickWithMouse(page: Page, find: () => Promise<Found>, what: string): Promise<void> {
  await page.bringToFront();
  await waitFor(async () => clickOnce(await find(), what), { what: `a click on ${what} to reach it` });
}
