import overlayCss from '../../assets/overlay.css?inline';
import tokensCss from '../../assets/tokens.css?inline';
import uiCss from '../../assets/ui.css?inline';
import { keepMounted } from './keep-mounted.ts';

const TAG = 'check-list-pix';

/** Events of a field of ours that the page must not take for its own shortcuts. */
const ISOLATED_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
] as const;

let sheet: CSSStyleSheet | undefined;

/** A constructed sheet: no style element for a Content-Security-Policy to refuse, no file for the page to fetch. */
function getSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`${tokensCss}\n${uiCss}\n${overlayCss}`);
  }
  return sheet;
}

/** The attributes of docs/automation.md, by name. */
export type HostAttributes = Readonly<Record<`data-${string}`, string>>;

/** Our one element on the page. */
export interface OverlayHost {
  /** Where Preact renders, inside the open shadow root. */
  readonly container: HTMLElement;
  setAttributes(attributes: HostAttributes): void;
  /** Gives focus to the first of these elements, marked `data-focus="<name>"`, that is there. */
  focus(...names: readonly string[]): void;
  /** Whether focus is inside the overlay. */
  hasFocus(): boolean;
}

/** Removes the elements that an earlier version of the extension, stopped without warning, left on the page. */
export function removeOrphans(): void {
  for (const orphan of document.querySelectorAll(TAG)) orphan.remove();
}

/**
 * Mounts the overlay's element as the last child of the document, where no transformed ancestor can move it,
 * and takes it away when the signal aborts. An element left by an earlier version is removed first.
 */
export function mountOverlayHost(onReplaced: () => void, signal: AbortSignal): OverlayHost {
  const parent = document.documentElement;
  removeOrphans();
  const element = document.createElement(TAG);
  const shadow = element.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [getSheet()];
  const container = document.createElement('div');
  container.className = 'overlay';
  for (const type of ISOLATED_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  shadow.append(container);

  const mount = () => parent.append(element);
  mount();
  keepMounted(element, parent, { mount, onReplaced, signal });
  signal.addEventListener('abort', () => element.remove());

  return {
    container,
    setAttributes(attributes) {
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    },
    focus(...names) {
      const elements = names.map((name) => shadow.querySelector<HTMLElement>(`[data-focus="${name}"]`));
      elements.find((element) => element !== null)?.focus({ preventScroll: true });
    },
    hasFocus: () => shadow.activeElement !== null,
  };
}
