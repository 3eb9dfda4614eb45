import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  AT_A_TIME,
  getLongest,
  judgeTry,
  PATIENCE_MS,
  runAFewAtATime,
  SLOW_MS,
} from '../../../../checklist/network-check/schedule.ts';

describe('the time that a check takes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Tries so many hosts that say nothing, and gives how long it took and how many were tried at once. */
  async function tryMute(count: number) {
    const start = Date.now();
    let [now, most, done] = [0, 0, 0];
    const all = runAFewAtATime(Array.from({ length: count }), async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      now -= 1;
      done += 1;
    });
    await vi.runAllTimersAsync();
    await all;
    return { took: Date.now() - start, most, done };
  }

  test('thirty mute hosts are over in fifteen seconds', async () => {
    expect(getLongest(30)).toBeLessThanOrEqual(15_000);
    expect(await tryMute(30)).toEqual({ took: getLongest(30), most: AT_A_TIME, done: 30 });
  });

  test.each([0, 1, 9, 10, 11, 31, 200])('%i hosts take as long as is said, and no longer', async (count) => {
    const { took, most, done } = await tryMute(count);
    expect({ took, done }).toEqual({ took: getLongest(count), done: count });
    expect(most).toBe(Math.min(count, AT_A_TIME));
  });
});

test.each([
  ['answer', 0, 'answers'],
  ['answer', SLOW_MS - 1, 'answers'],
  ['answer', SLOW_MS, 'slow'],
  ['refusal', 3000, 'refused'],
  ['timeout', PATIENCE_MS, 'silent'],
] as const)('%s after %i ms is told as %s', (end, ms, outcome) => {
  expect(judgeTry(end, ms)).toBe(outcome);
});
