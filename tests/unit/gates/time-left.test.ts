import { describe, expect, test } from 'vitest';
import { estimateSecondsLeft, formatSeconds } from '../../../scripts/checks/time-left.ts';

describe('the time left of a run', () => {
  test('goes as what is done has gone', () => {
    expect(estimateSecondsLeft({ elapsedMs: 30_000, doneWeight: 10, leftWeight: 20 })).toBe(60);
    expect(estimateSecondsLeft({ elapsedMs: 30_000, doneWeight: 10, leftWeight: 0 })).toBe(0);
    expect(estimateSecondsLeft({ elapsedMs: 0, doneWeight: 0, leftWeight: 5 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  test.each([
    [0.2, '1 s'],
    [89, '89 s'],
    [100, 'about 2 min'],
    [Number.POSITIVE_INFINITY, 'some time'],
  ])('%d seconds in words: %s', (seconds, words) => {
    expect(formatSeconds(seconds)).toBe(words);
  });
});
