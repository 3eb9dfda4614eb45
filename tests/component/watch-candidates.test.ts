import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchCandidates } from '../../entrypoints/overlay.content/watch-candidates.ts';

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
  watchCandidates(COUNTS, (candidates) => told.push(candidates), life.signal);
  return told;
}

function showTab(label: string) {
  const tab = document.createElement('p');
  tab.className = 'tab';
  tab.textContent = label;
  document.body.replaceChildren(tab);
}

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
