import type { Showing } from './api.ts';

const hasBox = (element: Element | null | undefined): boolean =>
  element !== null && element !== undefined && element.getBoundingClientRect().height > 0;

/** By the attributes of docs/automation.md, and something of a size inside. */
function isOverlayShown(page: string, view: string): boolean {
  const overlay = document.querySelector<HTMLElement>('check-list-pix');
  if (overlay?.dataset.page !== page || overlay.dataset.view !== view) return false;
  return hasBox(overlay.shadowRoot?.firstElementChild);
}

function isPopoverShown({ box, title, words }: Extract<Showing, { kind: 'popover' }>): boolean {
  return document.querySelector(title)?.textContent === words && hasBox(document.querySelector(box));
}

/** Whether the document shows, at this moment, what a subject must show. */
export function isShown(showing: Showing): boolean {
  if (showing.kind === 'overlay') return isOverlayShown(showing.page, showing.view);
  return showing.kind === 'nothing' || isPopoverShown(showing);
}
