import type { ElementHandle, Page } from 'puppeteer-core';
import { orAfter, waitFor } from './wait-for';

/**
 * How long a browser is asked about a click, in ms: after an update of the extension Firefox has clicked, and answered nothing
 * more about that page. What came of the click is then for the test to see, elsewhere.
 */
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
 * go after it. @throws when it stands still and the click does not reach it, or the browser is silent before any click
 */
async function clickOnce(element: Found, what: string, hasClicked: boolean): Promise<boolean> {
  const note = await orAfter(noteClick(element), ANSWER_MS, undefined);
  if (!note && !hasClicked) throw new Error(`The browser says nothing of ${what}`);
  if (!note) return true;
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
  const outcome = await orAfter(told, ANSWER_MS, 'come');
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
  let hasClicked = false;
  await waitFor(
    async () => {
      const element = await (hasClicked ? orAfter(find(), ANSWER_MS, undefined) : find());
      if (!element) return true;
      const hasCome = await clickOnce(element, what, hasClicked);
      hasClicked = true;
      return hasCome;
    },
    { what: `a click on ${what} to reach it` },
  );
}
