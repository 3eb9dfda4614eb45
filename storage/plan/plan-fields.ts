import * as v from 'valibot';
import { cleanLabel } from '../../checklist/campaign-labels.ts';
import { type Day, isDay } from '../../checklist/day.ts';
import type { ClassHeadcount, Hours, Means } from '../../checklist/session-plan/model.ts';
import { isName } from '../schema/name-size.ts';
import { AWAY_PREFIX, isAwayName, PLAN_PLACEMENT_PREFIX } from './placement-fields.ts';

/** How long the name of a class or a room may be; a session is known by its class and a letter. */
export const PLAN_NAME_SIZE = { length: 60, bytes: 90 } as const;
/** As long as the form of Pix takes it, with as many accents as French has: there is one in a plan. */
export const SITE_SIZE = { length: 255, bytes: 400 } as const;
const SESSION_ID_SIZE = { length: 70, bytes: 100 } as const;

/** Whether a text can be kept as the name of a class or of a room. */
export const isPlanName = (text: unknown): text is string =>
  isName(text, PLAN_NAME_SIZE) && text.trim() !== '';

/**
 * Entries of a plan: its means, each room, class and session, by the name that each is known by; and, beside the plan of sessions, each
 * campaign that the user has labelled, by its number.
 */
export const MEANS_ENTRY = 'means';
export const ROOM_PREFIX = 'room:';
export const CLASS_PREFIX = 'class:';
export const SESSION_PREFIX = 'session:';
export const CAMPAIGN_PREFIX = 'campaign:';
/** The field of a campaign: what its user calls it. */
export const LABEL_FIELD = 'label';

/** Begins the name of a field that says a day is closed: `closed:2027-01-18`. */
export const CLOSED_PREFIX = 'closed:';
/** Begins the name of a field with the hours when a room is free on a day: `on:2026-12-18`. */
export const EXCEPTION_PREFIX = 'on:';

/** As in the address of its page. */
const isCampaignNumber = (text: string) => /^[\w-]{1,40}$/.test(text);

const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const count = (most: number) => v.custom<number>((value) => isCount(value, most));
const oneOf = <const Value>(values: readonly Value[]) =>
  v.custom<Value>((value) => values.includes(value as Value));
const boolean = v.custom<boolean>((value) => typeof value === 'boolean');

const MAX_PUPILS = 9999;
const MAX_MINUTES = 1440;
/** More stretches of one day, classes of one session or of one placement than any school has. */
const MAX_STRETCHES = 12;
const MAX_CLASSES = 80;

const isListOf = (value: unknown, isOne: (part: unknown) => boolean, most: number) =>
  Array.isArray(value) && value.length <= most && value.every(isOne);

/** Hours as `[from, to]`: what the user typed, be it backwards. */
const isHours = (value: unknown) =>
  isListOf(value, (part) => isCount(part, MAX_MINUTES), 2) && (value as unknown[]).length === 2;
const areHours = (value: unknown) => isListOf(value, isHours, MAX_STRETCHES);

const isWeekly = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([weekday, hours]) => /^[1-6]$/.test(weekday) && areHours(hours));

/** `[from, to]`: be it backwards, which is told where it is typed. */
const isPeriod = (value: unknown) => isListOf(value, isDay, 2) && (value as unknown[]).length === 2;
const period = v.custom<StoredPeriod>(isPeriod);

export type StoredHours = readonly [from: number, to: number];
export type StoredPeriod = readonly [from: Day, to: Day];
/** A class of a session: its name, letter, pupils, and how many of these have extra time. */
export type StoredPart = readonly [className: string, letter: string, pupils: number, extraTime: number];
export type StoredGroups = readonly [kind: 'exam' | 'catch-up', ...parts: StoredPart[]];
export type StoredSlot = readonly [room: string, day: Day, start: number, minutes: number];
export type StoredPupils = readonly [pupils: number, extraTime: number];

const isLetter = (value: unknown) => typeof value === 'string' && /^[a-z]{0,3}$/.test(value);
const isPart = (value: unknown) =>
  Array.isArray(value) &&
  value.length === 4 &&
  isPlanName(value[0]) &&
  isLetter(value[1]) &&
  isCount(value[2], MAX_PUPILS) &&
  isCount(value[3], value[2]);
const isGroups = (value: unknown) =>
  Array.isArray(value) &&
  (value[0] === 'exam' || value[0] === 'catch-up') &&
  isListOf(value.slice(1), isPart, MAX_CLASSES);
const isSlot = (value: unknown) =>
  Array.isArray(value) &&
  value.length === 4 &&
  isPlanName(value[0]) &&
  isDay(value[1]) &&
  isCount(value[2], MAX_MINUTES) &&
  isCount(value[3], MAX_MINUTES);

/** Whether a text can be kept as the name of the site, which may be none. */
export const isSiteName = (text: unknown): text is string => isName(text, SITE_SIZE);

const site = v.custom<string>(isSiteName);

/** What sessions are planned with, but for rooms; `null` where the user wants none. */
const MEANS_FIELDS = {
  site,
  groupSize: count(MAX_PUPILS),
  slotMinutes: count(MAX_MINUTES),
  longSlotMinutes: count(MAX_MINUTES),
  pauseMinutes: count(MAX_MINUTES),
  period: v.nullable(period),
  catchUp: v.nullable(period),
  catchUpSessions: count(MAX_PUPILS),
  preference: oneOf(['early', 'spread'] satisfies Means['preference'][]),
  groups: oneOf(['even', 'full'] satisfies Means['groups'][]),
  extraTime: oneOf(['own-group', 'longer-slot'] satisfies Means['extraTime'][]),
  certifiable: v.nullable(count(MAX_PUPILS)),
} as const;

/** A room; without seats (`null`) it was taken off. */
const ROOM_FIELDS = {
  seats: v.nullable(count(MAX_PUPILS)),
  /** Hours by weekday, 1 for Monday. */
  weekly: v.custom<Readonly<Record<string, readonly StoredHours[]>>>(isWeekly),
} as const;

/** A class: its pupils, and those of them who have extra time; `null`: taken off. */
const CLASS_FIELDS = {
  pupils: v.nullable(
    v.custom<StoredPupils>(
      (value) =>
        Array.isArray(value) &&
        value.length === 2 &&
        isCount(value[0], MAX_PUPILS) &&
        isCount(value[1], value[0]),
    ),
  ),
} as const;

/** A session; without groups (`null`) it was taken out. */
const SESSION_FIELDS = {
  groups: v.nullable(v.custom<StoredGroups>(isGroups)),
  slot: v.custom<StoredSlot>(isSlot),
  locked: boolean,
  /** Its number on Pix. */
  pixNumber: v.nullable(
    v.custom<string>((value) => typeof value === 'string' && /^[\w-]{1,20}$/.test(value)),
  ),
} as const;

/** A campaign: what the user calls it; `''` where nothing is said of it any more. */
const CAMPAIGN_FIELDS = {
  [LABEL_FIELD]: v.custom<string>((value) => typeof value === 'string' && cleanLabel(value) === value),
} as const;

type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** Every field of a plan by kind of entry, for the privacy page to be compared with. */
export const PLAN_FIELDS: Readonly<Record<string, Schemas>> = {
  means: MEANS_FIELDS,
  room: ROOM_FIELDS,
  class: CLASS_FIELDS,
  session: SESSION_FIELDS,
  campaign: CAMPAIGN_FIELDS,
};

/** All classes, or those on placement; `null`: taken back. */
const whoIsAway = v.nullable(
  v.custom<true | readonly string[]>((value) => value === true || isListOf(value, isPlanName, MAX_CLASSES)),
);

const never = v.custom<never>(() => false);

/** Fields that are many: the rest of the name says of what. */
const NUMBERED: Readonly<
  Record<string, readonly (readonly [string, v.GenericSchema, (rest: string) => boolean])[]>
> = {
  means: [
    [CLOSED_PREFIX, boolean, isDay],
    [AWAY_PREFIX, whoIsAway, isAwayName],
    [PLAN_PLACEMENT_PREFIX, whoIsAway, (rest) => isPeriod(rest.split(':'))],
  ],
  room: [[EXCEPTION_PREFIX, v.nullable(v.custom<readonly StoredHours[]>(areHours)), isDay]],
};

/** The kind of an entry; `undefined` for one that this version does not know. */
export function getPlanKind(entry: string): 'means' | 'room' | 'class' | 'session' | 'campaign' | undefined {
  if (entry === MEANS_ENTRY) return 'means';
  if (entry.startsWith(CAMPAIGN_PREFIX))
    return isCampaignNumber(entry.slice(CAMPAIGN_PREFIX.length)) ? 'campaign' : undefined;
  const kind = (['room', 'class', 'session'] as const).find((each) => entry.startsWith(`${each}:`));
  if (!kind) return undefined;
  const name = entry.slice(kind.length + 1);
  return (kind === 'session' ? isName(name, SESSION_ID_SIZE) && name !== '' : isPlanName(name))
    ? kind
    : undefined;
}

/** The schema of a field's value; `undefined` for a field that this version does not know: it is carried through. */
export function findPlanSchema(entry: string, field: string): v.GenericSchema | undefined {
  const kind = getPlanKind(entry);
  if (!kind) return undefined;
  const schemas = PLAN_FIELDS[kind] ?? {};
  if (Object.hasOwn(schemas, field)) return schemas[field];
  const numbered = NUMBERED[kind]?.find(([prefix]) => field.startsWith(prefix));
  return numbered && (numbered[2](field.slice(numbered[0].length)) ? numbered[1] : never);
}

export const toHours = ([from, to]: StoredHours): Hours => ({ from, to });
export const fromHours = ({ from, to }: Hours): StoredHours => [from, to];
export const toHeadcount = (name: string, [pupils, extraTime]: StoredPupils): ClassHeadcount => ({
  name,
  pupils,
  extraTime,
});
