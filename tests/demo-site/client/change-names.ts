/** What a renamed thing is called. */
export const NEW_NAME = 'Autre libellé';

interface ChangedNames {
  renamed: readonly string[];
  hidden: readonly string[];
}

/** Changes what is drawn inside an element, now and whenever it is drawn again, as if Pix had changed. */
export function changeNames(root: Element, { renamed, hidden }: ChangedNames): void {
  const [toRename, toHide] = [renamed.map(compileName), hidden.map(compileName)];
  if (!toRename.length && !toHide.length) return;
  const change = (): void => {
    for (const { element, name, rename } of listNames(root)) {
      if (toRename.some((pattern) => pattern.test(name))) rename();
      if (toHide.some((pattern) => pattern.test(name))) hide(element);
    }
  };
  new MutationObserver(change).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  });
}

/** A name, then perhaps a count, a number or an asterisk; or all names that begin with it, if it ends with `…`. */
function compileName(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.endsWith('…') ? `^${escaped.slice(0, -1)}` : `^${escaped}(\\s*[(*\\d].*)?$`);
}

interface Named {
  element: Element;
  name: string;
  rename: () => void;
}

/** Everything that has a name: texts, and elements with a label of their own. */
function listNames(root: Element): Named[] {
  const named: Named[] = [...root.querySelectorAll('[aria-label]')].map((element) => ({
    element,
    name: element.getAttribute('aria-label') ?? '',
    rename: () => element.setAttribute('aria-label', NEW_NAME),
  }));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text;
    const element = node.parentElement;
    if (!element) continue;
    named.push({ element, name: node.nodeValue?.trim() ?? '', rename: () => (node.nodeValue = NEW_NAME) });
  }
  return named;
}

/** The whole control or cell goes, and the field of a label with it. */
function hide(element: Element): void {
  const whole = element.closest('a, button, label, th') ?? element;
  const field = whole instanceof HTMLLabelElement && document.getElementById(whole.htmlFor);
  for (const one of [whole, field]) {
    if (one instanceof HTMLElement) one.style.setProperty('display', 'none', 'important');
  }
}
