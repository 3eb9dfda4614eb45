import type { AlmanacYear, KnownYear } from '../almanac.ts';
import { type SchoolCalendar, type TerritoryYear, ZONES, type Zone } from '../calendar.ts';
import type { SchoolYear } from '../school-year.ts';
import { HOLIDAY_NAMES, type YearDates, type YearSources } from '../year-calendar.ts';
import { getCalendar, getTerritories } from './registry.ts';

const OWN_NAMES = ['firstSchoolDay', ...HOLIDAY_NAMES, 'summerFrom'] as const;

function readDates(calendar: SchoolCalendar, zone: Zone): YearDates {
  const { firstSchoolDay, autumn, christmas, winter, spring, summerFrom, examWindow } = calendar;
  const { catchUp, accessEnds } = calendar;
  return {
    firstSchoolDay,
    autumn,
    christmas,
    winter: winter[zone],
    spring: spring[zone],
    summerFrom,
    examWindow,
    ...(catchUp && { catchUp }),
    ...(accessEnds && { accessEnds }),
  };
}

/** Where the dates of a year come from, of which the holidays are by `getSource`. */
function listSources(
  calendar: SchoolCalendar,
  getSource: (name: (typeof OWN_NAMES)[number]) => YearSources[keyof YearDates],
): YearSources {
  const { examWindowCertainty, accessEndsCertainty = 'estimated' } = calendar;
  return {
    ...Object.fromEntries(OWN_NAMES.map((name) => [name, getSource(name)])),
    examWindow: examWindowCertainty,
    ...(calendar.catchUp && { catchUp: examWindowCertainty }),
    ...(calendar.accessEnds && { accessEnds: accessEndsCertainty }),
  };
}

function ofZone(calendar: SchoolCalendar, zone: Zone): KnownYear {
  const unpublished: readonly string[] = calendar.unpublished ?? [];
  return {
    dates: readDates(calendar, zone),
    sources: listSources(calendar, (name) =>
      unpublished.includes(name) ? 'estimated' : calendar.holidaysCertainty,
    ),
    closedDays: calendar.closedDays ?? [],
  };
}

/** The dates of zone A stand in for those that are unknown. */
function ofTerritory(
  calendar: SchoolCalendar,
  { dates, certainty, closedDays = [] }: TerritoryYear,
): KnownYear {
  return {
    dates: { ...readDates(calendar, 'A'), ...dates },
    sources: listSources(calendar, (name) => (dates[name] ? certainty : 'unknown')),
    closedDays,
  };
}

/** The calendars of a school year, of each zone and of each territory that has its own. */
export function listKnownYears(schoolYear: SchoolYear): AlmanacYear['calendars'] {
  const calendar = getCalendar(schoolYear);
  const territories = Object.entries(getTerritories(schoolYear)).flatMap(([id, territory]) =>
    territory ? [[id, ofTerritory(calendar, territory)] as const] : [],
  );
  return {
    ...Object.fromEntries(ZONES.map((zone) => [zone, ofZone(calendar, zone)])),
    ...Object.fromEntries(territories),
    other: ofTerritory(calendar, { dates: {}, certainty: 'estimated' }),
  };
}
