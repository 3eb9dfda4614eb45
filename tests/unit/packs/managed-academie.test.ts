import { describe, expect, test } from 'vitest';
import { fr } from '../../../assets/messages/fr/index.ts';
import type { AcademieId } from '../../../checklist/academies.ts';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import { findZone } from '../../../checklist/find-zone.ts';
import { applyPacks } from '../../../components/packs/apply-packs.ts';
import { buildSurfaceModel } from '../../../components/surface/surface-model.ts';
import { makeModel } from '../../fixtures/surface.ts';

const YEAR = '2026-2027';
const PARIS = '0750655E';
const MOSELLE = '0570001A';
const ABROAD = '2330002X';

/** The calendar of a school whose user chose an académie or none, where an organisation has set one or none. */
function findCalendar(set: AcademieId | undefined, academie: string | undefined, establishment?: string) {
  const { state } = makeModel({ settings: { groupSize: 20, zone: 'C', ...(academie && { academie }) } });
  const stored = establishment ? { ...state, scope: { ...state.scope, establishment } } : state;
  const { almanac } = applyPacks(
    { t: fr, almanac: makeAlmanac([YEAR]) },
    { packs: [], managed: set ? { academie: set } : {} },
    YEAR,
  );
  const owner = { academie, uai: establishment, zone: 'C' } as const;
  return {
    ...buildSurfaceModel(stored, '2026-11-20', { t: fr, almanac }).calendar,
    zone: findZone(almanac, owner),
  };
}

const SETTABLE = ['corse', 'guadeloupe', 'other', 'other-southern', 'nouvelle-caledonie', 'lille'] as const;

describe('an académie that an organisation has set', () => {
  test.each(
    SETTABLE.flatMap((set) =>
      [undefined, 'paris', 'lille', 'corse', 'other'].flatMap((chosen) =>
        [undefined, PARIS, ABROAD].map((uai) => [set, chosen, uai] as const),
      ),
    ),
  )('%s holds as if the user had chosen it: %s before, number %s', (set, chosen, uai) => {
    const { zone: expectedZone, ...expected } = findCalendar(undefined, set, uai);
    const { zone, ...calendar } = findCalendar(set, chosen, uai);
    expect(calendar).toEqual(expected);
    expect(zone).toEqual(expectedZone);
  });

  test('with a calendar of its own has it in the place of a zone', () => {
    for (const chosen of ['paris', undefined])
      expect(findCalendar('corse', chosen)).toMatchObject({ key: 'corse', zone: { zone: 'other' } });
  });

  test('abroad is not asked how its year runs, which nobody could answer', () => {
    for (const uai of [undefined, ABROAD]) {
      expect(findCalendar('other', undefined, uai)).toMatchObject({
        isRhythmUnknown: false,
        isSouthern: false,
      });
      expect(findCalendar('other-southern', 'paris', uai)).toMatchObject({
        isRhythmUnknown: false,
        isSouthern: true,
      });
    }
    expect(findCalendar(undefined, undefined, ABROAD).isRhythmUnknown).toBe(true);
  });

  test('has its own public holidays, not those of the département of a number elsewhere', () => {
    const [martyrs] = findCalendar('nancy-metz', undefined, MOSELLE).publicHolidays.filter(
      (day) => !findCalendar('nancy-metz', undefined).publicHolidays.includes(day),
    );
    expect(martyrs).toBeDefined();
    expect(findCalendar('corse', undefined, MOSELLE).publicHolidays).not.toContain(martyrs);
  });
});
