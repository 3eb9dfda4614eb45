import { describe, expect, test } from 'vitest';
import { readItem } from '../../../storage/schema/read-item.ts';
import { toProgress } from '../../../storage/schema/to-progress.ts';
import { PROGRESS } from '../../fixtures/changes.ts';
import { CORRUPT_FIRST_ITEMS, type CorruptItem } from '../../fixtures/corrupt/first-progress.ts';
import { CORRUPT_ITEMS } from '../../fixtures/corrupt/progress.ts';
import { item } from '../../fixtures/marks.ts';

const read = (raw: unknown) => readItem(PROGRESS, raw, 'zzzzzzzz');

function listFields({ raw }: CorruptItem): string[] {
  const fields = [...read(raw).value].flatMap(([entry, of]) =>
    [...of.keys()].map((name) => `${entry}.${name}`),
  );
  return fields.sort();
}

describe(`${CORRUPT_ITEMS.length} items that nobody would write`, () => {
  test.each(CORRUPT_ITEMS)('$name: damaged, and $kept is kept', (corrupt) => {
    expect(read(corrupt.raw).condition).toBe('damaged');
    expect(listFields(corrupt)).toEqual([...corrupt.kept].sort());
  });

  test('are at least fifty, each of its own kind', () => {
    expect(CORRUPT_ITEMS.length).toBeGreaterThanOrEqual(50);
    expect(new Set(CORRUPT_ITEMS.map(({ name }) => name)).size).toBe(CORRUPT_ITEMS.length);
  });
});

describe(`${CORRUPT_FIRST_ITEMS.length} items of the first version that nobody would write`, () => {
  test.each(CORRUPT_FIRST_ITEMS)('$name: damaged, and $kept is kept', (corrupt) => {
    expect(read(corrupt.raw).condition).toBe('damaged');
    expect(listFields(corrupt)).toEqual([...corrupt.kept].sort());
  });

  test('are at least thirty', () => {
    expect(CORRUPT_FIRST_ITEMS.length).toBeGreaterThanOrEqual(30);
  });
});

test.each(['colour', 'constructor', '__proto__x'])(
  'a value that is no JSON in a field "%s" falls alone',
  (name) => {
    for (const bad of [
      10n,
      Number.NaN,
      new Map(),
      new Date(0),
      () => 1,
      [undefined],
      { deep: [Symbol('x')] },
    ]) {
      const raw = {
        schema: 2,
        steps: { 'run-exams': { state: [['done', '2026-09-10'], 1], [name]: [bad, 1] } },
      };
      expect(read(raw).condition).toBe('damaged');
      expect(toProgress(read(raw).value)).toEqual({ 'run-exams': { state: 'done', day: '2026-09-10' } });
    }
  },
);

describe('a stored year', () => {
  test('never written is absent, not damaged', () => {
    expect(read(undefined)).toEqual({ value: new Map(), condition: 'absent' });
  });

  test.each([0, 4_102_444_800_000])('may have been ticked at %d', (at) => {
    expect(read(item('done', ['run-exams'], { at })).condition).toBe('good');
  });

  test('of a newer version is read for what looks like ours', () => {
    const raw = { ...item('done', ['update-admins'], { schema: 3 }), colours: [] };
    expect(read(raw).condition).toBe('newer');
    expect(toProgress(read(raw).value)).toEqual({ 'update-admins': { state: 'done', day: '2026-09-10' } });
  });
});
