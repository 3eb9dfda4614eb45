import { ACADEMIES, type AcademieId } from '../academies.ts';
import type { Almanac } from '../almanac.ts';

/**
 * The almanac where an organisation has set the académie: whatever the user chose before, or the school's number says, its holidays hold.
 * All names lead to it, so that a page of Pix, which carries the rules alone, pays nothing for it.
 */
export function applyManagedAcademie(almanac: Almanac, academie: AcademieId | undefined): Almanac {
  if (academie === undefined) return almanac;
  const set = ACADEMIES[academie];
  if (set.zone === 'other') {
    // Its calendar is found by its own name: that of its départements, for who chose none.
    const departments = Object.keys(almanac.departments).map((code) => [code, academie]);
    return { ...almanac, departments: Object.fromEntries(departments) };
  }
  const academies = ['', ...Object.keys(almanac.academies)].map((id) => [id, set]);
  return { ...almanac, academies: Object.fromEntries(academies) };
}
