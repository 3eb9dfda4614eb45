import type { Page } from 'puppeteer-core';

/** A control of the card: what it is called, and its box in the window, in px. */
export interface Control {
  readonly name: string;
  readonly box: string;
}

/** Every control of the card itself: what comes late beside it is none of them. */
export function readControls(page: Page): Promise<Control[]> {
  return page.evaluate(() => {
    const card = document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.card');
    return [...(card?.querySelectorAll<HTMLElement>('button, a, summary, input') ?? [])]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        const name = each.getAttribute('aria-label') ?? each.textContent ?? '';
        return { name: name.trim(), box: [x, y, width, height].map(Math.round).join() };
      });
  });
}

/** Scrolls what scrolls in the card to so many px from its top. @returns whether it could go so far */
export function scrollCard(page: Page, top: number): Promise<boolean> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    const scrollers = [...(root?.querySelectorAll('.card, .card-body, .card-late') ?? [])];
    for (const each of scrollers) each.scrollTop = wanted;
    return scrollers.some((each) => each.scrollTop >= wanted - 1);
  }, top);
}

/** Where to press: the middle of a control, in px from the top left of the window. */
export interface Target {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** What takes a press there, where it is not the control: seen or not. */
  readonly under?: string | undefined;
}

/** The controls of the overlay whose middle one sees now: within the window, and within all that scrolls around them. */
export function listTargets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    if (!root) return [];
    const isIn = (x: number, y: number, box: DOMRect) =>
      x > box.left && x < box.right && y > box.top && y < box.bottom;
    /** What scrolls shows nothing on its border, and nothing below what its height comes to in whole pixels. */
    const getView = (scroller: Element) => {
      const { left, top } = scroller.getBoundingClientRect();
      const { clientLeft, clientTop, clientWidth, clientHeight } = scroller;
      return new DOMRect(left + clientLeft, top + clientTop, clientWidth, clientHeight);
    };
    return [...root.querySelectorAll<HTMLElement>('button, a, summary, input')].flatMap((each) => {
      const { x: left, y: top, width, height } = each.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width === 0 || !each.checkVisibility({ visibilityProperty: true })) return [];
      if (!isIn(x, y, new DOMRect(0, 0, innerWidth, innerHeight))) return [];
      for (let around = each.parentElement; around; around = around.parentElement) {
        const isScroller = getComputedStyle(around).overflowY !== 'visible';
        if (isScroller && !isIn(x, y, getView(around))) return [];
      }
      const name = (each.getAttribute('aria-label') ?? each.textContent ?? '').trim();
      const hit = root.elementFromPoint(x, y);
      const isHit = hit !== null && (each.contains(hit) || each.closest('label')?.contains(hit) === true);
      return [{ name, x, y, under: isHit ? undefined : hit?.className || hit?.localName || 'nothing' }];
    });
  });
}

/** Has presses do nothing from now on but tell the name of the control they come to. */
export function catchPresses(page: Page): Promise<void> {
  return page.evaluate(() => {
    const caught: string[] = [];
    Object.assign(window, { caught });
    const isControl = (each: EventTarget): each is HTMLElement =>
      each instanceof HTMLElement && each.matches('button, a, summary, input');
    window.addEventListener(
      'click',
      (event) => {
        const control = event.composedPath().find(isControl);
        caught.push(control?.getAttribute('aria-label') ?? control?.textContent ?? '');
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  });
}

/** The name of the control that the last press came to. */
export function readCaught(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window as unknown as { caught: string[] }).caught.pop()?.trim());
}

/** Stops every animation of the overlay at its first frame, from now on: what has just come stays so. */
export function holdAnimations(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    if (!root) throw new Error('There is no overlay');
    const hold = new MutationObserver(() => {
      for (const animation of root.getAnimations()) animation.pause();
    });
    hold.observe(root, { childList: true, subtree: true });
    Object.assign(window, { hold });
  });
}

/** Ends the animations that `holdAnimations` has stopped, as if their time had passed. */
export function endAnimations(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { hold: MutationObserver }).hold.disconnect();
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    for (const animation of root?.getAnimations() ?? []) animation.finish();
  });
}

/** Waits until nothing in the overlay has come so short a while ago that it takes no press yet. */
export function waitForSeen(page: Page): Promise<unknown> {
  return page.waitForFunction(
    () => document.querySelector('check-list-pix')?.shadowRoot?.getAnimations().length === 0,
  );
}
