/** What a class, an id or an address becomes. */
const NEW_CLASS = 'autre-classe';
const NEW_ID = 'autre-id';
const NEW_ADDRESS = '/autre';

/** A change that may keep an element from matching a selector. */
type Change = (element: Element, selector: string) => void;

/** In this order, until the element no longer matches. */
const CHANGES: readonly Change[] = [changeClasses, changeIds, changeAttributes, changeTag];

/** Elements put aside by `changeTag`, and what stands for them. */
const standIns = new WeakMap<Element, Element>();

/**
 * Keeps selectors from matching anything inside an element, now and whenever it is drawn again, as if Pix had changed
 * its markup. Observers run before the browser paints: nobody sees the page as it was.
 * @param selectors CSS selectors; a bare word that is no tag, such as `import-banner--success`, is a class
 */
export function changeMarkup(root: Element, selectors: readonly string[]): void {
  if (!selectors.length) return;
  const wanted = selectors.map(readSelector);
  const change = (): void => {
    for (const selector of wanted) {
      for (const element of root.querySelectorAll(selector)) unmatch(element, selector);
    }
  };
  new MutationObserver(change).observe(root, { subtree: true, childList: true, attributes: true });
}

function readSelector(text: string): string {
  if (!/^[a-z][\w-]*$/i.test(text)) return text;
  const isTag = !text.includes('-') && !(document.createElement(text) instanceof HTMLUnknownElement);
  return isTag ? text : `.${text}`;
}

function unmatch(element: Element, selector: string): void {
  for (const change of CHANGES) {
    if (!element.matches(selector)) return;
    change(element, selector);
  }
}

function changeClasses(element: Element, selector: string): void {
  for (const [, name = ''] of selector.matchAll(/\.(-?[a-z_][\w-]*)/gi)) {
    element.closest(`.${name}`)?.classList.replace(name, NEW_CLASS);
  }
}

function changeIds(element: Element, selector: string): void {
  for (const [, id = ''] of selector.matchAll(/#(-?[a-z_][\w-]*)/gi)) {
    element.closest(`#${id}`)?.setAttribute('id', NEW_ID);
  }
}

function changeAttributes(element: Element, selector: string): void {
  for (const [, name = ''] of selector.matchAll(/\[\s*([\w-]+)/g)) {
    const bearer = element.closest(`[${name}]`);
    if (name === 'href') bearer?.setAttribute(name, NEW_ADDRESS);
    else bearer?.removeAttribute(name);
  }
}

/** Another tag around the same children. The element is put aside whole: what draws the page still knows it. */
function changeTag(element: Element): void {
  const standIn = standIns.get(element) ?? document.createElement('div');
  standIns.set(element, standIn);
  standIn.setAttribute('data-demo-renamed', element.localName);
  element.before(standIn);
  standIn.append(...element.childNodes);
  const aside = document.createElement('div');
  aside.append(element);
  aside.removeChild = (child) => {
    standIn.remove();
    return Node.prototype.removeChild.call(aside, child) as typeof child;
  };
}
