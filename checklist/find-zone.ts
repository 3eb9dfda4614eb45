import { type AcademieId, type AcademieZone, isAcademieId } from './academies.ts';
import type { Almanac } from './almanac.ts';
import { findAcademie } from './find-academie.ts';
import type { CalendarOwner } from './resolve-year.ts';

/** Which zone's holidays hold, and why. */
export interface ZoneFinding {
  readonly zone: AcademieZone;
  /** The user chose an académie or an organisation set it, the establishment's UAI tells it, or nothing does. */
  readonly reason: 'chosen' | 'establishment' | 'supposed';
  /** The académie that the establishment's UAI tells, whatever was chosen. */
  readonly ofEstablishment?: AcademieId;
}

/** The zone that {@link resolveYear} takes its dates from, for the same owner. */
export function findZone(
  almanac: Almanac,
  { academie: chosen, uai, zone }: Omit<CalendarOwner, 'corrections'>,
): ZoneFinding {
  const { academie = chosen } = almanac;
  const told = findAcademie(almanac, uai ?? '');
  const ofEstablishment = told !== undefined && isAcademieId(told) ? { ofEstablishment: told } : {};
  const id = academie ?? told ?? '';
  const found = Object.hasOwn(almanac.academies, id) ? almanac.academies[id] : undefined;
  if (!found) return { zone, reason: 'supposed', ...ofEstablishment };
  return { zone: found.zone, reason: academie ? 'chosen' : 'establishment', ...ofEstablishment };
}
