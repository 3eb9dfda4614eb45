import { describe, expect, test } from 'vitest';
import { STATES } from '../../e2e/accessibility/states.ts';
import type { BrowserName } from '../../e2e/harness/types.ts';
import { ORACLE_CASES, ORACLE_DAYS } from '../../e2e/oracle-cases.ts';
import { chooseLook, chooseShare, chooseVisit, type Look, type Visit } from '../../e2e/pairs.ts';
import { type Combination, listMissingPairs } from '../../fixtures/missing-pairs.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

describe('the visits of the oracle', () => {
  const addresses = ORACLE_CASES.map(({ url }) => url);
  const factors = {
    address: addresses,
    day: ORACLE_DAYS,
    way: ['loaded directly', 'reached in the application'],
    browser: BROWSERS,
  };
  const listVisits = (choose: (address: number, day: number) => Visit): Combination[] =>
    addresses.flatMap((address, index) =>
      ORACLE_DAYS.map((day, dayIndex) => ({ address, day, ...choose(index, dayIndex) })),
    );

  test('try each address once a day, and every pair of address, day, way and browser', () => {
    expect(new Set(addresses).size).toBe(85);
    expect(ORACLE_DAYS).toHaveLength(3);
    expect(listVisits(chooseVisit)).toHaveLength(255);
    expect(listMissingPairs(factors, listVisits(chooseVisit))).toEqual([]);
  });

  test('are shared evenly: what one browser would be spared, the other would pay', () => {
    const visits = listVisits(chooseVisit);
    for (const browser of BROWSERS) {
      for (const way of factors.way) {
        const { length } = visits.filter((visit) => visit.browser === browser && visit.way === way);
        expect(length, `${way} in ${browser}`).toBeGreaterThanOrEqual(63);
      }
    }
  });

  test('would be seen to leave out an address in one browser, and one way in it', () => {
    const missing = listMissingPairs(
      factors,
      listVisits((address) => chooseVisit(address, 0)),
    );
    expect(missing).toContain(`address ${addresses[0]}, browser firefox`);
    expect(missing).toContain(`address ${addresses[0]}, way reached in the application`);
    // Each address misses the other way and the other browser, and nothing else is missed.
    expect(missing).toHaveLength(2 * 85);
  });

  test('would be seen to leave out a way in a browser', () => {
    const choose = (address: number, day: number) => chooseVisit(2 * (address + day), 0);
    expect(listMissingPairs(factors, listVisits(choose))).toContain(
      'way reached in the application, browser chromium',
    );
  });
});

describe('the looks of the states', () => {
  const listLooks = (
    names: readonly string[],
    choose: (state: number, browser: BrowserName) => Look,
  ): Combination[] =>
    STATES.flatMap(({ name }, index) =>
      BROWSERS.map((browser) => ({ state: name, browser, ...choose(index, browser) })),
    ).filter(({ state }) => names.includes(state));
  const names = STATES.map(({ name }) => name);
  const themed = STATES.filter(({ hasThemes }) => hasThemes).map(({ name }) => name);
  const inLanguages = { state: names, browser: BROWSERS, language: ['fr', 'en'] };
  const inThemes = { ...inLanguages, state: themed, theme: ['light', 'dark'] };

  test('try each state once in each browser, and every pair of state, browser and language', () => {
    expect(new Set(names).size).toBe(STATES.length);
    expect(listLooks(names, chooseLook)).toHaveLength(2 * STATES.length);
    expect(listMissingPairs(inLanguages, listLooks(names, chooseLook))).toEqual([]);
  });

  test('try every pair with a theme, of the states that have themes', () => {
    expect(themed.length).toBeGreaterThan(4);
    expect(listMissingPairs(inThemes, listLooks(themed, chooseLook))).toEqual([]);
  });

  test('would be seen to leave out a language in the dark, and a state in a language', () => {
    const alike = (state: number, browser: BrowserName): Look => {
      const { language } = chooseLook(state, browser);
      return { language, theme: language === 'fr' ? 'light' : 'dark' };
    };
    expect(listMissingPairs(inThemes, listLooks(themed, alike)).sort()).toEqual([
      'language en, theme light',
      'language fr, theme dark',
    ]);
    const still = listLooks(names, (state) => chooseLook(state, 'chromium'));
    expect(listMissingPairs(inLanguages, still)).toContain(`state ${names[0]}, language en`);
  });

  test('would be seen to be of no state', () => {
    expect(listMissingPairs({ ...inThemes, state: [] }, [])).toContain('language fr, theme dark');
  });
});

describe('the shares of a table', () => {
  const CASES = ['a', 'b', 'c', 'd', 'e'];

  test('are one case for one browser, and the next for the other', () => {
    expect(chooseShare(CASES, 'chromium', 0)).toEqual(['a', 'c', 'e']);
    expect(chooseShare(CASES, 'firefox', 0)).toEqual(['b', 'd']);
    expect(chooseShare(['alone'], 'firefox', 0)).toEqual(['alone']);
  });

  test('are all cases in each browser, over two tables of the same', () => {
    for (const browser of BROWSERS)
      expect([0, 1].flatMap((turn) => chooseShare(CASES, browser, turn)).sort()).toEqual(CASES);
  });
});
