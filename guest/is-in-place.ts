/** No control of ours is so large, in px of its own: the card is 376 px wide. */
const MOST_WIDE = 400;
const MOST_HIGH = 200;
/** What is drawn fainter than this is not seen. */
const LEAST_OPACITY = 0.5;
/** A point on the edge may be rounded out of it. */
const EDGE = 1;

const labels = new WeakSet<Element>();

/**
 * Remembers the labels that are made in our world from now on: what a page makes, or copies of ours, is made in its own. Only our
 * world sees the function that is put in the place of the document's; that of a script before this one gives way, and all it held.
 */
export function rememberLabels(): void {
  const create = Document.prototype.createElementNS as (...given: unknown[]) => Element;
  document.createElementNS = ((...given: unknown[]) => {
    const element = create.apply(document, given);
    if (element.localName === 'label') labels.add(element);
    return element;
  }) as typeof document.createElementNS;
}

function holds(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return (
    clientX >= left - EDGE && clientX <= right + EDGE && clientY >= top - EDGE && clientY <= bottom + EDGE
  );
}

/**
 * Whether a press of the pointer falls on what is ours, where it stands: a page can lay a label of its own over itself, or have
 * what hangs on a control of ours take the presses meant for it.
 *
 * @param area the control that is pressed, or the label that presses it
 * @param root our card, which holds it
 */
export const isOnOurs = (event: MouseEvent, area: Element, root: Element): boolean =>
  (area.localName !== 'label' || labels.has(area)) && holds(area, event) && holds(root, event);

/** Whether something of ours is as large as it may be, and seen. */
export function isAsDrawn(area: HTMLElement, root: HTMLElement): boolean {
  let opacity = 1;
  for (let each: Element | null = area; each; ) {
    opacity *= Number(getComputedStyle(each).opacity);
    const parent: ParentNode | null = each.parentNode;
    each = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
    if (each === document.documentElement) break;
  }
  return (
    opacity >= LEAST_OPACITY &&
    area.offsetWidth <= MOST_WIDE &&
    area.offsetHeight <= MOST_HIGH &&
    root.offsetWidth <= MOST_WIDE
  );
}
