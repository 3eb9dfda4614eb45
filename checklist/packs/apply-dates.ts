import type { Almanac, AlmanacYear, KnownYear } from '../almanac.ts';
import { listPackDates, type PackDate } from './combine-packs.ts';
import type { Pack } from './pack.ts';

function withDates({ dates, sources, ...year }: KnownYear, given: readonly PackDate[]): KnownYear {
  return {
    ...year,
    dates: { ...dates, ...Object.fromEntries(given.map(({ name, holds }) => [name, holds.value])) },
    sources: {
      ...sources,
      ...Object.fromEntries(given.map(({ name, holds }) => [name, holds.dates.certainty])),
    },
  };
}

function applyToYear(year: AlmanacYear, packs: readonly Pack[]): AlmanacYear {
  const given = listPackDates(packs, year.schoolYear);
  if (given.length === 0) return year;
  const calendars = Object.entries(year.calendars).map(([key, known]) => [key, withDates(known, given)]);
  return { ...year, calendars: Object.fromEntries(calendars) };
}

/**
 * The almanac with the dates of packs in the place of ours: what Pix's pages said, and what the user typed, go before them as they go
 * before ours. A day on which Pix Certif opens goes along with the dates, and pages of Pix pay nothing for it.
 */
export function applyPackDates(almanac: Almanac, packs: readonly Pack[]): Almanac {
  return packs.length === 0
    ? almanac
    : { ...almanac, years: almanac.years.map((year) => applyToYear(year, packs)) };
}
