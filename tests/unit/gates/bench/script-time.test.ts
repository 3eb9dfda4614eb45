import { describe, expect, test } from 'vitest';
import { findOwnLongTasks } from '../../../bench/page/profile/own-long-tasks.ts';
import { readScriptTime } from '../../../bench/page/profile/script-time.ts';
import { makeProfile, ORIGINS, type StackSample, URLS } from '../../../fixtures/profiles.ts';

const OURS: StackSample['stack'] = [['draw', URLS.ours]];
const PAGE: StackSample['stack'] = [['render', URLS.page]];
const IDLE: StackSample['stack'] = [['(idle)', URLS.browser]];

const repeat = (count: number, stack: StackSample['stack'], delta = 1000): StackSample[] =>
  Array.from({ length: count }, () => ({ stack, delta }));

describe('the time of our script', () => {
  test("is its samples in percent of the page's, whatever is idle", () => {
    const profile = makeProfile([...repeat(3, OURS), ...repeat(200, PAGE), ...repeat(500, IDLE)]);
    expect(readScriptTime(profile, ORIGINS)).toEqual({ share: 1.5, ms: 3 });
  });

  test('in ms follows the true intervals, which stretch on a busy machine', () => {
    const profile = makeProfile([...repeat(2, OURS, 200), { stack: OURS, delta: 1600 }, ...repeat(1, PAGE)]);
    expect(readScriptTime(profile, ORIGINS).ms).toBe(2);
  });

  test('of a script that never ran is nothing', () => {
    expect(readScriptTime(makeProfile(repeat(5, PAGE)), ORIGINS)).toEqual({ share: 0, ms: 0 });
  });

  test('cannot be told of a page that never ran', () => {
    expect(() => readScriptTime(makeProfile(repeat(5, OURS)), ORIGINS)).toThrow('no sample of the page');
  });
});

describe('a long task is ours', () => {
  /** 60 ms from 100,000 µs on: so many ms of ours, then the page. */
  const findIn = (ours: number) => {
    const profile = makeProfile([...repeat(ours, OURS), ...repeat(60 - ours, PAGE)], 100_000);
    return findOwnLongTasks(profile, ORIGINS, [{ start: 100_000, end: 160_000 }]);
  };

  test('when it would not be long without our script', () => {
    expect(findIn(10)).toHaveLength(1);
    expect(findIn(60)).toHaveLength(1);
  });

  test('not when the page alone is long enough', () => {
    expect(findIn(9)).toEqual([]);
    expect(findIn(0)).toEqual([]);
  });

  test('not for what our script did outside of it', () => {
    const profile = makeProfile(repeat(100, OURS), 0);
    expect(findOwnLongTasks(profile, ORIGINS, [{ start: 200_000, end: 251_000 }])).toEqual([]);
  });
});
