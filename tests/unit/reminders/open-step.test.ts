import { describe, expect, test } from 'vitest';
import type { StepId } from '../../../checklist/steps.ts';
import { getAddQuery, getStepQuery, readPlace } from '../../../components/year/own-tabs.ts';

describe('the address of a step in the year', () => {
  test.each(['own:k3v9q0zt', 'pack:pix-ia-2026-2027:parcours', 'book-rooms'] as StepId[])(
    'leads back to %s, in the tab',
    (step) => {
      expect(readPlace(getStepQuery(step))).toEqual({ isInTab: true, step });
    },
  );

  test.each(['?in=tab&step=', '?in=tab&step=own:', '?in=tab&step=<b>', '?in=tab'])(
    'of %s has none',
    (query) => {
      expect(readPlace(query)).toEqual({ isInTab: true });
    },
  );
});

describe('the address of the form of a step to add', () => {
  test.each([
    [getAddQuery('certif-sessions'), 'certif-sessions'],
    [getAddQuery(), ''],
    ['?in=tab&add=<b>', ''],
  ])('of %s', (query, adds) => {
    expect(readPlace(query)).toEqual({ isInTab: true, adds });
  });
});
