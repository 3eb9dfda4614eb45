import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFacts } from '../../entrypoints/overlay.content/watch-facts.ts';

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

function countLooks() {
  const onLook = vi.fn<() => void>();
  watchFacts({ onEstablishment: () => {}, onLook }, life.signal);
  return onLook;
}

function watchNames() {
  const told: (string | undefined)[] = [];
  const onEstablishment = (establishment: { uai: string } | undefined) => void told.push(establishment?.uai);
  watchFacts({ onEstablishment, onLook: () => {} }, life.signal);
  return told;
}

/** The footer of Pix Orga's navigation, with the text that names the structure. */
function showFooter(structure: string): Text {
  const footer = document.createElement('footer');
  footer.className = 'pix-navigation__footer';
  const paragraph = document.createElement('p');
  const text = document.createTextNode(structure);
  const user = document.createElement('strong');
  user.textContent = 'Camille Ferrand';
  paragraph.append(user, document.createElement('br'), text);
  footer.append(paragraph);
  document.body.replaceChildren(footer);
  return text;
}

describe('the establishment a page names', () => {
  test('is told once, and again when another organisation is chosen without a change of address', async () => {
    const told = watchNames();
    const text = showFooter('Lycée Un (0123456X)');
    await vi.advanceTimersByTimeAsync(7000);
    expect(told).toEqual(['0123456X']);
    text.data = 'Lycée Deux (0123457Y)';
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['0123456X', '0123457Y']);
  });

  test('without its number is told as none', async () => {
    showFooter('Centre de formation');
    expect(watchNames()).toEqual([undefined]);
  });

  test('is not told by a page that has no such place', async () => {
    const told = watchNames();
    await vi.advanceTimersByTimeAsync(8000);
    expect(told).toEqual([]);
  });
});

describe('looking at a page', () => {
  test('at once, and soon after it has rendered', async () => {
    const onLook = countLooks();
    expect(onLook).toHaveBeenCalledOnce();
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(200);
    // In the frame that brings it, for who may name the establishment, then once it has settled.
    expect(onLook).toHaveBeenCalledTimes(3);
  });

  test.each(['click', 'change'])('soon after a %s of the user', async (type) => {
    const onLook = countLooks();
    document.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(200);
    expect(onLook).toHaveBeenCalledTimes(2);
  });

  test('never again, and with no timer left, once the page view is over', async () => {
    const onLook = countLooks();
    document.dispatchEvent(new Event('click'));
    life.abort();
    document.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(8000);
    expect(onLook).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
