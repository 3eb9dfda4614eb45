import { describe, expect, test } from 'vitest';
import { mergeFieldMaps } from '../../../../storage/merge/field-map.ts';
import * as broken from '../../../fixtures/laws/broken-merges.ts';
import * as laws from '../../../fixtures/laws/merge-laws.ts';
import { checkProperty, isCaught } from '../../../fixtures/property-runs.ts';

describe('merging what two computers hold', () => {
  test('does not depend on which is first', () =>
    checkProperty('commutative', laws.isCommutative(mergeFieldMaps)));

  test('does not depend on how three are grouped, twelve runs and unknown fields included', () =>
    checkProperty('associative', laws.isAssociative(mergeFieldMaps)));

  test('again changes nothing', () => checkProperty('idempotent', laws.isIdempotent(mergeFieldMaps)));

  test('keeps the later of two values', () =>
    checkProperty('later wins', laws.keepsTheLater(mergeFieldMaps)));

  test('never invents a value', () => checkProperty('invents nothing', laws.inventsNothing(mergeFieldMaps)));

  test('keeps twelve runs of a step at most', () =>
    checkProperty('twelve runs', laws.keepsTwelveRuns(mergeFieldMaps)));
});

/** Some faults show in one case of some hundreds: a check that goes on until it has found one, for so many at the most. */
const LEAST = 5000;

describe('a wrong merge is caught', () => {
  test.each([
    ['first of equal times', laws.isCommutative(broken.keepFirstOfEqualTimes)],
    ['a circle of devices', laws.isAssociative(broken.givesWayInCircle)],
    ['time set anew', laws.isIdempotent(broken.setsTimeAnew)],
    ['the earlier stays', laws.keepsTheLater(broken.keepsTheEarlier)],
    ['six runs dropped at a time', laws.isAssociative(broken.dropsSixRuns)],
    ['a time nobody set', laws.inventsNothing(broken.addsTimes)],
    ['no end of runs', laws.keepsTwelveRuns(broken.keepFirstOfEqualTimes)],
  ])('%s', async (name, property) => {
    expect(await isCaught(name, property, LEAST)).toBe(true);
  });
});

describe('and it breaks the one law it is said to break', () => {
  test.each([
    ['a circle of devices, commutative', laws.isCommutative(broken.givesWayInCircle)],
    ['six runs dropped at a time, commutative', laws.isCommutative(broken.dropsSixRuns)],
    ['the earlier stays, commutative', laws.isCommutative(broken.keepsTheEarlier)],
    ['the earlier stays, idempotent', laws.isIdempotent(broken.keepsTheEarlier)],
  ])('%s', async (name, property) => {
    expect(await isCaught(name, property)).toBe(false);
  });
});
