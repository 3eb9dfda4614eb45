import type { Landmark, LandmarkRole, Landmarks, PixLanguage } from './landmark.ts';
import { normaliseName } from './normalise-name.ts';

/** What may have each role, by its own tag or by a `role` that says so. */
const CANDIDATES: Readonly<Record<LandmarkRole, string>> = {
  link: 'a[href]:not([role]), [role="link"]',
  button: 'button:not([role]), [role="button"]',
  textbox: 'textarea, input:not([type="checkbox"]):not([type="radio"]):not([type="file"])',
  checkbox: 'input[type="checkbox"], [role="checkbox"]',
  columnheader: 'th, [role="columnheader"]',
};

/** The labels, unread, by the id they are for: Pix's lists are buttons with a label. */
function listLabels(root: ParentNode): Map<string, Element> {
  return new Map([...root.querySelectorAll('label')].map((label) => [label.htmlFor, label]));
}

/** The accessible name, as far as our landmarks need it. Never what one typed in a field. */
function readName(element: Element, labels: ReadonlyMap<string, Element>): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return (
    ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ') ||
    element.getAttribute('aria-label') ||
    (element.id && labels.get(element.id)?.textContent) ||
    (element.matches('input, textarea') ? element.closest('label') : element)?.textContent ||
    ''
  );
}

/** Whether one can see it: it has a box, no ancestor is hidden or inert, and it is not ours. */
function isVisible(element: Element): boolean {
  return (
    !element.closest('[aria-hidden="true"], [inert], check-list-pix') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

function matchesName(name: string, wanted: string): boolean {
  return wanted.endsWith('…') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

/** The first visible element with the name in the page's language, else the first with it in another. */
function findByName({ role, names }: Landmark, root: ParentNode, language: string): Element | undefined {
  const own = normaliseName(names[language.slice(0, 2) as PixLanguage] ?? '');
  const all = Object.values(names).map(normaliseName);
  const labels = listLabels(root);
  let inOtherLanguage: Element | undefined;
  for (const element of root.querySelectorAll(CANDIDATES[role])) {
    // The rows of Pix's tables hold people and campaigns, whose names are not ours to read, and no landmark.
    if (element.closest('tbody')) continue;
    const name = normaliseName(readName(element, labels));
    const isOwn = own !== '' && matchesName(name, own);
    if (!isOwn && (inOtherLanguage || !all.some((wanted) => matchesName(name, wanted)))) continue;
    if (!isVisible(element)) continue;
    if (isOwn) return element;
    inOtherLanguage = element;
  }
  return inOtherLanguage;
}

/** The language a page says it is in, or an empty string. */
export function readPageLanguage(root: ParentNode & Node): string {
  return (root.ownerDocument ?? (root as Document)).documentElement.lang;
}

/**
 * Finds what a step needs on a page: by role and name in the page's language, then in Pix's others, then by
 * attribute; if the first landmark is not there, the next. Reads the names of candidates, looks at the boxes of
 * those that match only, never walks the document, and reads nothing in the rows of a table.
 * @param root the page's document, or a part of it
 * @returns `undefined` when none is visible: not rendered yet, not for this user, or changed by Pix
 */
export function findLandmark(landmarks: Landmarks, root: ParentNode & Node): Element | undefined {
  const language = readPageLanguage(root);
  for (const landmark of landmarks) {
    const { attribute, isInRow } = landmark;
    const found =
      (isInRow ? undefined : findByName(landmark, root, language)) ??
      (attribute ? [...root.querySelectorAll(attribute)].find(isVisible) : undefined);
    if (found) return found;
  }
  return undefined;
}
