/** What can take focus in place of what is gone: the step whose details it was in, the way back, else a heading. */
const PLACES = [':scope.step-details > summary', '[data-focus="undo"]', '[tabindex="-1"]'];

function* listAncestors(element: Element | null): Generator<Element> {
  for (let each = element; each; each = each.parentElement) yield each;
}

/**
 * Draws. When what had focus is gone afterwards, focus goes to the nearest place that is left: a keyboard must not
 * start again from the top of the document.
 *
 * @param draw changes the document before it returns
 */
export function drawKeepingFocus(draw: () => void): void {
  const focused = document.activeElement;
  const ancestors = [...listAncestors(focused)];
  draw();
  if (!focused || focused.isConnected) return;
  const places = ancestors
    .filter(({ isConnected }) => isConnected)
    .flatMap((ancestor) => PLACES.map((place) => ancestor.querySelector<HTMLElement>(place)));
  places.find((place) => place !== null)?.focus();
}
