import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../../checklist/session-plan/grids.ts';
import type { Group } from '../../../../checklist/session-plan/make-groups.ts';
import { placeGroups } from '../../../../checklist/session-plan/place-groups.ts';

/** How often a slot is looked at while so many groups are placed in so many slots. */
function countLooks(
  groupCount: number,
  slotCount: number,
  preference: 'early' | 'spread',
  open = '1',
): number {
  let looks = 0;
  const slots = Array.from(
    { length: slotCount },
    (_none, index): Slot => ({
      room: 'B12',
      day: '2026-12-01',
      start: index,
      get seats() {
        looks += 1;
        return 20;
      },
      isLong: false,
      open,
    }),
  );
  const groups = Array.from(
    { length: groupCount },
    (): Group => ({ portions: [{ need: 0, pupils: 20, extraTime: 0 }], pupils: 20, isLong: false }),
  );
  const steps = placeGroups(groups, slots, preference);
  while (!steps.next().done);
  return looks;
}

describe('the work of placing grows no faster than groups × slots', () => {
  test.each([
    ['early', 27, 1_400],
    ['spread', 27, 1_400],
    ['early', 400, 400],
    ['spread', 400, 400],
  ] as const)('%s, %i groups in %i slots', (preference, groups, slots) => {
    expect(countLooks(groups, slots, preference)).toBeLessThanOrEqual(2 * groups * slots);
    const ratio = countLooks(2 * groups, 2 * slots, preference) / countLooks(groups, slots, preference);
    expect(ratio).toBeLessThan(4.2);
  });

  test('also where there is no place for anyone', () => {
    expect(countLooks(400, 400, 'early', '0')).toBeLessThanOrEqual(3 * 400 * 400);
  });
});
