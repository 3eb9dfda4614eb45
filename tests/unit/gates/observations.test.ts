// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { NUDGE_RULES } from '../../../checklist/nudges/find-nudge.ts';
import { NUDGE_IDS } from '../../../checklist/nudges/nudge-ids.ts';
import { SIGNAL_IDS } from '../../../checklist/signals/signal-ids.ts';
import { PAGES } from '../../../pix/catalogue.ts';
import type { Observation } from '../../../pix/observation.ts';
import { listObservations, OBSERVED_PAGES } from '../../../pix/observation-catalogue.ts';
import { listPageSignals } from '../../../pix/signal-catalogue.ts';
import { findFaults, type ObservationTree, type ObservedPage } from '../../../scripts/gates/observations.ts';

function isSelector(text: string): boolean {
  try {
    document.querySelector(text);
    return true;
  } catch {
    return false;
  }
}

const pages = PAGES.map(({ id }) => id);
const TREE: ObservationTree = {
  pages,
  // Every page: that of the banners alone, and that which tells signals though nothing is read there.
  observed: [...new Set([...pages, ...OBSERVED_PAGES])].map((id) => ({
    id,
    observations: listObservations(id),
    signals: listPageSignals(id),
  })),
  signalIds: SIGNAL_IDS,
  nudgeIds: NUDGE_IDS,
  nudges: NUDGE_RULES,
  isSelector,
};

describe('what is read on Pix’s pages, in this tree', () => {
  test('has no fault', () => {
    expect(findFaults(TREE)).toEqual([]);
    expect(TREE.observed.flatMap(({ observations }) => observations).length).toBeGreaterThanOrEqual(60);
    expect(TREE.observed.flatMap(({ signals }) => signals).length).toBeGreaterThanOrEqual(20);
  });

  test('is read on pages of the catalogue', () => {
    expect(OBSERVED_PAGES.filter((id) => !pages.includes(id))).toEqual([]);
    expect(OBSERVED_PAGES.length).toBeGreaterThanOrEqual(21);
  });
});

const GOOD: Observation = {
  id: 'one-thing',
  what: 'success',
  kind: 'value',
  at: 'main',
  take: { day: { in: 'p', pattern: '(\\d+)' } },
  source: 'somewhere',
  seen: '2026-11-23',
};

/** The faults of one good page, once spoiled. */
function spoil(
  observation: Partial<Observation>,
  page: Partial<ObservedPage> = {},
  tree: Partial<ObservationTree> = {},
) {
  const signals = [{ signal: 'code-copied', of: 'one-thing' }] as const;
  return findFaults({
    pages: ['one'],
    observed: [{ id: 'one', observations: [{ ...GOOD, ...observation }], signals, ...page }],
    signalIds: ['code-copied'],
    nudgeIds: ['opening'],
    nudges: [{ id: 'opening', pages: ['one'] }],
    isSelector,
    ...tree,
  });
}

describe('a fault in what is read is seen', () => {
  test('a good page has none', () => {
    expect(spoil({})).toEqual([]);
  });

  test('nothing to check fails the gate', () => {
    expect(() => spoil({}, {}, { observed: [] })).toThrow('Nothing is read');
    expect(() => spoil({}, {}, { nudges: [] })).toThrow('Nothing is read');
  });

  test.each([
    ['a selector that is none', { at: 'main >' }, 'one: one-thing: no selector: main >'],
    ['one of a part', { take: { day: { in: 'p[', pattern: '' } } }, 'one: one-thing: no selector: p['],
    ['a pattern that is none', { take: { day: { pattern: '(' } } }, 'one: one-thing: no pattern: ('],
    ['one of a label', { take: { day: { pattern: '', beside: '[' } } }, 'one: one-thing: no pattern: ['],
    ['one of the address', { query: '(' }, 'one: one-thing: no pattern: ('],
    ['names of what is not pressed', { names: ['x'] }, 'one: one-thing: names of what is not pressed'],
    ['no source', { source: '' }, 'one: one-thing: no source or day'],
  ] satisfies [string, Partial<Observation>, string][])('%s', (_name, observation, fault) => {
    expect(spoil(observation)).toEqual([fault]);
  });

  test.each([
    ['a page that is none', { id: 'two' }, ['two: is no page']],
    ['an id twice', { observations: [GOOD, GOOD] }, ['one: one-thing: twice']],
    ['a signal of nothing read there', { observations: [] }, ['one: signal code-copied: is of "one-thing"']],
    [
      'a signal of nothing, from anywhere',
      { signals: [{ signal: 'code-copied' }] },
      ['one: signal code-copied: is of nothing', 'one: signal code-copied: comes from anywhere'],
    ],
    [
      'a signal from a page that is none',
      { signals: [{ signal: 'code-copied', of: 'one-thing', from: ['two'] }] },
      ['one: signal code-copied: comes from "two"'],
    ],
    [
      'a signal refused by nothing read there',
      { signals: [{ signal: 'code-copied', of: 'one-thing', unless: ['another'] }] },
      ['one: signal code-copied: is refused by "another"'],
    ],
    ['a signal that no page tells', { signals: [] }, ['code-copied: told by no page']],
  ] satisfies [string, Partial<ObservedPage>, string[]][])('%s', (_name, page, faults) => {
    expect(spoil({}, page)).toEqual(faults);
  });

  test.each([
    ['an advice without a rule', { nudgeIds: ['opening', 'group-size'] }, 'group-size: no rule'],
    [
      'one given on a page that is none',
      { nudges: [{ id: 'opening', pages: ['two'] }] },
      'opening: given on "two"',
    ],
    ['one given nowhere', { nudges: [{ id: 'opening', pages: [] }] }, 'opening: given nowhere'],
    [
      'one with several rules',
      {
        nudges: [
          { id: 'opening', pages: ['one'] },
          { id: 'opening', pages: ['one'] },
        ],
      },
      'opening: several rules',
    ],
  ] satisfies [string, Partial<ObservationTree>, string][])('%s', (_name, tree, fault) => {
    expect(spoil({}, {}, tree)).toEqual([fault]);
  });
});
