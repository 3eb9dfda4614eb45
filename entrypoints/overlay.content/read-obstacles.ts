import { type Box, isOver, type Obstacles } from '../../components/overlay/find-free-place.ts';

/** What a person presses, types in or chooses from. */
const CONTROLS =
  'a[href],button,input,select,textarea,summary,iframe,[contenteditable=true],[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=combobox],[role=listbox],[role=option],[role=menu],[role=menuitem],[popover],[tabindex="0"]';
/**
 * Parts of Pix's pages to stay out of, whatever is in them (pix/facts.md §2 and §7 of the mission): its frame, its
 * notices and toasts, and the bars that count what is ticked, whose text matters as much as their buttons.
 */
const FRAME =
  '#pix-layout-banner-container,.pix-navigation,.pix-toast,.pix-notification-alert,.pix-banner-alert,[class*="action-bar"],[class*="selection-bar"],[role=toolbar],[role=alert]';
/** Words that a control or a column goes by: no wider than they are written. */
const NAMES = 'label,legend,h1,h2,h3,h4,h5,h6,th,[role=heading],[role=columnheader]';
/** Children of the page's body that are looked into for what a foreign widget puts there. */
const MOST_CHILDREN = 20;
/** Wider and higher than that part of the window, a fixed box is a layer that holds others. */
const LAYER = 0.6;

const isVisible = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The box of the words of an element. */
function getWordsBox(element: Element): Box {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** The elements that hold words themselves. */
function listParagraphs(): Set<Element> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<Element>();
  while (walker.nextNode()) if (walker.currentNode.parentElement) found.add(walker.currentNode.parentElement);
  return found;
}

/** What stands fixed above the page without being of it, such as the bubble of a chat. */
function* listWidgets(): Generator<Element> {
  for (const parent of [document.documentElement, document.body]) {
    for (const child of [...parent.children].slice(0, MOST_CHILDREN)) {
      if (child === document.body || child.localName === 'check-list-pix') continue;
      for (const each of [child, ...[...child.children].slice(0, MOST_CHILDREN)]) {
        if (getComputedStyle(each).position === 'fixed') yield each;
      }
    }
  }
}

/**
 * What stands in the window. Reads boxes, and of words where they begin and end, never what they say.
 *
 * @param spokenOf the address of a link whose row must not be covered: an advice speaks of it
 */
export function readObstacles(spokenOf?: string): Obstacles {
  const hard: Box[] = [];
  const soft: Box[] = [];
  const view = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const add = (to: Box[], element: Element, getBox: (element: Element) => Box) => {
    const outer = element.getBoundingClientRect();
    if (outer.width === 0 || outer.height === 0 || !isOver(outer, view) || !isVisible(element)) return;
    const box = getBox(element);
    if (box.right > box.left) to.push(box);
  };
  const getBox = (element: Element): Box => element.getBoundingClientRect();
  for (const each of document.querySelectorAll(`${CONTROLS},${FRAME}`)) add(hard, each, getBox);
  for (const each of document.querySelectorAll(NAMES)) add(hard, each, getWordsBox);
  for (const each of listParagraphs()) add(soft, each, getWordsBox);
  for (const each of listWidgets()) {
    const { width, height } = each.getBoundingClientRect();
    if (width < view.right * LAYER || height < view.bottom * LAYER) add(hard, each, getBox);
  }
  if (spokenOf) {
    for (const link of document.querySelectorAll('td a[href]')) {
      const row = (link as HTMLAnchorElement).href === spokenOf && link.closest('tr');
      if (row) add(hard, row, getBox);
    }
  }
  return { hard, soft };
}
