import type { SchoolCalendar, TerritoryYears } from '../calendar.ts';
import type { SchoolYear } from '../school-year.ts';
import { calendar2024To2025 } from './2024-2025.ts';
import { calendar2025To2026 } from './2025-2026.ts';
import { calendar2026To2027 } from './2026-2027.ts';
import { calendar2027To2028 } from './2027-2028.ts';
import { estimateCalendar } from './estimate.ts';
import { territories2024To2025 } from './territories/2024-2025.ts';
import { territories2025To2026 } from './territories/2025-2026.ts';
import { territories2026To2027 } from './territories/2026-2027.ts';
import { territories2027To2028 } from './territories/2027-2028.ts';

/** The calendars known as data, oldest first. A new year is one file here. */
export const CALENDARS: readonly [SchoolCalendar, ...SchoolCalendar[]] = [
  calendar2024To2025,
  calendar2025To2026,
  calendar2026To2027,
  calendar2027To2028,
];

/** The calendar of a school year: known data, else an estimate shifted from the nearest known year. */
export function getCalendar(schoolYear: SchoolYear): SchoolCalendar {
  return (
    CALENDARS.find((calendar) => calendar.schoolYear === schoolYear) ??
    estimateCalendar(schoolYear, CALENDARS)
  );
}

/** What each territory set for itself, by school year. Nothing is estimated of them: what is not here is not known. */
const TERRITORIES: Readonly<Partial<Record<SchoolYear, TerritoryYears>>> = {
  '2024-2025': territories2024To2025,
  '2025-2026': territories2025To2026,
  '2026-2027': territories2026To2027,
  '2027-2028': territories2027To2028,
};

/** The calendars of Corsica and overseas that are known for a school year. */
export function getTerritories(schoolYear: SchoolYear): TerritoryYears {
  return TERRITORIES[schoolYear] ?? {};
}
