import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagination } from '../../../pix/observations/sessions.ts';
import { parseCount, WRITTEN_COUNT } from '../../../pix/written-count.ts';

/** The spaces that ICU, editors and people put in numbers. */
const SPACES = [' ', '\u00a0', '\u202f', '\u2009'];
/** The apostrophes, and what is typed or drawn in their place. */
const APOSTROPHES = ["'", '’', '‘', 'ʼ', '`', '´', '′', '＇'];
const GROUPED = [...SPACES, ',', '.', ...APOSTROPHES].map((mark) => `1${mark}234`);
/** What a bar or a filter begins with. */
const readFirst = (text: string) => parseCount(new RegExp(`^\\s*(${WRITTEN_COUNT})`, 'iu').exec(text)?.[1]);

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

  test.each([
    ...['12,34,567 élèves', '1,23,456 élèves', '1•234 élèves', '1_234 élèves', '1⸱234', '1٬234', '1/234'],
    ...['1,5 k élèves', '1.2 k', '12 34 élèves', '1 2345 élèves', "1'23", '1,234.5 élèves', '1−234'],
  ])('is not the head of a number, in %j', (text) => {
    expect(readFirst(text)).toBeUndefined();
  });

  test.each([
    ['1ʼ234 élèves', 1234],
    ['24 élèves', 24],
    ['24, dont 2 certifiables', 24],
    ['24. 2GT1', 24],
    ['24(2)', 24],
    ['24 (2)', 24],
    ['24', 24],
  ])('is the first of a text, in %j', (text, count) => {
    expect(readFirst(text)).toBe(count);
  });

  test('is the whole of a number or nothing, whatever stands between its thousands', () => {
    const mark = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1 })
      .filter((each) => !/[\p{N}\p{Pd}()]/u.test(each));
    const group = fc.integer({ min: 0, max: 999 }).map((each) => String(each).padStart(3, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), mark, group, (head, between, tail) => {
        expect([undefined, Number(`${head}${tail}`)]).toContain(readFirst(`${head}${between}${tail} élèves`));
      }),
    );
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
    ['1ʼ201-1ʼ234 von 1ʼ234 Elementen', [1201, 1234, 1234]],
    ['1–50 of 1,234 items', [1, 50, 1234]],
    ['1 — 50 sur 1\u202f234 éléments', [1, 50, 1234]],
    ['1\u201150 of 812 items', [1, 50, 812]],
    ['1-50 of 12,34,567 items', [1, 50, undefined]],
    ['51-100 sur 812 éléments', [51, 100, 812]],
  ])('%j', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});
