import type { Page } from 'puppeteer-core';

/** What the overlay covers of a page, as it stands there by itself. */
export interface Cover {
  /** What it is: a card, a pill, a ring. */
  readonly form: 'card' | 'pill' | 'ring' | 'none';
  readonly width: number;
  readonly height: number;
  /** Controls, labels, headings, notices and menus under it, by their words or tags. */
  readonly covered: readonly string[];
  /** Words of tables under it. */
  readonly texts: number;
  /** Of the places of a card on a grid of 8 px, how many cover nothing of those; and no words of a table either. */
  readonly freePlaces: number;
  readonly emptyPlaces: number;
  readonly isInside: boolean;
}

/** The size of a card, in px: what stands by itself is no larger. */
const CARD = { width: 320, height: 180 } as const;

/**
 * Looks at what is under the overlay, in the page itself: boxes of what is pressed, of words where they are written. It
 * shares nothing with what places the overlay.
 *
 * @param spokenOf selector of the row that the advice of the page speaks of
 */
export function measureCover(page: Page, spokenOf?: string): Promise<Cover> {
  return page.evaluate(
    (card, row) => {
      const isSeen = (each: Element) =>
        each.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const wordsOf = (each: Element) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return range.getBoundingClientRect();
      };
      const boxes = (selector: string, getBox: (each: Element) => DOMRect) =>
        [...document.querySelectorAll(selector)]
          .filter(isSeen)
          .map((each) => ({
            name: (each.textContent?.trim() || each.tagName).slice(0, 40),
            box: getBox(each),
          }))
          .filter(({ box }) => box.width > 0 && box.height > 0);
      const whole = (each: Element) => each.getBoundingClientRect();
      const fixed = [...document.querySelectorAll('body *')].filter(
        (each) => getComputedStyle(each).position === 'fixed' && !each.closest('check-list-pix'),
      );
      const hard = [
        ...boxes(
          'a[href], button, input, select, textarea, summary, iframe, [role=button], [role=option], [role=menuitem], [role=listbox], [role=menu], [data-popper-placement], .pix-notification-alert, .pix-toast, .pix-banner-alert, .pix-navigation',
          whole,
        ),
        ...boxes('label, legend, h1, h2, h3, h4, h5, h6, th', wordsOf),
        ...(row ? boxes(row, whole) : []),
        ...fixed
          .filter(isSeen)
          .map((each) => ({ name: each.className || each.tagName, box: whole(each) }))
          .filter(
            ({ box }) =>
              box.width > 0 && box.height > 0 && box.width * box.height < innerWidth * innerHeight * 0.36,
          ),
      ];
      const texts = [...document.querySelectorAll('td')].filter(isSeen).flatMap((cell) => {
        const found: { name: string; box: DOMRect }[] = [];
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(text);
          const box = range.getBoundingClientRect();
          if (box.width > 0) found.push({ name: text.textContent ?? '', box });
        }
        return found;
      });
      const isOver = (one: DOMRect, other: DOMRect) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;
      const host = document.querySelector('check-list-pix');
      const drawn = host?.shadowRoot?.querySelector('.card, .pill, .hidden-strip');
      const box = drawn?.getBoundingClientRect() ?? new DOMRect();
      const isCard = drawn?.classList.contains('card') === true;
      const form = !drawn || box.width === 0 ? 'none' : isCard ? 'card' : box.width < 60 ? 'ring' : 'pill';
      let freePlaces = 0;
      let emptyPlaces = 0;
      for (let x = 0; x + card.width <= innerWidth; x += 8) {
        for (let y = 0; y + card.height <= innerHeight; y += 8) {
          const place = new DOMRect(x, y, card.width, card.height);
          if (hard.some((each) => isOver(place, each.box))) continue;
          freePlaces += 1;
          if (!texts.some((each) => isOver(place, each.box))) emptyPlaces += 1;
        }
      }
      return {
        form,
        width: Math.round(box.width),
        height: Math.round(box.height),
        covered: form === 'none' ? [] : hard.filter((each) => isOver(box, each.box)).map(({ name }) => name),
        texts: texts.filter((each) => isOver(box, each.box)).length,
        freePlaces,
        emptyPlaces,
        isInside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      } as const;
    },
    CARD,
    spokenOf,
  );
}

/** Counts from now on how often the overlay is put elsewhere. */
export function countMoves(page: Page): Promise<void> {
  return page.evaluate(() => {
    const world = window as unknown as { moves?: number; watched?: Element };
    world.moves = 0;
    const look = () => {
      const host = document.querySelector<HTMLElement>('check-list-pix');
      if (!host || host === world.watched) return;
      world.watched = host;
      let last = '';
      new MutationObserver(() => {
        const place = `${host.style.getPropertyValue('--shift-x')} ${host.style.getPropertyValue('--shift-y')}`;
        if (last && place !== last) world.moves = (world.moves ?? 0) + 1;
        last = place;
      }).observe(host, { attributes: true, attributeFilter: ['style'] });
    };
    new MutationObserver(look).observe(document.documentElement, { childList: true });
    look();
  });
}
