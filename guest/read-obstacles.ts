import { type Box, isOver, type Obstacles } from './find-free-place.ts';
import type { ObstacleSelectors } from './obstacle-selectors.ts';

/** More of those are not looked at. */
const MOST_WIDGETS = 300;
/** Wider and higher than that part of the window, a fixed box is a layer that holds others. */
const LAYER = 0.6;

/** Elements and texts. */
const SHOWN = 5;
/** What a filter of nodes says, as `NodeFilter` numbers it. */
const ACCEPT = 1;
const REJECT = 2;

const isVisible = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The box of words: of an element, or of a text alone. A text of blanks has none. */
function getWordsBox(words: Node): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(words);
  return range.getBoundingClientRect();
}

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
  const view = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  /** Adds the box of an element in sight, or of its words. */
  const add = (to: Box[], element: Element, written?: Node) => {
    const box = written ? getWordsBox(written) : element.getBoundingClientRect();
    if (box.width > 0 && box.height > 0 && isOver(box, view) && isVisible(element)) to.push(box);
  };
  // Of a long list, the rows that are out of sight are not looked into.
  const nodes = document.createTreeWalker(document.documentElement, SHOWN, (node) => {
    const box = node instanceof HTMLTableRowElement && node.getBoundingClientRect();
    return box && box.height > 0 && !isOver(box, view) ? REJECT : ACCEPT;
  });
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node instanceof Element) {
      if (node.matches(selectors.pressed)) add(hard, node);
      if (node.matches(selectors.named)) add(hard, node, node);
      const row = spokenOf && (node as HTMLAnchorElement).href === spokenOf && node.closest('tr');
      if (row) add(hard, row);
    } else {
      const parent = node.parentElement;
      if (parent) add(parent.closest('td') ? cells : words, parent, node);
    }
  }
  // What stands fixed above the page without being of it, such as the bubble of a chat: beside its body or in it, or one level
  // below. A selector of those would be asked of every element there is.
  const html = document.documentElement;
  const places = [html, ...html.children, ...document.body.children];
  for (const each of places.flatMap((place) => [...place.children]).slice(0, MOST_WIDGETS)) {
    if (each.localName === tag || getComputedStyle(each).position !== 'fixed') continue;
    const { width, height } = each.getBoundingClientRect();
    if (width < view.right * LAYER || height < view.bottom * LAYER) add(hard, each);
  }
  return { hard, cells, words };
}
