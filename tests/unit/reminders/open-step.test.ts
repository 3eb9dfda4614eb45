import { describe, expect, test } from 'vitest';
import type { StepId } from '../../../checklist/steps.ts';
import { getStepQuery, readPlace } from '../../../components/year/own-tabs.ts';

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
