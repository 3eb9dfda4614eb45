import { describe, expect, test } from 'vitest';
import { countKept, type HeapSnapshot } from '../../../bench/page/heap/count-kept.ts';

/** As Chromium 156 writes them. */
const TYPES = [
  'hidden',
  'array',
  'string',
  'object',
  'code',
  'closure',
  'regexp',
  'number',
  'native',
  'synthetic',
  'concatenated string',
  'sliced string',
];

function makeSnapshot(kept: readonly string[], types: readonly string[] = TYPES): HeapSnapshot {
  const fields = ['type', 'name', 'id', 'self_size'];
  return {
    snapshot: { meta: { node_fields: fields, node_types: [types, 'string', 'number', 'number'] } },
    // The other fields hold numbers that would be types.
    nodes: kept.flatMap((type) => [types.indexOf(type), 3, 5, 2]),
  };
}

describe('what scripts keep', () => {
  test('is objects, functions and texts', () => {
    const kept = ['object', 'closure', 'string', 'regexp', 'concatenated string', 'sliced string'];
    expect(countKept(makeSnapshot([...kept, 'object']))).toBe(7);
  });

  test("is not what the browser makes of them: code, hidden parts, lists' insides", () => {
    expect(countKept(makeSnapshot(['code', 'hidden', 'array', 'native', 'synthetic', 'number']))).toBe(0);
  });

  test('cannot be told once Chromium calls it otherwise', () => {
    const types = TYPES.map((type) => (type === 'closure' ? 'function' : type));
    expect(() => countKept(makeSnapshot(['object'], types))).toThrow('other types');
  });
});
