import type { Page } from 'puppeteer-core';

/** More stops than any page of the demo site has, our own included. */
const MOST_STOPS = 400;

/** What has the keyboard's focus, as far as one can look into it. */
export interface Focus {
  /** `nowhere` is the body: where focus falls when what had it is taken away. */
  readonly where: 'overlay' | 'page' | 'nowhere';
  /** Its accessible name, or its text. */
  readonly name: string;
}

/** One stop of the Tab key. */
export interface TabStop {
  readonly name: string;
  /** Whether it stands below the stop before it, or to its right, with both on screen as they are now. */
  readonly isForward: boolean;
  /** Size in CSS px of what can be clicked for it: of its label, for a checkbox. */
  readonly width: number;
  readonly height: number;
  /** A link among other words: its size is that of a line (WCAG 2.5.8, "inline"). */
  readonly isInSentence: boolean;
}

/**
 * Reads what has focus, and compares it with what had it at the last call for the same page.
 *
 * @returns nothing when focus is on nothing
 */
function readStop(page: Page): Promise<(Focus & TabStop) | undefined> {
  return page.evaluate(() => {
    const world = globalThis as { stopBefore?: HTMLElement };
    const overlay = document.querySelector('check-list-pix');
    const active = overlay?.shadowRoot?.activeElement ?? document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return undefined;
    const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const label = (active as HTMLInputElement).labels?.[0];
    const name =
      active.getAttribute('aria-label') ?? (label ? label.textContent : undefined) ?? active.textContent;

    const target = label?.contains(active) ? label : active;
    const box = target.getBoundingClientRect();
    const parent = active.parentElement;
    const isInSentence =
      active.localName === 'a' &&
      getComputedStyle(active).display === 'inline' &&
      clean(parent?.textContent) !== clean(active.textContent);

    const before = world.stopBefore?.isConnected ? world.stopBefore.getBoundingClientRect() : undefined;
    const own = active.getBoundingClientRect();
    const overlap = before ? Math.min(before.bottom, own.bottom) - Math.max(before.top, own.top) : 0;
    const isSameRow = before && overlap > Math.min(before.height, own.height) / 2;
    const isForward = !before || (isSameRow ? own.left >= before.left : own.top >= before.top);
    world.stopBefore = active;
    return {
      where: overlay?.shadowRoot?.contains(active) ? ('overlay' as const) : ('page' as const),
      name: clean(name),
      isForward,
      width: box.width,
      height: box.height,
      isInSentence,
    };
  });
}

/** Where focus is. */
export async function readFocus(page: Page): Promise<Focus> {
  const stop = await readStop(page);
  return stop ? { where: stop.where, name: stop.name } : { where: 'nowhere', name: '' };
}

/**
 * Presses a key, Tab unless told, until focus is on a control of this exact name.
 *
 * @throws with the names it went through when it is never reached
 */
export async function goTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await pressKey(page, key);
    const focus = await readFocus(page);
    if (focus.name === name) return;
    passed.push(focus.name.slice(0, 40));
  }
  throw new Error(`"${name}" was never reached; passed: ${passed.slice(-20).join(' | ')}`);
}

/** From the top of a page the overlay is as near as that, however many stops the page has. */
const STOPS_TO_OVERLAY = 5;

/** Presses Tab, from the top of a page, until focus enters the overlay. */
export async function enterOverlay(page: Page): Promise<TabStop> {
  for (let count = 0; count < STOPS_TO_OVERLAY; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (stop?.where === 'overlay') return stop;
  }
  throw new Error(`${STOPS_TO_OVERLAY} Tabs do not enter the overlay`);
}

/** Every stop of the Tab key that follows, until it leaves what `where` names or comes to the last one again. */
export async function listTabStops(page: Page, where: Focus['where']): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (stop?.where !== where) return stops;
    stops.push(stop);
  }
  throw new Error(`More than ${MOST_STOPS} stops`);
}

/** What the Tab key goes through in one of our own pages. */
export interface PageStops {
  readonly stops: readonly TabStop[];
  /** Those that show no outline while they have the focus, by name. */
  readonly unmarked: readonly string[];
  /** What can be pressed or typed in, is seen, and is no stop: its markup. */
  readonly missed: readonly string[];
}

/** Every stop of the Tab key in one of our own pages, from its beginning to its end. */
export async function listPageStops(page: Page): Promise<PageStops> {
  // What comes first, and is no stop itself.
  await page.click('h1');
  await page.evaluate(() => Object.assign(globalThis, { stopBefore: undefined, seenStops: new Set() }));
  const stops: TabStop[] = [];
  const unmarked: string[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    const turn = await page.evaluate(() => {
      const { seenStops } = globalThis as unknown as { seenStops: Set<Element | null> };
      const { activeElement } = document;
      // A date has a stop for its day, its month and its year.
      if ([...seenStops].at(-1) === activeElement) return 'within';
      const isKnown = seenStops.has(activeElement);
      seenStops.add(activeElement);
      return isKnown ? 'round' : 'new';
    });
    if (!stop || turn === 'round') break;
    if (turn === 'within') continue;
    stops.push(stop);
    const isMarked = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!isMarked) unmarked.push(stop.name);
  }
  const missed = await page.evaluate(() => {
    const { seenStops } = globalThis as unknown as { seenStops: Set<Element | null> };
    return [...document.querySelectorAll('a[href], button:enabled, input:enabled, select, textarea, summary')]
      .filter((element) => element.checkVisibility() && !seenStops.has(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
  return { stops, unmarked, missed };
}

/** The stops that are not after the one before them, by name. */
export function listBackward(stops: readonly TabStop[]): string[] {
  return stops.filter(({ isForward }) => !isForward).map(({ name }) => name);
}

/** The stops smaller than WCAG 2.5.8 asks (24 by 24 CSS px), links in sentences left out, with their sizes. */
export function listTooSmall(stops: readonly TabStop[]): string[] {
  // Boxes are measured to a fraction of a pixel.
  const isSmall = ({ width, height }: TabStop) => Math.min(width, height) < 23.99;
  return stops
    .filter((stop) => !stop.isInSentence && isSmall(stop))
    .map(({ name, width, height }) => `${name}: ${width} x ${height}`);
}

async function pressKey(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  if (key === 'Tab') return page.keyboard.press('Tab');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}
