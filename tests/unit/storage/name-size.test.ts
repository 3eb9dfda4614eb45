import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitName, isName, NAME_SIZE, NICKNAME_SIZE } from '../../../storage/schema/name-size.ts';

describe('a name', () => {
  test.each([
    'Lycée général et technologique Gambetta-Carnot',
    'É'.repeat(20) + 'a'.repeat(100),
    'a'.repeat(120),
  ])('%s is kept as it is', (name) => {
    expect(isName(name, NAME_SIZE)).toBe(true);
    expect(fitName(name, NAME_SIZE)).toBe(name);
  });

  test.each(['a'.repeat(121), '<'.repeat(24), 'é'.repeat(71), '…'.repeat(47), '🎓'.repeat(36)])(
    '%s is too much',
    (name) => {
      expect(isName(name, NAME_SIZE)).toBe(false);
    },
  );

  test.each([
    ['a name', NAME_SIZE, 120, 70],
    ['a nickname', NICKNAME_SIZE, 40, 30],
  ])('%s holds what docs/storage.md says, in characters and in bytes', (_what, size, characters, accents) => {
    const kept = ['a'.repeat(characters), 'é'.repeat(accents)];
    expect(kept.map((text) => isName(text, size))).toEqual([true, true]);
    expect(kept.map((text) => isName(`${text}a`, size))).toEqual([false, false]);
  });

  test('of one more line, or with half a character, is none', () => {
    expect(['deux\nlignes', '\ud83c', 7].map((value) => isName(value, NAME_SIZE))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('is cut between two characters', () => {
    expect(fitName('é'.repeat(120), NAME_SIZE)).toBe('é'.repeat(70));
    expect(fitName(`a${'🎓'.repeat(40)}`, NICKNAME_SIZE)).toBe(`a${'🎓'.repeat(14)}`);
    expect(fitName(`${'a'.repeat(119)} b`, NAME_SIZE)).toBe('a'.repeat(119));
  });

  test('of one line, once cut, can always be kept', () => {
    const oneLine = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .filter((text) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));
    fc.assert(fc.property(oneLine, (text) => isName(fitName(text, NAME_SIZE), NAME_SIZE)));
  });
});
