import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startPageEvents } from '../fixtures/page-events.ts';

const TODAY = '2026-09-10';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Pages hidden before. */
const start = (pages: readonly string[] = ['orga-home'], day?: '2026-09-10') =>
  startPageEvents({ state: { quiet: { pages, ...(day && { day }) } }, signal: life.signal });

describe('"Masquer sur cette page"', () => {
  test('hides this page beside those hidden before, and shows the way back at once', () => {
    const { events, memory, draw, getState } = start();
    events.onHide('page');
    expect(getState().quiet).toEqual({ pages: ['orga-home', 'orga-students'] });
    expect(memory.hidden).toBe('page');
    expect(draw).toHaveBeenCalledOnce();
  });

  test('a second time, after the keyboard has called the card back, hides it once', () => {
    const { events, memory, getState } = start(['orga-students', 'orga-home']);
    memory.isCalledBack = true;
    events.onHide('page');
    expect(getState().quiet).toEqual({ pages: ['orga-home', 'orga-students'] });
    expect(memory.isCalledBack).toBe(false);
  });

  test('keeps a day without the overlay, and folds the menu', () => {
    const { events, memory, getState } = start(['orga-home'], TODAY);
    memory.unfolded = 'menu';
    events.onHide('page');
    expect(getState().quiet).toEqual({ pages: ['orga-home', 'orga-students'], day: TODAY });
    expect(memory.unfolded).toBeUndefined();
  });

  test('taken back shows this page again, and leaves the others', () => {
    const { events, memory, draw, getState } = start();
    events.onHide('page');
    events.onUndoHide();
    expect(getState().quiet).toEqual({ pages: ['orga-home'] });
    expect(memory.hidden).toBeUndefined();
    expect(draw).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('"Masquer pour aujourd’hui"', () => {
  test('hides the day, and keeps the pages hidden before', () => {
    const { events, memory, getState } = start();
    events.onHide('today');
    expect(getState().quiet).toEqual({ pages: ['orga-home'], day: TODAY });
    expect(memory.hidden).toBe('today');
  });

  test('taken back leaves the pages hidden before', () => {
    const { events, getState } = start(['orga-home', 'orga-students']);
    events.onHide('today');
    events.onUndoHide();
    expect(getState().quiet).toEqual({ pages: ['orga-home', 'orga-students'] });
  });
});

describe('the way back', () => {
  test('stays for ten seconds', () => {
    const { events, memory, draw } = start();
    events.onHide('page');
    vi.advanceTimersByTime(9999);
    expect(memory.hidden).toBe('page');
    vi.advanceTimersByTime(1);
    expect(memory.hidden).toBeUndefined();
    expect(draw).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not go from under the user’s pointer or focus', () => {
    const { events, memory, overlay } = start();
    events.onHide('today');
    overlay.isUsed = true;
    vi.advanceTimersByTime(25_000);
    expect(memory.hidden).toBe('today');
    overlay.isUsed = false;
    vi.advanceTimersByTime(10_000);
    expect(memory.hidden).toBeUndefined();
  });

  test('goes with the page view: nothing is drawn after', () => {
    const { events, draw } = start();
    events.onHide('page');
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(20_000);
    expect(draw).toHaveBeenCalledOnce();
  });

  test('kept while used goes with the page view too', () => {
    const { events, overlay } = start();
    overlay.isUsed = true;
    events.onHide('page');
    vi.advanceTimersByTime(15_000);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
