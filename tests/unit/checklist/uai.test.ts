import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUaiFault, normaliseUai } from '../../../checklist/uai.ts';

/** Lycées whose numbers are public. */
const KNOWN = {
  'Louis-le-Grand, Paris': '0750655E',
  'Henri-IV, Paris': '0750654D',
  'Faidherbe, Lille': '0590119J',
  'lycée du Parc, Lyon': '0690026D',
  'Montaigne, Bordeaux': '0330021U',
};

describe('the letter of a UAI checks its digits', () => {
  test.each(Object.entries(KNOWN))('%s: %s has no fault', (_name, uai) => {
    expect(findUaiFault(uai)).toBeUndefined();
  });

  test('one digit typed wrong is always seen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(KNOWN)),
        fc.nat({ max: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (uai, index, shift) => {
          const digit = (Number(uai[index]) + shift) % 10;
          return findUaiFault(uai.slice(0, index) + digit + uai.slice(index + 1)) === 'letter';
        },
      ),
    );
  });

  test.each(['0750655A', '0590119I', '0750655O', '0750655Q'])('%s has the wrong letter', (uai) => {
    expect(findUaiFault(uai)).toBe('letter');
  });

  test.each(['', '0750655', '750655E', '07506555E', '0750655e', 'Faidherbe', '0750655É'])(
    '"%s" is no UAI',
    (uai) => {
      expect(findUaiFault(uai)).toBe('shape');
    },
  );
});

test.each([' 0750655e ', '075 0655 E', '0750655-E', '\u200e0750655e'])('"%s" is kept as 0750655E', (text) => {
  expect(normaliseUai(text)).toBe('0750655E');
});
