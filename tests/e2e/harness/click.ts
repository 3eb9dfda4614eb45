import type { ElementHandle, Page } from 'puppeteer-core';
import { orAfter, waitFor } from './wait-for';

/** How long a click takes at most, in ms: after an update of the extension Firefox has clicked, and never said that it had. */
const ANSWER_MS = 10_000;

/** What a click needs to know of an element. */
type Found = ElementHandle<Element>;

/** Notes where an element is in the window, and whether a click comes to it; asked of later, when it may be gone. */
const noteClick = (element: Found) =>
  element.evaluateHandle((each) => {
    const readBox = () => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height].join();
    };
    const note = { hasCome: false, before: readBox(), readBox };
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
  try {
    await orAfter(element.click(), ANSWER_MS, undefined);
  } catch (error) {
    if (/detached|not an Element|no longer/i.test(String(error))) return false;
    throw error;
  }
  // The click may have closed the page, or led elsewhere: then it has come.
  const told = note
    .evaluate(({ hasCome, before, readBox }) =>
      hasCome ? 'come' : before === readBox() ? 'missed' : 'moved',
    )
    .catch(() => 'come');
  const outcome = await orAfter(told, ANSWER_MS, 'silent');
  if (outcome === 'silent') throw new Error(`The browser does not say whether a click on ${what} has come`);
  if (outcome !== 'missed') return outcome === 'come';
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
