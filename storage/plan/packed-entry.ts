import { addDays, countDays, type Day } from '../../checklist/day.ts';
import { getStartYear, type SchoolYear } from '../../checklist/school-year.ts';
import type { Fields } from '../merge/field-map.ts';
import type { Register } from '../merge/register.ts';
import { getPlanKind, type StoredGroups, type StoredPart, type StoredSlot } from './plan-fields.ts';

/**
 * An entry of a plan in an item of `storage.sync`: one list in place of an object, where its fields were all set by the item's
 * own device, at one time or a few. A session then takes some 70 bytes instead of 190 (docs/storage.md has the table).
 *
 * `[times, …values]`: the time of all, or a list of times and of which value each is (`["mtmiq03k", "mtuseqkg", "001"]`);
 * the values in the order of {@link ORDER}, those that are not there left out at the end.
 */
export type PackedEntry = readonly [times: string | readonly string[], ...values: unknown[]];

/** The fields that are packed, by kind of entry. */
const ORDER = {
  session: ['groups', 'slot', 'locked', 'pixNumber'],
  class: ['pupils'],
  room: ['seats', 'weekly'],
} as const;

/** Two digits of base 36 for a day, counted from 1 August, as in a step's runs. */
const getFirstDay = (schoolYear: SchoolYear): Day => `${getStartYear(schoolYear)}-08-01` as Day;
const MAX_DAYS = 36 ** 2;

function packDay(schoolYear: SchoolYear, day: Day): string {
  const count = countDays(getFirstDay(schoolYear), day);
  return count >= 0 && count < MAX_DAYS ? count.toString(36) : day;
}

const unpackDay = (schoolYear: SchoolYear, text: unknown): unknown =>
  typeof text === 'string' && /^[0-9a-z]{1,2}$/.test(text)
    ? addDays(getFirstDay(schoolYear), Number.parseInt(text, 36))
    : text;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The parts of a session one after the other: most have one. A catch-up session begins with a 1. */
const packGroups = ([kind, ...parts]: StoredGroups): unknown[] => [
  ...(kind === 'catch-up' ? [1] : []),
  ...parts.flat(),
];

function unpackGroups(value: unknown): unknown {
  if (!isList(value)) return value;
  const isCatchUp = value[0] === 1;
  const flat = isCatchUp ? value.slice(1) : value;
  const parts = Array.from({ length: Math.ceil(flat.length / 4) }, (_none, index) =>
    flat.slice(index * 4, index * 4 + 4),
  );
  return [isCatchUp ? 'catch-up' : 'exam', ...(parts as unknown as StoredPart[])];
}

function pack(field: string, value: unknown, schoolYear: SchoolYear): unknown {
  if (value === null) return null;
  if (field === 'groups') return packGroups(value as StoredGroups);
  if (field === 'slot') {
    const [room, day, ...others] = value as StoredSlot;
    return [room, packDay(schoolYear, day), ...others];
  }
  return field === 'locked' ? Number(value as boolean) : value;
}

function unpack(field: string, value: unknown, schoolYear: SchoolYear): unknown {
  if (value === null) return null;
  if (field === 'groups') return unpackGroups(value);
  if (field === 'slot' && isList(value)) {
    const [room, day, ...others] = value;
    return [room, unpackDay(schoolYear, day), ...others];
  }
  if (field === 'locked') return value === 1 ? true : value === 0 ? false : value;
  return value;
}

const getOrder = (entry: string): readonly string[] => {
  const kind = getPlanKind(entry);
  // A campaign is written at length: a version that does not know it then carries it whole.
  return kind && kind !== 'means' && kind !== 'campaign' ? ORDER[kind] : [];
};

/** Times of eight digits in base 36, which begin in 1972: what is read back as one. */
const isShortTime = (at: number) => at >= 36 ** 7 && at < 36 ** 8;

/**
 * An entry in short; `undefined` where it has other fields, one is missing before another, or another device set one: it is then
 * written at length.
 */
export function packEntry(
  entry: string,
  fields: Fields,
  device: string,
  schoolYear: SchoolYear,
): PackedEntry | undefined {
  const order = getOrder(entry).slice(0, fields.size);
  const registers = order.flatMap((field) => fields.get(field) ?? []);
  const isPackable =
    order.length > 0 &&
    registers.length === fields.size &&
    registers.every(({ at, by }) => by === device && isShortTime(at));
  if (!isPackable) return undefined;
  const ats = registers.map(({ at }) => at.toString(36));
  const times = [...new Set(ats)];
  const values = registers.map(({ value }, index) => pack(order[index] ?? '', value, schoolYear));
  const which = ats.map((at) => times.indexOf(at)).join('');
  return [times.length === 1 ? (times[0] as string) : [...times, which], ...values];
}

const TIME = /^[0-9a-z]{8}$/;

/** The time of each value; `NaN` where it says none. */
function readTimes(raw: unknown, count: number): number[] {
  const parse = (time: unknown) =>
    typeof time === 'string' && TIME.test(time) ? Number.parseInt(time, 36) : Number.NaN;
  if (!isList(raw)) return Array.from({ length: count }, () => parse(raw));
  const which = raw.at(-1);
  return Array.from({ length: count }, (_none, index) =>
    parse(typeof which === 'string' ? raw.slice(0, -1)[Number(which[index] ?? Number.NaN)] : undefined),
  );
}

/** The fields that a packed entry says, values not yet looked at; `undefined` for one whose time cannot be read. */
export function unpackEntry(
  entry: string,
  raw: readonly unknown[],
  device: string,
  schoolYear: SchoolYear,
): [field: string, register: Register | undefined][] {
  const [times, ...values] = raw;
  const order = getOrder(entry);
  const ats = readTimes(times, values.length);
  return values.map((value, index) => {
    const field = order[index];
    const at = ats[index] ?? Number.NaN;
    const isGood = field !== undefined && !Number.isNaN(at);
    return [field ?? '', isGood ? { value: unpack(field, value, schoolYear), at, by: device } : undefined];
  });
}
