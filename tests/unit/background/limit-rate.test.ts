import { expect, test } from 'vitest';
import { createRateLimit } from '../../../entrypoints/background/limit-rate.ts';

test('a tab is heard sixty times within ten seconds, and again once they are over', () => {
  let now = 0;
  const isAllowed = createRateLimit(() => now);
  const ask = (times: number, tab = 1) =>
    Array.from({ length: times }, () => isAllowed(tab)).filter((isIt) => isIt).length;
  expect(ask(100)).toBe(60);
  expect(ask(1, 2)).toBe(1);
  now = 9999;
  expect(ask(1)).toBe(0);
  now = 10_000;
  expect(ask(100)).toBe(60);
});
