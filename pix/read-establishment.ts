import { isTranslated } from './is-translated.ts';

/** The establishment whose space a Pix page shows. */
export interface PageEstablishment {
  /** Seven digits and a capital letter. */
  readonly uai: string;
  /** On one line, at most 120 UTF-16 units, never empty: the UAI where Pix gives no name, or the page is translated. */
  readonly name: string;
}

const MAX_NAME_LENGTH = 120;

/**
 * The elements that hold the user's name, the current establishment and, in the first, the switcher between several.
 * Facts from the files of github.com/1024pix/pix, with the commit each was seen at (read in November 2026):
 * - the navigation's footer, both apps today: orga/app/components/layout/user-logged-menu.gjs (eacb067, 2026),
 *   certif/app/components/layout/sidebar.gjs (209e7d3, 2026), and pix-navigation.gjs of the library for the footer;
 * - Orga's top bar before: orga/app/components/layout/user-logged-menu.hbs (4cf52a4, 66c1a57);
 * - the top bars before that: orga/app/components/user-logged-menu.hbs (1a9d45c),
 *   certif/app/components/user-logged-menu.hbs (9e2e6cc).
 */
export const ESTABLISHMENT_PLACES =
  'footer.pix-navigation__footer, .user-logged-button__text, .logged-user-summary';

/** Elements that hold the establishment and nothing else, each relative to the user's name beside it where it has no class. */
const ESTABLISHMENT_ELEMENTS = [
  'footer.pix-navigation__footer > .sidebar-footer__full-name + p',
  // Certif's first footer: an earlier certif/app/components/layout/sidebar.gjs, with pix-ui's PixNavigation.
  'footer.pix-navigation__footer > .sidebar-footer__certification-center',
  '.user-logged-button__text > span + span',
  '.logged-user-summary__organization',
  '.logged-user-summary__certification-center',
].join(', ');

/** Orga's footer has both names in one paragraph: the user's in bold, then a line break. */
const BREAK_BEFORE_ESTABLISHMENT = 'footer.pix-navigation__footer > p > strong + br';

/** The text that follows an element, up to the next one; a page translated by the browser has its texts in `<font>`. */
function readTextAfter(element: Element): string {
  let text = '';
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    if (isElement && (node as Element).localName !== 'font') break;
    if (isElement || node.nodeType === Node.TEXT_NODE) text += node.textContent ?? '';
  }
  return text;
}

/** The structure's text in its place, and never the text of the whole place: the user's name stays unread. */
function readStructureText(place: Element): string {
  const element = place.querySelector(ESTABLISHMENT_ELEMENTS);
  if (element) return element.textContent ?? '';
  const lineBreak = place.querySelector(BREAK_BEFORE_ESTABLISHMENT);
  return lineBreak ? readTextAfter(lineBreak) : '';
}

/** One line without control, formatting (bidi marks, zero-width spaces) or half characters. */
export function toOneLine(text: string): string {
  return text
    .replace(/(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function cutName(name: string): string {
  // The cut may fall in the middle of a pair of surrogates.
  return name
    .slice(0, MAX_NAME_LENGTH)
    .replace(/\p{Cs}$/u, '')
    .trim();
}

/** "Nom (UAI)": a name may have brackets of its own, so only the last ones count. */
function parseStructure(text: string): PageEstablishment | 'unnamed' {
  const match = /^(.*)\( ?(\d{7}[a-z]) ?\)$/i.exec(text);
  if (!match?.[2]) return 'unnamed';
  const uai = match[2].toUpperCase();
  return { uai, name: cutName((match[1] ?? '').trim()) || uai };
}

/**
 * The element to watch for a change of establishment (its descendants and their text: Pix rewrites the text in
 * place), or `undefined` when the page has none. A new layout may bring a new element: look again once it is
 * disconnected.
 * @param root the document, or any element around the place
 */
export function findEstablishmentPlace(root: ParentNode): Element | undefined {
  return root.querySelector(ESTABLISHMENT_PLACES) ?? undefined;
}

/**
 * The establishment a page names, read from its place and from nowhere else on the page.
 * @param root the document, or any element around the place
 * @returns `'unnamed'` when the page names a structure without a UAI (Pix shows brackets for those that have an
 * external id only), `undefined` when it names none: not rendered yet, outside the administrator's space, or changed
 */
export function readEstablishment(root: ParentNode): PageEstablishment | 'unnamed' | undefined {
  const place = findEstablishmentPlace(root);
  const text = place ? toOneLine(readStructureText(place)) : '';
  const found = text ? parseStructure(text) : undefined;
  return place && typeof found === 'object' && isTranslated(place) ? { ...found, name: found.uai } : found;
}
