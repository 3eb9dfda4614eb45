import { type Box, isOver, type Obstacles } from './find-free-place.ts';
import type { ObstacleSelectors } from './obstacle-selectors.ts';

/** More of those are not looked at. */
const MOST_WIDGETS = 300;
/** Wider and higher than that part of the window, a fixed box is a layer that holds others. */
const LAYER = 0.6;

/** What a node is, as `Node` numbers it. */
const ELEMENT = 1;
const TEXT = 3;

const isVisible = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** What counts in this document; nothing before it is told. */
let selectors: ObstacleSelectors = { pressed: 'html:empty', named: 'html:empty' };

/** Sets what counts in this document. */
export function setObstacles(given: ObstacleSelectors): void {
  selectors = given;
}

interface ObstaclesOptions {
  /** The name of our own element. */
  readonly tag: string;
  /** The address of a link whose row must not be covered: an advice speaks of it. */
  readonly spokenOf: string | undefined;
}

/** What stands in the window. Reads boxes, and of words where they begin and end, never what they say. */
export function readObstacles({ tag, spokenOf }: ObstaclesOptions): Obstacles {
  const hard: Box[] = [];
  const cells: Box[] = [];
  const words: Box[] = [];
  const { pressed, named } = selectors;
  const counted = `${pressed},${named}`;
  const view = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  // One for all words of the page: there are hundreds.
  const range = document.createRange();
  /** Adds the box of an element in sight, or of its words; a text of blanks has none. */
  const add = (to: Box[], element: Element, written?: Node) => {
    if (written) range.selectNodeContents(written);
    const { left, top, right, bottom } = (written ? range : element).getBoundingClientRect();
    // As numbers alone: what is seen is compared with what was, and a rectangle of the browser says twice as much of itself.
    const box = { left, top, right, bottom };
    if (right > left && bottom > top && isOver(box, view) && isVisible(element)) to.push(box);
  };
  // By hand: a walker that asks back at each node takes twice as long.
  const visit = (element: Element, isInCell: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) add(isInCell ? cells : words, element, node);
      if (node.nodeType !== ELEMENT) continue;
      const child = node as Element;
      const { localName } = child;
      if (localName === 'tr') {
        // Of a long list, the rows that are out of sight are not looked into.
        const box = child.getBoundingClientRect();
        if (box.height > 0 && !isOver(box, view)) continue;
      }
      // Most of what a page has is neither.
      if (child.matches(counted)) {
        if (child.matches(pressed)) add(hard, child);
        if (child.matches(named)) add(hard, child, child);
      }
      const row = spokenOf && (child as HTMLAnchorElement).href === spokenOf && child.closest('tr');
      if (row) add(hard, row);
      visit(child, isInCell || localName === 'td');
    }
  };
  const html = document.documentElement;
  visit(html, false);
  // What stands fixed above the page without being of it, such as the bubble of a chat: beside its body or in it, or one level
  // below. A selector of those would be asked of every element there is.
  const places = [html, ...html.children, ...document.body.children];
  for (const each of places.flatMap((place) => [...place.children]).slice(0, MOST_WIDGETS)) {
    if (each.localName === tag || getComputedStyle(each).position !== 'fixed') continue;
    const { width, height } = each.getBoundingClientRect();
    if (width < view.right * LAYER || height < view.bottom * LAYER) add(hard, each);
  }
  return { hard, cells, words };
}
