import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { letFramePass, startClearer } from '../fixtures/clear-page.ts';
import { addAt } from '../fixtures/laid-out.ts';

const UNDER_PILL = { left: 100, top: 700, right: 240, bottom: 740 };

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const start = () => startClearer({ signal: life.signal });

describe('a page that renders on and on', () => {
  test('is looked at at once, then once at the end of each pause', () => {
    const { overlay, clearer } = start();
    for (let change = 0; change < 10; change += 1) {
      clearer.look();
      vi.advanceTimersByTime(100);
    }
    // One at once, and one for each pause of 400 ms.
    expect(overlay.looks).toBe(3);
    vi.advanceTimersByTime(1000);
    expect(overlay.looks).toBe(4);
  });

  test('and then stops is let alone', () => {
    const { overlay, clearer } = start();
    clearer.look();
    vi.advanceTimersByTime(10_000);
    expect(overlay.looks).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is looked at at once again after a quiet time', () => {
    const { overlay, clearer } = start();
    clearer.look();
    vi.advanceTimersByTime(3000);
    clearer.look();
    letFramePass();
    expect(overlay.looks).toBe(2);
  });
});

describe('an overlay that is drawn anew', () => {
  /** Words come under the pill, of which no look has told. */
  const hideWords = () => addAt(UNDER_PILL, '<p>Campagnes</p>');

  test('reads nothing of the page where it is as large as it was', () => {
    const { overlay, clearer } = start();
    clearer.look('the page');
    letFramePass();
    hideWords();
    vi.advanceTimersByTime(1000);
    clearer.look();
    letFramePass();
    expect(overlay.looks).toBe(2);
    expect(overlay.stand()).toEqual({ form: 'pill', left: 16, top: 708 });
    vi.advanceTimersByTime(1000);
    clearer.look('the page');
    letFramePass();
    expect(overlay.stand()).not.toEqual({ form: 'pill', left: 16, top: 708 });
  });

  test('is looked at with all of the page where that has changed as well, in the same pause', () => {
    const { overlay, clearer } = start();
    clearer.look('the page');
    letFramePass();
    hideWords();
    clearer.look('the page');
    clearer.look();
    vi.advanceTimersByTime(1000);
    expect(overlay.stand()).not.toEqual({ form: 'pill', left: 16, top: 708 });
  });
});

describe('the overlay looks where it stands', () => {
  test('once the window has stopped changing size', () => {
    const { overlay } = start();
    for (let step = 0; step < 5; step += 1) {
      window.dispatchEvent(new Event('resize'));
      vi.advanceTimersByTime(100);
    }
    expect(overlay.looks).toBe(0);
    vi.advanceTimersByTime(400);
    expect(overlay.looks).toBe(1);
  });

  test('once a part of the page has stopped scrolling', () => {
    const part = addAt({ left: 500, top: 0, right: 600, bottom: 50 }, '<div></div>');
    const { overlay } = start();
    part.dispatchEvent(new Event('scrollend'));
    letFramePass();
    expect(overlay.looks).toBe(1);
  });

  test('not before it is on the page, nor while it has stepped aside', () => {
    // An element off the screen has an empty box there.
    addAt({ left: 0, top: 0, right: 100, bottom: 50 });
    const { overlay, clearer } = start();
    overlay.isMounted = false;
    clearer.look();
    clearer.reset();
    vi.advanceTimersByTime(5000);
    expect(overlay.looks).toBe(0);
    overlay.isMounted = true;
    overlay.isAside = true;
    clearer.look();
    vi.advanceTimersByTime(5000);
    expect(overlay.placings).toBe(0);
  });

  test('at once, when it has another form', () => {
    const button = addAt(UNDER_PILL);
    const { overlay, clearer } = start();
    clearer.reset();
    expect(overlay.stand().top).toBeLessThan(700);
    button.remove();
    clearer.reset();
    expect(overlay.stand()).toEqual({ form: 'pill', left: 16, top: 708 });
  });
});

describe('once the page was left', () => {
  test('nothing is looked at any more, and no timer is left', () => {
    addAt(UNDER_PILL);
    const { overlay, clearer } = start();
    clearer.look();
    clearer.look();
    window.dispatchEvent(new Event('resize'));
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    window.dispatchEvent(new Event('resize'));
    document.dispatchEvent(new Event('scrollend'));
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(overlay.looks).toBe(0);
  });
});
