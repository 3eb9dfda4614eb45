import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeenCampaign } from '../../../../checklist/findings.ts';
import { countSigns, readCode } from '../../../../checklist/posters/campaign-code.ts';
import { countCopies, fitCode, fitHeading } from '../../../../checklist/posters/formats.ts';
import { listPosters } from '../../../../checklist/posters/list-posters.ts';

describe('a code that is typed', () => {
  test.each([
    ['QWERTY123', 'QWERTY123'],
    [' qwerty 123\n', 'QWERTY123'],
    ['ABCD-12345', 'ABCD12345'],
    ['ABCDEFGHI12345', 'ABCDEFGHI12345'],
  ])('%j is %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  test.each([
    '',
    'ABC123',
    'QWERTY12',
    'QWERTY123456',
    '123456789',
    'QWERTY12E',
    'Mme Corvo',
    'straße123',
    'qwertı123',
    'QWERTY１２３',
  ])('%j is none', (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });

  test('says how many letters come before the digits', () => {
    expect(countSigns('OIOIOI010')).toEqual({ letters: 6, digits: 3 });
    for (const other of ['1234567', 'QWERTY', 'QW12ER3', '']) expect(countSigns(other)).toBeUndefined();
  });
});

describe('a code on a poster', () => {
  test('stays on its line, nine signs or fourteen, in the widest of the fonts', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{4,9}\d{3,5}$/), (code) => {
        expect(fitCode(code) * code.length * 0.7).toBeLessThanOrEqual(80.001);
        expect(fitCode(code)).toBeGreaterThan(8);
      }),
    );
  });

  test('has a heading that is smaller the longer it is', () => {
    expect(fitHeading('2de GT')).toBeGreaterThan(fitHeading('2de GT, positionnement'));
    expect(fitHeading('x'.repeat(41))).toBeLessThan(fitHeading('x'.repeat(40)));
  });

  test('is four times on a page to be cut', () => {
    expect((['a4', 'a5', 'four'] as const).map(countCopies)).toEqual([1, 1, 4]);
  });
});

describe('the posters', () => {
  const seen = (number: string, code?: string): SeenCampaign => ({
    number,
    read: '2026-09-10',
    ...(code && { code }),
  });

  test('are one a code, those typed last, with what the user calls them', () => {
    const campaigns = [seen('4101', 'QWERTY123'), seen('4103'), seen('4102', 'AZERTY456')];
    const labels = { '4102': '2de GT' };
    expect(listPosters(campaigns, ['AZERTY456', 'VERDON518'], labels)).toEqual([
      { code: 'QWERTY123', number: '4101' },
      { code: 'AZERTY456', number: '4102', label: '2de GT' },
      { code: 'VERDON518' },
    ]);
  });
});
