import { describe, expect, test } from 'vitest';
import { suggestLastDay } from '../../../../checklist/posters/suggest-last-day.ts';
import { makeModel } from '../../../fixtures/surface.ts';

describe('the last day for pupils', () => {
  test('is that before the autumn holidays for the codes of the rentrée', () => {
    const { statuses, today } = makeModel();
    expect(suggestLastDay('share-codes', statuses, today)).toBe('2026-10-16');
  });

  test('is not told of other steps, nor once it is past', () => {
    const { statuses, today } = makeModel();
    expect(suggestLastDay('themed-campaigns', statuses, today)).toBeUndefined();
    expect(suggestLastDay(undefined, statuses, today)).toBeUndefined();
    const later = makeModel({}, '2026-11-20');
    expect(suggestLastDay('share-codes', later.statuses, later.today)).toBeUndefined();
  });
});
