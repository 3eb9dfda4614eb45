import { describe, expect, test } from 'vitest';
import { countCosts, findCostFaults } from '../../../scripts/checks/costs.ts';
import type { TimeSpan } from '../../../scripts/checks/time-profile.ts';

const span = (browser: string, kind: TimeSpan['kind']): TimeSpan => ({
  file: 'where',
  browser,
  kind,
  what: '',
  ms: 1,
});

const SPANS = [
  span('chromium', 'browser starts'),
  span('chromium', 'page opened'),
  span('chromium', 'page opened'),
  span('chromium', 'waiting'),
  span('firefox', 'axe'),
];
const COUNTED = {
  chromium: {
    'browser starts': 1,
    'groups of tests with a browser': 0,
    'pages opened': 2,
    'own pages opened': 0,
    'states given to axe': 0,
  },
  firefox: {
    'browser starts': 0,
    'groups of tests with a browser': 0,
    'pages opened': 0,
    'own pages opened': 0,
    'states given to axe': 1,
  },
};

describe('what the end-to-end tests cost', () => {
  test('is counted by browser, waits left out', () => {
    expect(countCosts(SPANS)).toEqual(COUNTED);
  });

  test('is what the file allows, or a little less: some tests open a page again', () => {
    expect(findCostFaults(COUNTED, COUNTED)).toEqual([]);
    const opening = (pages: number) => ({
      ...COUNTED,
      chromium: { ...COUNTED.chromium, 'pages opened': pages },
    });
    expect(findCostFaults(opening(98), opening(100))).toEqual([]);
    expect(findCostFaults(opening(90), opening(100))).toHaveLength(1);
    expect(findCostFaults(opening(101), opening(100))).toHaveLength(1);
  });

  test.each([
    ['more', 3, 'chromium, pages opened: 3, where tests/e2e/costs.json says 2'],
    ['less', 1, 'chromium, pages opened: 1, where tests/e2e/costs.json says 2'],
  ])(
    '%s than the file says is a fault: the file is to be changed, with the reason',
    (_what, count, fault) => {
      const counted = { ...COUNTED, chromium: { ...COUNTED.chromium, 'pages opened': count } };
      expect(findCostFaults(counted, COUNTED)).toEqual([fault]);
    },
  );

  test('browser starts may be fewer, not more', () => {
    const starting = (times: number) => ({
      ...COUNTED,
      chromium: { ...COUNTED.chromium, 'browser starts': times },
    });
    expect(findCostFaults(starting(0), COUNTED)).toEqual([]);
    expect(findCostFaults(starting(2), COUNTED)).toHaveLength(1);
  });

  test('a browser of which nothing was counted is a fault, and so is a run that counted nothing', () => {
    const { chromium } = COUNTED;
    expect(findCostFaults({ chromium }, COUNTED)).toEqual([
      'firefox, states given to axe: 0, where tests/e2e/costs.json says 1',
    ]);
    expect(findCostFaults({}, COUNTED)).toEqual(['nothing was counted']);
  });
});
