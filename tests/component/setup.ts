import { cleanup } from '@testing-library/preact';
import { afterAll, afterEach, vi } from 'vitest';

afterEach(cleanup);

/** Test files share a window: each finds it bare. */
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  document.head.replaceChildren();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});
