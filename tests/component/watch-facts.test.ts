import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFacts } from '../../entrypoints/overlay.content/watch-facts.ts';

const COUNTS = [{ selector: '.tab', read: 'in-brackets' }] as const;
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

function watchCounts() {
  const told: (number | undefined)[] = [];
  const onCandidates = (candidates: number | undefined) => void told.push(candidates);
  watchFacts(COUNTS, { onCandidates, onEstablishment: () => {}, onLook: () => {} }, life.signal);
  return told;
}

function showTab(label: string) {
  const tab = document.createElement('p');
  tab.className = 'tab';
  tab.textContent = label;
  document.body.replaceChildren(tab);
}

function watchNames() {
  const told: (string | undefined)[] = [];
  const onEstablishment = (establishment: { uai: string } | undefined) => void told.push(establishment?.uai);
  watchFacts(undefined, { onCandidates: () => {}, onEstablishment, onLook: () => {} }, life.signal);
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

describe('counting the candidates of a page', () => {
  test('already there: told at once', () => {
    showTab('Candidats (24)');
    expect(watchCounts()).toEqual([24]);
  });

  test('rendered later: told soon after', async () => {
    const told = watchCounts();
    showTab('Candidats (24)');
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([24]);
  });

  test.each(['click', 'change'])('changed by a %s of the user: told again', async (type) => {
    showTab('Candidats (20)');
    const told = watchCounts();
    document.dispatchEvent(new Event(type));
    showTab('Candidats (21)');
    await vi.advanceTimersByTimeAsync(1500);
    expect(told).toEqual([20, 21]);
  });

  test('unchanged: told once', async () => {
    showTab('Candidats (24)');
    const told = watchCounts();
    document.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(8000);
    expect(told).toEqual([24]);
  });

  test('nothing is told, and no timer is left, once the page view is over', async () => {
    showTab('Candidats (24)');
    const told = watchCounts();
    document.dispatchEvent(new Event('click'));
    life.abort();
    showTab('Candidats (30)');
    document.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(8000);
    expect(told).toEqual([24]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
