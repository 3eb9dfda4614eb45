import { type Box, isTouching } from '../../components/overlay/find-free-place.ts';

/** What a person presses or types in. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="checkbox"]';
/**
 * Parts of Pix's pages to stay out of, whatever is in them (pix/facts.md §2 and §7 of the mission): its frame, and the
 * bars that count what is ticked, whose text matters as much as their buttons.
 */
const FRAME =
  '#pix-layout-banner-container, .pix-navigation, [class*="action-bar"], [class*="selection-bar"], [role="toolbar"]';

/** Whether an element stays where it is when the page scrolls, so that it cannot be brought out from underneath. */
function isPinned(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { position } = getComputedStyle(each);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

/**
 * The visible controls of the page in a part of the window, and its frame. Reads boxes, never a text.
 *
 * @param within the part of the window that the overlay might cover
 * @param isPinnedOnly leave out what scrolls with the page
 */
export function readObstacles(within: Box, isPinnedOnly: boolean): Box[] {
  const obstacles: Box[] = [];
  for (const element of document.querySelectorAll(`${CONTROLS}, ${FRAME}`)) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || !isTouching(box, within)) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (!isPinnedOnly || isPinned(element)) obstacles.push(box);
  }
  return obstacles;
}
