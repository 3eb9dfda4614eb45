import { describe, expect, test } from 'vitest';
import { pagination } from '../../../pix/observations/sessions.ts';
import { parseCount, WRITTEN_COUNT } from '../../../pix/written-count.ts';

/** The spaces that ICU, editors and people put in numbers. */
const SPACES = [' ', '\u00a0', '\u202f', '\u2009'];
const GROUPED = [...SPACES, ',', '.', "'", '’'].map((mark) => `1${mark}234`);

describe('a count', () => {
  test.each([...GROUPED, '1234', ' 1234 '])('is read in %j', (text) => {
    expect(parseCount(text)).toBe(1234);
  });

  test.each([
    ['0', 0],
    ['24', 24],
    ['12 345', 12_345],
    ['123.456', 123_456],
  ])('is read in %j', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  test.each([
    '',
    ' ',
    '1,5',
    '1.23',
    '12,34',
    '1,2345',
    '1 2',
    '1234567',
    '1 234 567',
    'x',
    '-4',
    '1e3',
    '٣',
  ])('is not guessed in %j', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });

  test('is the whole number within a text', () => {
    for (const text of GROUPED) {
      const [, count] = new RegExp(`items: (${WRITTEN_COUNT})`, 'u').exec(`items: ${text} of all`) ?? [];
      expect(parseCount(count)).toBe(1234);
    }
  });
});

describe('what a pagination says', () => {
  const read = (text: string) =>
    ['first', 'last', 'total'].map((part) => {
      const pattern = pagination.take[part]?.pattern ?? '';
      return parseCount(new RegExp(pattern, 'iu').exec(text)?.[1]);
    });

  test.each([
    ['1-50 of 1,234 items', [1, 50, 1234]],
    ['1-50 sur 1\u202f234 éléments', [1, 50, 1234]],
    ['1-50 von 1.234 Elementen', [1, 50, 1234]],
    ["1-50 von 1'234 Elementen", [1, 50, 1234]],
    ['1,201-1,234 of 1,234 items', [1201, 1234, 1234]],
    ['51-100 sur 812 éléments', [51, 100, 812]],
  ])('%j', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});
