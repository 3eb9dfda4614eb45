import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseSets } from '../../../scripts/pictures/choose-sets.ts';
import type { PictureSet } from '../../../scripts/pictures/picture-set.ts';

const LIVE: PictureSet = {
  shows: 'each advice',
  folder: 'screenshots/live',
  nameSubfolder: (browser) => browser,
  browsers: ['chromium'],
  languages: ['fr'],
  days: ['2026-09-10', '2026-11-20'],
  windows: [{ width: 1366, height: 768 }],
  picture: async () => {},
};
const choose = (names: string[], choice = {}) => chooseSets({ live: LIVE }, names, choice);

describe('the pictures asked for', () => {
  test('are all those of a set by default, where the set says', () => {
    expect(choose(['live'])).toEqual([LIVE]);
  });

  test('may be those of one day and one browser, in another folder', () => {
    const choice = { browser: 'chromium', day: '2026-11-20', out: 'elsewhere' };
    expect(choose(['live'], choice)).toEqual([
      { ...LIVE, days: ['2026-11-20'], folder: join('elsewhere', 'live') },
    ]);
  });

  test.each([
    ['an unknown set', ['life'], {}, 'No set is named life'],
    ['a browser that the set is not for', ['live'], { browser: 'firefox' }, 'no pictures of firefox'],
    ['a day that the set does not have', ['live'], { day: '2026-11-21' }, '2026-09-10, 2026-11-20 only'],
  ])('are refused for %s', (_, names, choice, words) => {
    expect(() => choose(names, choice)).toThrow(words);
  });
});
