import { type Box, isOver, type Obstacles } from './find-free-place.ts';
import type { ObstacleSelectors } from './obstacle-selectors.ts';

/** Children of the page's body that are looked into for what a foreign widget puts there. */
const MOST_CHILDREN = 20;
/** Wider and higher than that part of the window, a fixed box is a layer that holds others. */
const LAYER = 0.6;

const isVisible = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The box of words: of an element, or of a text alone. A text of blanks has none. */
function getWordsBox(words: Node): Box {
  const range = document.createRange();
  range.selectNodeContents(words);
  return range.getBoundingClientRect();
}

/** What stands fixed above the page without being of it, such as the bubble of a chat. */
function* listWidgets(tag: string): Generator<Element> {
  for (const parent of [document.documentElement, document.body]) {
    for (const child of [...parent.children].slice(0, MOST_CHILDREN)) {
      if (child === document.body || child.localName === tag) continue;
      for (const each of [child, ...[...child.children].slice(0, MOST_CHILDREN)]) {
        if (getComputedStyle(each).position === 'fixed') yield each;
      }
    }
  }
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
  const add = (to: Box[], element: Element, getBox: () => Box) => {
    const outer = element.getBoundingClientRect();
    if (outer.width === 0 || outer.height === 0 || !isOver(outer, view) || !isVisible(element)) return;
    const box = getBox();
    if (box.right > box.left) to.push(box);
  };
  const addWhole = (each: Element) => add(hard, each, () => each.getBoundingClientRect());
  for (const each of document.querySelectorAll(selectors.pressed)) addWhole(each);
  for (const each of document.querySelectorAll(selectors.named)) add(hard, each, () => getWordsBox(each));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (parent) add(parent.closest('td') ? cells : words, parent, () => getWordsBox(text));
  }
  for (const each of listWidgets(tag)) {
    const { width, height } = each.getBoundingClientRect();
    if (width < view.right * LAYER || height < view.bottom * LAYER) addWhole(each);
  }
  if (spokenOf) {
    for (const link of document.querySelectorAll('td a[href]')) {
      const row = (link as HTMLAnchorElement).href === spokenOf && link.closest('tr');
      if (row) addWhole(row);
    }
  }
  return { hard, cells, words };
}
