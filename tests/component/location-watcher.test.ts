import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchLocation } from '../../guest/location-watcher.ts';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  history.replaceState(null, '', '/campagnes');
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'navigation');
});

/** Watches, and gives the paths told so far. */
function watchPaths() {
  const paths: string[] = [];
  const watcher = watchLocation((url) => paths.push(url.pathname + url.hash), life.signal);
  return { paths, watcher };
}

describe('following the page without a reload', () => {
  test('the first location is told at once', () => {
    expect(watchPaths().paths).toEqual(['/campagnes']);
  });

  test('without the Navigation API, a pushState is seen within a second', () => {
    const { paths } = watchPaths();
    history.pushState(null, '', '/sessions/creation');
    vi.advanceTimersByTime(1000);
    expect(paths).toEqual(['/campagnes', '/sessions/creation']);
  });

  test('with the Navigation API it is seen at once, and nothing polls', () => {
    const navigation = new EventTarget();
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    const { paths } = watchPaths();
    history.pushState(null, '', '/eleves');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(paths).toEqual(['/campagnes', '/eleves']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(['popstate', 'hashchange', 'pageshow'])('a %s event is followed', (type) => {
    const { paths } = watchPaths();
    history.replaceState(null, '', '/equipe');
    window.dispatchEvent(new Event(type));
    expect(paths).toEqual(['/campagnes', '/equipe']);
  });

  test('the same location is told once', () => {
    const { paths, watcher } = watchPaths();
    watcher.look();
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(5000);
    expect(paths).toEqual(['/campagnes']);
  });

  test('nothing is told, and no timer is left, once it is over', () => {
    const { paths, watcher } = watchPaths();
    life.abort();
    history.pushState(null, '', '/places');
    watcher.look();
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(5000);
    expect(paths).toEqual(['/campagnes']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
