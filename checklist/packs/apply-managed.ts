import type { AcademieId } from '../academies.ts';
import type { Almanac } from '../almanac.ts';

/**
 * The almanac where an organisation has set the académie: whatever the user chose before, or the school's number says, its calendar holds,
 * one of its own or that of its zone. Of départements that have their own public holidays, those of this académie alone keep them.
 */
export function applyManagedAcademie(almanac: Almanac, academie: AcademieId | undefined): Almanac {
  if (academie === undefined) return almanac;
  const regions = Object.entries(almanac.regions).filter(([code]) => almanac.departments[code] === academie);
  return { ...almanac, academie, regions: Object.fromEntries(regions) };
}
