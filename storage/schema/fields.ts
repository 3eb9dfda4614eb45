import { ZONES } from '../../checklist/calendar.ts';
import { isDay } from '../../checklist/day.ts';
import { MARK_STATES } from '../../checklist/progress.ts';
import { isSchoolYear, type SchoolYear } from '../../checklist/school-year.ts';
import { isStepId } from '../../checklist/steps.ts';
import { HOLIDAY_NAMES, type HolidayName, type YearDateName } from '../../checklist/year-calendar.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import { RUN_PREFIX } from '../merge/field-map.ts';
import { isName, NAME_SIZE, type NameSize, NICKNAME_SIZE, TITLE_SIZE } from './name-size.ts';
import { isNote } from './note-size.ts';

/** Whether a value is one that a field may hold. Pages of Pix pay this file: guards are all that it needs of a library of guards. */
export type FieldGuard = (value: unknown) => boolean;
type Guards = Readonly<Record<string, FieldGuard>>;

const nullable =
  (guard: FieldGuard): FieldGuard =>
  (value) =>
    value === null || guard(value);
const boolean: FieldGuard = (value) => typeof value === 'boolean';
/** For a name that no field has. */
const never: FieldGuard = () => false;
const oneOf =
  (values: readonly unknown[]): FieldGuard =>
  (value) =>
    values.includes(value);

const named =
  (size: NameSize): FieldGuard =>
  (value) =>
    isName(value, size);
const text =
  (pattern: RegExp): FieldGuard =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const orDay = nullable(isDay);

/** Begins the name of a field that says a part of a step is done: `part:save-certifications`. */
export const PART_PREFIX = 'part:';

/** The fields of a step. A field set back to nothing holds `null`, or `''` for a note. */
const STEP_FIELDS: Guards = {
  /** The state, and the day it was set. */
  state: (value) =>
    Array.isArray(value) && value.length === 2 && MARK_STATES.includes(value[0]) && isDay(value[1]),
  note: isNote,
  due: orDay,
  putOffUntil: orDay,
  /** Who sees to it; `''` for nobody. */
  who: text(/^[\p{L}\p{N}]{0,4}$/u),
  /** What a step is that the user added. */
  title: named(TITLE_SIZE),
  by: (value) =>
    typeof value === 'string' && (isDay(`2027-${value}`) || HOLIDAY_NAMES.includes(value as HolidayName)),
  /** Where it is done: the id of a page of Pix, or an address of https. */
  at: nullable(text(/^([a-z-]{1,40}|https:\/\/[!-~]{1,190})$/)),
  yearly: boolean,
  /** It was removed: no other computer brings it back. */
  gone: boolean,
};

/** Pupils in a certification group, 1 to 200. */
const groupSize: FieldGuard = (value) =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 200;

/** An id of an académie, of a later version's as well. */
const id = text(/^[a-z][a-z-]{0,39}$/);

const SETTINGS_FIELDS: Guards = {
  groupSize,
  /** The zone of a user who has not said which académie: only the first version's files have it. */
  zone: oneOf(ZONES),
  academie: nullable(id),
  /** `null`: the browser's. */
  language: nullable(oneOf(['fr', 'en'])),
  theme: nullable(oneOf(['light', 'dark'])),
  /** The first run was gone through, or closed. */
  firstRun: oneOf(['done']),
};

/** Whether a value is two days by these names, in order, and nothing more. */
const isRange = (value: unknown, start: string, end: string, isSameDayAllowed: boolean) => {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { [start]: first, [end]: last } = value as Record<string, unknown>;
  return isDay(first) && isDay(last) && (first < last || (isSameDayAllowed && first === last));
};

/** Dates of a school year as the user typed them; `null` goes back to what is known. */
const holiday = nullable((value) => isRange(value, 'from', 'back', false));
const period = nullable((value) => isRange(value, 'from', 'to', true));
const CALENDAR_FIELDS = {
  firstSchoolDay: orDay,
  autumn: holiday,
  christmas: holiday,
  winter: holiday,
  spring: holiday,
  summerFrom: orDay,
  examWindow: period,
  catchUp: period,
  accessEnds: orDay,
} as const satisfies Record<YearDateName, FieldGuard>;
const ESTABLISHMENT_FIELDS: Guards = {
  name: named(NAME_SIZE),
  /** Whether the progress noted before any establishment was recognised is this one's. */
  adoption: oneOf(['adopted', 'declined']),
  /** The user took it off the list (`true`), or wants it there: typed it, or ticked for it later (`false`). */
  removed: boolean,
};
const DEVICE_FIELDS: Guards = {
  nickname: named(NICKNAME_SIZE),
  /** The last day the device said it was alive, to within a week. */
  seen: isDay,
};

/** Begins the name of a field that says whether a nudge is wanted: `nudge:group-size`. */
export const NUDGE_PREFIX = 'nudge:';
/** Begins the name of a field that says what was answered about carrying last year over: `carry:2026-2027`. */
export const CARRY_PREFIX = 'carry:';
/** Begins the name of a field that says that pupils are on a work placement: `placement:2027-01-11:2027-01-29`. */
export const PLACEMENT_PREFIX = 'placement:';

/** Entries of the registry. */
export const SETTINGS_ENTRY = 'settings';
export const ESTABLISHMENT_PREFIX = 'establishment:';
export const DEVICE_PREFIX = 'device:';
export const CALENDAR_PREFIX = 'calendar:';

/** The school year of an entry of dates: those of the whole country, or those of a zone or an académie (`calendar:2026-2027:A`). */
export function findCalendarYear(entry: string): SchoolYear | undefined {
  if (!entry.startsWith(CALENDAR_PREFIX)) return undefined;
  const [schoolYear = '', key = 'A', ...others] = entry.slice(CALENDAR_PREFIX.length).split(':');
  const isOne = isSchoolYear(schoolYear) && /^[\w-]{1,40}$/.test(key) && others.length === 0;
  return isOne ? schoolYear : undefined;
}

/** Every field by kind of entry, for the privacy page to be compared with. */
export const FIELDS_BY_ENTRY: Readonly<Record<string, Guards>> = {
  step: STEP_FIELDS,
  settings: SETTINGS_FIELDS,
  establishment: ESTABLISHMENT_FIELDS,
  device: DEVICE_FIELDS,
  calendar: CALENDAR_FIELDS,
};

/** Fields that are many, by the kind of entry: the rest of the name says of what. */
const NUMBERED_FIELDS: Readonly<Record<string, readonly [string, FieldGuard, (rest: string) => boolean][]>> =
  {
    settings: [[NUDGE_PREFIX, boolean, () => true]],
    establishment: [[CARRY_PREFIX, oneOf(['carried', 'declined']), isSchoolYear]],
    calendar: [[PLACEMENT_PREFIX, boolean, isDayRange]],
  };

/** Whether a text is two days in order, joined by a colon. */
function isDayRange(text: string): boolean {
  const [from, to, ...others] = text.split(':');
  return isDay(from) && isDay(to) && from <= to && others.length === 0;
}

/** The kind of an entry of the registry; `undefined` for one that this version does not know. */
function getKind(entry: string): string | undefined {
  if (entry === SETTINGS_ENTRY) return entry;
  return ['establishment', 'device', 'calendar'].find((kind) => entry.startsWith(`${kind}:`));
}

function getGuards(document: DocumentName, entry: string): Guards {
  if (document !== REGISTRY) return isStepId(entry) ? STEP_FIELDS : {};
  return FIELDS_BY_ENTRY[getKind(entry) ?? ''] ?? {};
}

/**
 * What a field's value must be, or `undefined` for a field that this version does not know: it is carried through
 * as it is.
 */
export function findFieldGuard(document: DocumentName, entry: string, field: string): FieldGuard | undefined {
  const guards = getGuards(document, entry);
  if (Object.hasOwn(guards, field)) return guards[field];
  if (document === REGISTRY) {
    const numbered = NUMBERED_FIELDS[getKind(entry) ?? '']?.find(([prefix]) => field.startsWith(prefix));
    return numbered && (numbered[2](field.slice(numbered[0].length)) ? numbered[1] : never);
  }
  if (field.startsWith(RUN_PREFIX)) return isDay(field.slice(RUN_PREFIX.length)) ? boolean : never;
  return field.startsWith(PART_PREFIX) ? boolean : undefined;
}
