import { describe, expect, test } from 'vitest';
import {
  getInvigilators,
  getTyped,
  hasInvigilators,
  NO_INVIGILATORS,
  setInvigilators,
} from '../../../checklist/session-plan/invigilators.ts';
import { formatInvigilators, parseInvigilators } from '../../../storage/plan/invigilators-item.ts';

describe('invigilators', () => {
  const usual = { usual: 'Mme Corvo', bySession: {} };

  test('are the usual ones but for a session with its own, none included', () => {
    const own = setInvigilators(setInvigilators(usual, '2GT3:a', 'M. Abadie'), '2GT3:b', '');
    expect(getInvigilators(own, '2GT3:a')).toBe('M. Abadie');
    expect(getInvigilators(own, '2GT3:b')).toBe('');
    expect(getInvigilators(own, 'toString')).toBe('Mme Corvo');
    // Typed back to the usual ones, it follows them again.
    const back = setInvigilators(own, '2GT3:a', 'Mme Corvo');
    expect(getInvigilators({ ...back, usual: 'M. Ly' }, '2GT3:a')).toBe('M. Ly');
    expect(hasInvigilators(NO_INVIGILATORS)).toBe(false);
    expect(hasInvigilators(setInvigilators(NO_INVIGILATORS, '2GT3:a', 'M. Ly'))).toBe(true);
  });

  test('keep a blank at the end while more is typed, and go out without it', () => {
    const typing = { usual: 'Mme Corvo, ', bySession: {} };
    expect(getTyped(typing, '2GT3:a')).toBe('Mme Corvo, ');
    expect(getInvigilators(typing, '2GT3:a')).toBe('Mme Corvo,');
    expect(hasInvigilators({ usual: '  ', bySession: {} })).toBe(false);
  });

  test('come back from their item as they were', () => {
    const known = setInvigilators(usual, '2GT3:a', 'M. Abadie');
    expect(parseInvigilators(formatInvigilators(known))).toEqual(known);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'Mme Corvo'],
    ['a list', []],
    ['numbers', { schema: 2, usual: 4, bySession: 5 }],
    ['a newer version', { schema: 99, names: [] }],
  ])('are nobody in an item that is %s', (_what, raw) => {
    expect(parseInvigilators(raw)).toEqual(NO_INVIGILATORS);
  });

  test('are read part by part, and no longer than the field of Pix', () => {
    const bySession = JSON.parse(
      `{"2GT3:a":"M. Ly","2GT3:b":7,"__proto__":"x","${'i'.repeat(101)}":"x"}`,
    ) as unknown;
    const read = parseInvigilators({ schema: 2, usual: 'x'.repeat(400), bySession });
    expect(read.usual).toHaveLength(255);
    expect(read.bySession).toEqual({ '2GT3:a': 'M. Ly' });
  });
});
