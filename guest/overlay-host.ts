import type { Box } from './find-free-place.ts';
import { keepMounted } from './keep-mounted.ts';
import { placeHint } from './place-hint.ts';
import { readStopwatch } from './read-stopwatch.ts';
import { giveFocus, isChosen } from './trust-user-alone.ts';

/** Focus lost so long ago, in ms, was taken by what makes the overlay step aside. */
const JUST_LOST_MS = 1000;
/** Less of it is a width that was rounded. */
const LEAST_SCALING = 0.02;
/** How long a line stays beside a control, in ms. */
const SAID_MS = 8000;

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

/** A constructed sheet: no style element for a Content-Security-Policy to refuse, no file for the page to fetch. */
let sheet: CSSStyleSheet | undefined;

/** Sets what every overlay of this document looks like, which the background sends with the texts. */
export function setStyles(styles: string): void {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(styles);
}

/** The attributes of docs/automation.md, by name. */
export type HostAttributes = Readonly<Record<`data-${string}`, string>>;

/** Our one element on the page. */
export interface OverlayHost {
  /** Where Preact renders, inside the open shadow root. */
  readonly container: HTMLElement;
  /** Beside the container, for what is fixed to the window. */
  readonly layer: Node;
  setAttributes(attributes: HostAttributes): void;
  /** Takes the colours of an application, and the language of what is said. */
  setLook(app: string, language: string): void;
  /** Gives focus to the first of these elements, marked `data-focus="<name>"`, that is there. */
  focus(...names: readonly string[]): void;
  /** Whether focus is inside the overlay. */
  hasFocus(): boolean;
  /** Whether the user's pointer, or the keyboard's focus, is on it: it must not move. */
  isUsed(): boolean;
  /** Takes the overlay off the screen while the page needs all of it, and puts it back. */
  setAside(isAside: boolean): void;
  /**
   * Moves its top left to a place in the window, in px; to its corner without one.
   *
   * @param isCompact the pill is its ring alone
   */
  moveTo(place: Pick<Box, 'left' | 'top'> | undefined, isCompact: boolean): void;
  isCompact(): boolean;
  /** Where it would be if it had not moved. */
  measureHome(): Box;
  /** Says a line beside one of our controls, for a while; beside none, what was said goes. */
  say(beside: Element | undefined, line: string): void;
  /** The box of the pill or of the card, as it is on screen. */
  measure(): Box;
}

/** Removes the elements that an earlier version of the extension, stopped without warning, left on the page. */
export function removeOrphans(tag: string): void {
  for (const orphan of document.querySelectorAll(tag)) orphan.remove();
}

/**
 * Mounts the overlay's element as the last child of the document, where no transformed ancestor can move it,
 * and takes it away when the signal aborts. An element left by an earlier version is removed first.
 */
export function mountOverlayHost(tag: string, checkAlive: () => void, signal: AbortSignal): OverlayHost {
  const parent = document.documentElement;
  removeOrphans(tag);
  const element = document.createElement(tag);
  // A translation of what we rewrite would stay as it was, and so be wrong; we speak the user's language.
  element.className = 'notranslate';
  const shadow = element.attachShadow({ mode: 'open' });
  if (sheet) shadow.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  container.className = 'overlay';
  for (const type of ISOLATED_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  const layer = document.createElement('div');
  layer.className = 'overlay-layer';
  element.translate = container.translate = false;
  // The line beside a landmark is said as well as shown.
  layer.setAttribute('aria-live', 'polite');
  shadow.append(container, layer);

  /** What had focus in the overlay last, and until when, by the stopwatch. */
  let lost: { readonly element: EventTarget | null; readonly at: number } | undefined;
  let focused: EventTarget | null = null;
  container.addEventListener(
    'focusout',
    ({ target }) => {
      lost = { element: target, at: readStopwatch() };
    },
    { signal },
  );
  // Before the body: the Tab key comes to it first, and not after all that the page has.
  const mount = () => parent.insertBefore(element, document.body);
  mount();
  let shift = { x: 0, y: 0 };
  const measure = (): Box => {
    // A rectangle of the browser has nothing of its own to copy.
    const { left, top, right, bottom } = container.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const getScale = () => {
    const { left, right } = measure();
    const scale = container.offsetWidth > 0 && right > left ? (right - left) / container.offsetWidth : 1;
    // That width is whole pixels.
    return Math.abs(scale - 1) < LEAST_SCALING ? 1 : scale;
  };
  const measureHome = (): Box => {
    const { left, top, right, bottom } = measure();
    const scale = getScale();
    const [x, y] = [shift.x * scale, shift.y * scale];
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  };
  keepMounted(element, parent, { mount, checkAlive, signal });
  signal.addEventListener('abort', () => element.remove());

  return {
    container,
    layer,
    setAttributes(attributes) {
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    },
    setLook(app, language) {
      for (const each of [container, layer]) {
        each.dataset.app = app;
        each.lang = language;
      }
    },
    focus(...names) {
      const elements = names.map((name) => shadow.querySelector<HTMLElement>(`[data-focus="${name}"]`));
      giveFocus(elements.find((element) => element !== null));
    },
    hasFocus: () => shadow.activeElement !== null,
    // Focus left by a click of the mouse is no use of it.
    isUsed: () => shadow.querySelector(':focus-visible') !== null || element.matches(':hover'),
    setAside(isAside) {
      if (isAside) {
        // A dialog takes the focus itself, just before we learn of it.
        const isJustLost = lost !== undefined && readStopwatch() - lost.at < JUST_LOST_MS;
        focused = shadow.activeElement ?? (isJustLost ? (lost?.element ?? null) : null);
        // What the page has given focus to would be the user's choice by our giving it back.
        if (!isChosen(focused)) focused = null;
      }
      element.toggleAttribute('data-aside', isAside);
      // Given back where nobody has taken it meanwhile.
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (!isAside && isFree && focused instanceof HTMLElement) giveFocus(focused);
    },
    moveTo(place, isCompact) {
      element.toggleAttribute('data-compact', isCompact);
      const home = measureHome();
      // A page that is zoomed or scaled makes our px another size than the window's.
      const scale = getScale();
      shift = place
        ? { x: (place.left - home.left) / scale, y: (place.top - home.top) / scale }
        : { x: 0, y: 0 };
      element.style.setProperty('--scale', `${scale}`);
      element.style.setProperty('--shift-x', `${shift.x}px`);
      element.style.setProperty('--shift-y', `${shift.y}px`);
    },
    isCompact: () => element.hasAttribute('data-compact'),
    measureHome,
    say(beside, line) {
      for (const before of layer.querySelectorAll('.said')) before.remove();
      if (!beside) return;
      const said = document.createElement('div');
      said.className = 'where-hint said';
      said.textContent = line;
      layer.append(said);
      placeHint(beside, said);
      setTimeout(() => said.remove(), SAID_MS);
    },
    measure,
  };
}
