import type { Period, Zone } from '../../checklist/calendar.ts';
import type { Day } from '../../checklist/day.ts';
import { DEFAULT_GROUP_SIZE } from '../../checklist/nudges/group-size.ts';
import type { Corrections } from '../../checklist/resolve-year.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import type { YearDates } from '../../checklist/year-calendar.ts';
import type { FieldMap, Fields } from '../merge/field-map.ts';
import {
  CALENDAR_PREFIX,
  CARRY_PREFIX,
  DEVICE_PREFIX,
  ESTABLISHMENT_PREFIX,
  NUDGE_PREFIX,
  PLACEMENT_PREFIX,
  SETTINGS_ENTRY,
} from './fields.ts';

export interface Settings {
  /** Pupils in a certification group, 1 to 200. */
  readonly groupSize: number;
  /** Holiday zone when nothing tells the académie. */
  readonly zone: Zone;
  /** The académie that the user chose, by its id. */
  readonly academie?: string | undefined;
  /** The language that the user chose in place of the browser's. */
  readonly language?: 'fr' | 'en' | undefined;
  /** The theme that the user chose in place of the system's. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** The nudges that the user does not want, by their ids. */
  readonly mutedNudges?: readonly string[];
  /** The first run was gone through, or closed. */
  readonly isSetUp?: boolean;
}

/** A school that Pix's pages have named. */
export interface Establishment {
  /** Its national number: seven digits and a letter. */
  readonly uai: string;
  readonly name: string;
}

/** What is said of an establishment and of the progress noted before any was recognised. */
export type Adoption = 'adopted' | 'declined';

/** The zone until the user says otherwise is the mission's reference calendar. */
const DEFAULT_ZONE: Zone = 'A';

const getValue = <Value>(registry: FieldMap, entry: string, field: string) =>
  registry.get(entry)?.get(field)?.value as Value | undefined;

const NO_FIELDS: Fields = new Map();

/** The settings, with what holds until the user says otherwise. */
export function toSettings(registry: FieldMap): Settings {
  const fields = registry.get(SETTINGS_ENTRY) ?? NO_FIELDS;
  const get = <Value>(name: string) => (fields.get(name)?.value ?? undefined) as Value | undefined;
  const mutedNudges = [...fields]
    .filter(([name, { value }]) => name.startsWith(NUDGE_PREFIX) && value === false)
    .map(([name]) => name.slice(NUDGE_PREFIX.length));
  return {
    groupSize: get<number>('groupSize') ?? DEFAULT_GROUP_SIZE,
    zone: get<Zone>('zone') ?? DEFAULT_ZONE,
    academie: get<string>('academie'),
    language: get<'fr' | 'en'>('language'),
    theme: get<'light' | 'dark'>('theme'),
    ...(mutedNudges.length > 0 && { mutedNudges }),
    ...(get<string>('firstRun') && { isSetUp: true }),
  };
}

/** The group size that the user chose; `undefined` for one who left the usual one, be it the same. */
export function findOwnGroupSize(registry: FieldMap): number | undefined {
  return getValue<number>(registry, SETTINGS_ENTRY, 'groupSize');
}

/** At most so many work placements count: no school has more in a year. */
export const MAX_PLACEMENTS = 12;

/** What the user typed of the dates of a school year. */
export function toCorrections(registry: FieldMap, schoolYear: SchoolYear): Corrections {
  const name = `${CALENDAR_PREFIX}${schoolYear}`;
  const fields = [...(registry.get(name) ?? NO_FIELDS)];
  const readDates = (entry: string): Partial<YearDates> =>
    Object.fromEntries(
      [...(registry.get(entry) ?? NO_FIELDS)]
        .filter(([field, { value }]) => !field.includes(':') && value !== null)
        .map(([field, { value }]) => [field, value]),
    );
  const calendars = [...registry.keys()].filter((entry) => entry.startsWith(`${name}:`));
  const placements = fields
    .filter(([name, { value }]) => name.startsWith(PLACEMENT_PREFIX) && value === true)
    .map(([name]) => {
      const [from, to] = name.slice(PLACEMENT_PREFIX.length).split(':') as [Day, Day];
      return { from, to } satisfies Period;
    })
    .sort((first, second) => (first.from < second.from ? -1 : 1));
  return {
    user: readDates(name),
    byCalendar: Object.fromEntries(
      calendars.map((entry) => [entry.slice(name.length + 1), readDates(entry)]),
    ),
    seen: {},
    placements: placements.slice(0, MAX_PLACEMENTS),
  };
}

/** What was answered about carrying last year over into a school year; `undefined` while nothing was. */
export function getCarryAnswer(
  registry: FieldMap,
  establishment: string,
  schoolYear: SchoolYear,
): 'carried' | 'declined' | undefined {
  return getValue(registry, `${ESTABLISHMENT_PREFIX}${establishment}`, `${CARRY_PREFIX}${schoolYear}`);
}

const UAI = /^\d{7}[A-Z]$/;

const getUai = (entry: string) => entry.slice(ESTABLISHMENT_PREFIX.length);

/** Whether an entry is that of an establishment that has a number. */
export function isEstablishmentEntry(entry: string): boolean {
  return entry.startsWith(ESTABLISHMENT_PREFIX) && UAI.test(getUai(entry));
}

/** The entries of establishments that have a number. */
export function listEstablishmentEntries(registry: FieldMap): string[] {
  return [...registry.keys()].filter(isEstablishmentEntry);
}

/** The establishments that are kept, in alphabetical order: those that the user has removed are not. */
export function listEstablishments(registry: FieldMap): Establishment[] {
  return listEstablishmentEntries(registry)
    .filter((entry) => !getValue(registry, entry, 'removed'))
    .map((entry) => ({ uai: getUai(entry), name: getValue<string>(registry, entry, 'name') ?? '' }))
    .sort((first, second) => first.name.localeCompare(second.name, 'fr'));
}

/** What was answered for an establishment; `undefined` while nothing was. */
export function getAdoption(registry: FieldMap, uai: string): Adoption | undefined {
  return getValue<Adoption>(registry, `${ESTABLISHMENT_PREFIX}${uai}`, 'adoption');
}

/**
 * The establishments that take over what was noted without one, each with the time of the answer, in ms; also those
 * removed since: what they took over is not asked about again.
 */
export function listAdopters(registry: FieldMap): { uai: string; at: number }[] {
  return listEstablishmentEntries(registry).flatMap((entry) => {
    const answer = registry.get(entry)?.get('adoption');
    return answer?.value === 'adopted' ? [{ uai: getUai(entry), at: answer.at }] : [];
  });
}

/** The name that a device's user gave it, if any. */
export function getNickname(registry: FieldMap, device: string): string | undefined {
  return getValue<string>(registry, `${DEVICE_PREFIX}${device}`, 'nickname') || undefined;
}

/** The last day a device is known to have been alive. */
export function getSeenDay(registry: FieldMap, device: string): Day | undefined {
  return getValue<Day>(registry, `${DEVICE_PREFIX}${device}`, 'seen');
}
