import { describe, expect, test } from 'vitest';
import { BUNDLED_PACKS } from '../../../../assets/packs/bundled-packs.ts';
import { suggestPacks } from '../../../../checklist/packs/suggest-packs.ts';

const PIX_IA = ['pix-ia-2026-2027'];
const COLLEGE = ['college-3e'];

describe('the packs that fit a school', () => {
  test.each([
    ['Lycée Faidherbe', PIX_IA],
    ['LYCEE POLYVALENT JEAN MONNET', PIX_IA],
    ['LP Le Corbusier', PIX_IA],
    ['LPO Gaston Berger', PIX_IA],
    ['Cité scolaire Camille Claudel', PIX_IA],
    ['Collège Claude Lévi-Strauss', COLLEGE],
    ['CLG Boris Vian', COLLEGE],
    // Either, both or neither: nothing is advised.
    ['Collège et lycée Montebello', []],
    ['Institution Saint-Jean', []],
    ['Collegium', []],
    ['', []],
  ])('named "%s" are %j', (name, expected) => {
    expect(suggestPacks(name, '2026-2027')).toEqual(expected);
  });

  test('are those of the year: Pix IA is about one', () => {
    expect(suggestPacks('Lycée Faidherbe', '2027-2028')).toEqual([]);
    expect(suggestPacks('Collège Boris Vian', '2027-2028')).toEqual(COLLEGE);
  });

  test('go by what an organisation says that it is, whatever its name', () => {
    expect(suggestPacks('Institution Saint-Jean', '2026-2027', 'lycee')).toEqual(PIX_IA);
    expect(suggestPacks('Collège et lycée Montebello', '2026-2027', 'lycee')).toEqual(PIX_IA);
    expect(suggestPacks('Collège Boris Vian', '2026-2027', 'lycee')).toEqual(PIX_IA);
    expect(suggestPacks('Institution Saint-Jean', '2026-2027', 'college')).toEqual(COLLEGE);
    expect(suggestPacks('Institution Saint-Jean', '2027-2028', 'lycee')).toEqual([]);
  });

  test('come with the extension', () => {
    expect(Object.keys(BUNDLED_PACKS)).toEqual(expect.arrayContaining([...PIX_IA, ...COLLEGE]));
  });
});
