import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchAside } from '../../guest/watch-aside.ts';

const PANEL = '<aside role="dialog" aria-modal="true">Filtres</aside>';

let life: AbortController;
let fullScreen: Element | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  life = new AbortController();
  // happy-dom has no full screen.
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => fullScreen });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'fullscreenElement');
});

/** What the overlay is told, in order. */
function watch() {
  const told: boolean[] = [];
  return { told, ...watchAside((isAside) => void told.push(isAside), life.signal) };
}

function show(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  return holder.firstElementChild ?? holder;
}

/** As most of these do, an event that does not bubble. */
const tell = (element: EventTarget, type: string) => void element.dispatchEvent(new Event(type));

describe('the overlay steps aside', () => {
  test.each([['<dialog open>Supprimer</dialog>'], [PANEL]])(
    'at once when the page starts with %s',
    (html) => {
      show(html);
      expect(watch().told).toEqual([true]);
    },
  );

  test.each(['toggle', 'focusin'])('when a dialog of the browser opens (%s), and comes back', (type) => {
    const dialog = show('<dialog>Supprimer</dialog>');
    const { told } = watch();
    expect(told).toEqual([]);
    dialog.setAttribute('open', '');
    tell(dialog, type);
    expect(told).toEqual([true]);
    dialog.removeAttribute('open');
    tell(dialog, 'close');
    expect(told).toEqual([true, false]);
  });

  test.each(['click', 'keyup'])('for a panel that a %s has opened, once its handlers have run', (type) => {
    const { told } = watch();
    tell(document.body, type);
    show(PANEL);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([true]);
  });

  test('for a panel that a click has opened after a transition', () => {
    const { told } = watch();
    tell(document.body, 'click');
    vi.advanceTimersByTime(300);
    show(PANEL);
    vi.advanceTimersByTime(100);
    expect(told).toEqual([true]);
  });

  test('in full screen, and comes back', () => {
    const { told } = watch();
    for (const element of [document.body, null]) {
      fullScreen = element;
      tell(document, 'fullscreenchange');
    }
    expect(told).toEqual([true, false]);
  });

  test('when it is told to look, whatever has opened the panel', () => {
    const { told, look } = watch();
    show(PANEL);
    look();
    expect(told).toEqual([true]);
  });

  test('once only for two panels, until the last is closed', () => {
    const first = show(PANEL);
    const { told, look } = watch();
    show(PANEL);
    look();
    first.remove();
    look();
    expect(told).toEqual([true]);
  });
});

describe('the overlay stays', () => {
  test.each([
    ['a dialog that is closed', '<dialog>Supprimer</dialog>'],
    ['a panel that is not shown', `<div style="display: none">${PANEL}</div>`],
    ['a panel kept ready, invisible', `<div style="visibility: hidden">${PANEL}</div>`],
    ['a panel that has faded out', `<div style="opacity: 0">${PANEL}</div>`],
    ['a panel beside which the page goes on', '<aside role="dialog" aria-modal="false">Aide</aside>'],
  ])('over %s', (_name, html) => {
    show(html);
    expect(watch().told).toEqual([]);
  });

  test('and has nothing looked at while nobody does anything', () => {
    watch();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a panel that the page closes by itself lets the overlay back within a second, and no look is left', () => {
  const panel = show(PANEL);
  const { told } = watch();
  vi.advanceTimersByTime(5000);
  panel.remove();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([true, false]);
  expect(vi.getTimerCount()).toBe(0);
});

test('once the page was left nothing is told or looked at, and no timer is left', () => {
  const panel = show(PANEL);
  const { told, look } = watch();
  tell(document.body, 'click');
  life.abort();
  panel.remove();
  look();
  expect(vi.getTimerCount()).toBe(0);
  const read = vi.spyOn(document, 'querySelectorAll');
  for (const type of ['toggle', 'close', 'cancel', 'focusin', 'click', 'keyup', 'fullscreenchange']) {
    tell(document, type);
  }
  expect(read).not.toHaveBeenCalled();
  read.mockRestore();
  expect(vi.getTimerCount()).toBe(0);
  expect(told).toEqual([true]);
});
