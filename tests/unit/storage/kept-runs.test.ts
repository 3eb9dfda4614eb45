import { expect, test } from 'vitest';
import { mergeFields } from '../../../storage/merge/field-map.ts';
import type { Register } from '../../../storage/merge/register.ts';

test('of the days a step was run on, the twelve set last are kept', () => {
  const days = Array.from(
    { length: 14 },
    (_none, index) => `run:2026-11-${String(index + 1).padStart(2, '0')}`,
  );
  const set = (names: readonly string[], from: number) =>
    new Map<string, Register>(
      names.map((name, index) => [name, { value: true, at: from + index, by: 'aaaa' }] as const),
    );
  const merged = mergeFields(set(days.slice(0, 7), 1), set(days.slice(7), 8));
  expect([...merged.keys()].sort()).toEqual(days.slice(2));
});
