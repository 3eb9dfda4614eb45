import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBracketed, sumLeading } from '../../../pix/parse-count.ts';

describe('the number in a tab’s label', () => {
  test.each([
    ['Candidats (24)', 24],
    ['Candidates (24)', 24],
    ['Candidats', 0],
    ['Candidats (0)', 0],
    ['Candidats (1\u202F234)', 1234],
    ['Candidats (1\u00A0234)', 1234],
    ['Candidats (1 234)', 1234],
    ['Candidats ( )', 0],
    ['Candidats (tous)', 0],
    ['', 0],
  ])('%j is %i', (label, count) => {
    expect(parseBracketed(label)).toBe(count);
  });
});

describe('the numbers that begin texts', () => {
  test.each([
    [['20 candidat(s) sélectionné(s)', '4 candidat(s) déjà inscrit(s) à la session'], 24],
    [['1\u202F234 candidats', ' 6 autres'], 1240],
    [['Aucun candidat', 'n° 12'], 0],
    [[], 0],
  ])('%j add up to %i', (texts, sum) => {
    expect(sumLeading(texts)).toBe(sum);
  });
});

test('any number grouped by narrow spaces is read back', () => {
  const french = new Intl.NumberFormat('fr-FR');
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(parseBracketed(`Candidats (${french.format(count)})`)).toBe(count);
      expect(sumLeading([`${french.format(count)} candidats`])).toBe(count);
    }),
  );
});
