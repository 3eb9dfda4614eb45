import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRegisters } from '../../../storage/merge/register.ts';

const at = (value: unknown) => ({ value, at: 5, by: 'aaaa' });

test('of two texts of one time and device, the one that has lost no letter wins', () => {
  const [good, damaged] = [at('Réservé avec Élodie'), at('R\uFFFDserv\uFFFD avec \uFFFDlodie')];
  expect(compareRegisters(good, damaged)).toBeGreaterThan(0);
  expect(compareRegisters(damaged, good)).toBeLessThan(0);
  expect(compareRegisters(damaged, damaged)).toBe(0);
  // A later one is what somebody typed since.
  expect(compareRegisters({ ...damaged, at: 6 }, good)).toBeGreaterThan(0);
});

test('of two of one time and device, the one whose letters have not become question marks wins, in a list too', () => {
  const question = (text: string) => text.replace(/[^\p{ASCII}]/gu, '?');
  const anyAccented = fc
    .string({ unit: fc.constantFrom(...'aeÉéèçœŒ«» \u202f’?"Zz') })
    .filter((text) => question(text) !== text);
  fc.assert(
    fc.property(anyAccented, (text) => {
      for (const wrap of [(value: string) => value, (value: string) => ['exam', [value, 'a', 16, 2]]]) {
        expect(compareRegisters(at(wrap(text)), at(wrap(question(text))))).toBeGreaterThan(0);
      }
    }),
  );
});
