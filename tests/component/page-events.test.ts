import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startPageEvents } from '../fixtures/page-events.ts';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const start = (options: Omit<Parameters<typeof startPageEvents>[0], 'signal'> = {}) =>
  startPageEvents({ ...options, signal: life.signal });

describe('the user', () => {
  test('moves the overlay: it is drawn there, with its menu folded, and stays there in all tabs', () => {
    const { events, memory, habits, draw, getState } = start();
    memory.unfolded = 'menu';
    draw.mockImplementation(() => expect(getState().overlayCorner).toBe('top-right'));
    events.onMove('top-right');
    expect(habits).toEqual([['corner', 'top-right']]);
    expect(memory.unfolded).toBeUndefined();
    expect(draw).toHaveBeenCalledOnce();
  });

  test('unfolds one thing at a time, and folds it by the same button', () => {
    const { events, memory, draw } = start();
    events.onToggleFold('menu');
    events.onToggleFold('put-off');
    expect(memory.unfolded).toBe('put-off');
    events.onToggleFold('put-off');
    expect(memory.unfolded).toBeUndefined();
    expect(draw).toHaveBeenCalledTimes(3);
  });

  test('puts a step off and takes it up again: the first can be undone', () => {
    const { events, memory, checklist } = start();
    memory.unfolded = 'put-off';
    events.onPutOff('share-codes', '2026-09-14');
    expect(memory).toMatchObject({ lastActed: 'share-codes' });
    expect(memory.unfolded).toBeUndefined();
    events.onPutOff('share-codes', undefined);
    expect(memory.lastActed).toBeUndefined();
    expect(checklist.putOff.mock.calls).toEqual([
      ['share-codes', '2026-09-14'],
      ['share-codes', undefined],
    ]);
  });

  test('ticks a step and takes it back', () => {
    const { events, memory, checklist, draw } = start();
    events.onSetDone('share-codes', true);
    expect(memory.lastActed).toBe('share-codes');
    events.onSetDone('share-codes', false);
    expect(memory.lastActed).toBeUndefined();
    expect(checklist.setStep.mock.calls).toEqual([
      ['share-codes', 'done'],
      ['share-codes', 'todo'],
    ]);
    expect(draw).toHaveBeenCalledTimes(2);
  });
});

describe('a click that opens or closes the card', () => {
  test('is kept for all tabs, and moves focus only where it was ours', () => {
    const { events, overlay, habits, focus } = start();
    events.onCloseCard();
    expect(focus).not.toHaveBeenCalled();
    overlay.hasFocus = true;
    events.onOpenCard();
    events.onCloseCard();
    expect(focus.mock.calls).toEqual([['close'], ['pill']]);
    expect(habits.map(([, view]) => view)).toEqual(['pill', 'card', 'pill']);
  });

  test('on a page without steps is for that page alone', () => {
    const { events, memory, habits, draw } = start({ steps: [] });
    events.onOpenCard();
    expect(memory.viewWithoutSteps).toBe('card');
    expect(habits).toEqual([]);
    expect(draw).toHaveBeenCalledOnce();
  });
});

describe('a press on the pill', () => {
  test('opens the card, by hand', () => {
    const { events, memory, habits } = start();
    events.onOpenCard();
    expect(habits).toEqual([['view', 'card']]);
    expect(memory.isByHand).toBe(true);
  });

  test('beside an open panel says where all of it is, and opens nothing', () => {
    const { events, overlay, habits, say } = start();
    overlay.isPanelOpen = true;
    events.onOpenCard();
    expect(say).toHaveBeenCalledExactlyOnceWith(
      expect.anything(),
      'Tout est dans le panneau, à côté de la page.',
    );
    expect(habits).toEqual([]);
  });
});

describe('the keyboard shortcut', () => {
  test('closes the card and opens it, with focus there', () => {
    const { events, focus, getState } = start();
    events.onToggleCard();
    expect(getState().overlayView).toBe('pill');
    events.onToggleCard();
    expect(getState().overlayView).toBe('card');
    expect(focus.mock.calls).toEqual([['pill'], ['close']]);
  });

  test('shows the card where it was just hidden, for good: the way back takes nothing away later', () => {
    const { events, memory, draw, focus, getState } = start();
    events.onHide('page');
    events.onToggleCard();
    expect(memory).toMatchObject({ isCalledBack: true });
    expect(memory.hidden).toBeUndefined();
    expect(getState().overlayView).toBe('card');
    expect(focus.mock.calls).toEqual([['close']]);
    expect(vi.getTimerCount()).toBe(0);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('shows the card on a page hidden long ago, though it was left open elsewhere', () => {
    const { events, memory, overlay, getState } = start({ state: { overlayView: 'card' } });
    overlay.isMounted = false;
    events.onToggleCard();
    expect(memory.isCalledBack).toBe(true);
    expect(getState().overlayView).toBe('card');
  });
});
