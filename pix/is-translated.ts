/**
 * What the translators of browsers put around what they translate, or on it: Chrome and Google's `<font>` elements, with a
 * class on the root, Edge attributes. Firefox and some extensions tell by the language of the page at most.
 */
const MARKS = 'font, [_msttexthash]';

/**
 * The languages of Pix, before its host: the folders `translations` of its applications, 2026; French alone on `.fr` (pix/facts.md §1).
 * A page may say none.
 */
const LANGUAGES = /^(fr|(en|nl|es|it|de)(?!.*\.fr$))?[- ]/i;

/** Whether a part of a page is shown in another language than Pix wrote it in: its names are no names then. */
export function isTranslated(part: Element): boolean {
  const { documentElement, location } = part.ownerDocument;
  return (
    part.matches(MARKS) ||
    part.querySelector(MARKS) !== null ||
    documentElement.matches('[class*="translated-"]') ||
    !LANGUAGES.test(`${documentElement.lang} ${location.host}`)
  );
}
