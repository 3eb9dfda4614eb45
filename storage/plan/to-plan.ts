import type { Period } from '../../checklist/calendar.ts';
import type { Day } from '../../checklist/day.ts';
import { getStartYear, type SchoolYear } from '../../checklist/school-year.ts';
import type { ClassHeadcount, Means, PlannedSession, Room } from '../../checklist/session-plan/model.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import type { FieldMap, Fields } from '../merge/field-map.ts';
import { listPlacements } from './placement-fields.ts';
import {
  CLASS_PREFIX,
  CLOSED_PREFIX,
  EXCEPTION_PREFIX,
  getPlanKind,
  MEANS_ENTRY,
  ROOM_PREFIX,
  SESSION_PREFIX,
  type StoredGroups,
  type StoredHours,
  type StoredPeriod,
  type StoredPupils,
  type StoredSlot,
  toHeadcount,
  toHours,
} from './plan-fields.ts';

const NO_FIELDS: Fields = new Map();

const getValue = <Value>(fields: Fields, name: string) =>
  (fields.get(name)?.value ?? undefined) as Value | undefined;

/** Entries of a kind by the name that each is known by. */
function listEntries(fieldMap: FieldMap, prefix: string): [name: string, fields: Fields][] {
  return [...fieldMap]
    .filter(([entry]) => entry.startsWith(prefix) && getPlanKind(entry) !== undefined)
    .map(([entry, fields]) => [entry.slice(prefix.length), fields]);
}

/** Fields that are many, by the rest of their names, in order of them; those taken back are left out. */
function listNumbered<Value>(fields: Fields, prefix: string): [rest: string, value: Value][] {
  return [...fields]
    .filter(([name, { value }]) => name.startsWith(prefix) && value !== null && value !== false)
    .map(([name, { value }]): [string, Value] => [name.slice(prefix.length), value as Value])
    .sort(([first], [second]) => (first < second ? -1 : 1));
}

/** As a person counts: 2GT3 before 2GT10; those that it takes for the same, by their letters. */
const byName = ({ name: first }: { name: string }, { name: second }: { name: string }) =>
  first.localeCompare(second, 'fr', { numeric: true }) || (first < second ? -1 : 1);

const toPeriod = ([from, to]: StoredPeriod): Period => ({ from, to });

function toRoom(name: string, fields: Fields): Room[] {
  const seats = getValue<number>(fields, 'seats');
  if (seats === undefined) return [];
  const weekly = getValue<Record<string, readonly StoredHours[]>>(fields, 'weekly') ?? {};
  return [
    {
      name,
      seats,
      weekly: Object.fromEntries(
        Object.entries(weekly).map(([weekday, hours]) => [weekday, hours.map(toHours)]),
      ),
      exceptions: listNumbered<readonly StoredHours[]>(fields, EXCEPTION_PREFIX).map(([day, free]) => ({
        day: day as Day,
        free: free.map(toHours),
      })),
    },
  ];
}

/** Where a value could not be read: as good as any, so that the rooms beside it are not lost from sight. */
function getFallback(schoolYear: SchoolYear) {
  const year = getStartYear(schoolYear);
  return {
    groupSize: 20,
    slotMinutes: 120,
    longSlotMinutes: 155,
    period: [`${year}-11-01`, `${year + 1}-03-31`] as unknown as StoredPeriod,
  };
}

/** What sessions are planned with; `undefined` when nothing was ever said of it, or all of it was taken back. */
function toMeans(fieldMap: FieldMap, schoolYear: SchoolYear): Means | undefined {
  const fields = fieldMap.get(MEANS_ENTRY) ?? NO_FIELDS;
  const rooms = listEntries(fieldMap, ROOM_PREFIX).flatMap((entry) => toRoom(...entry));
  const isTakenBack = fields.get('period')?.value === null;
  const isSaid = ['period', 'groupSize', 'slotMinutes'].some((name) => fields.has(name));
  if (isTakenBack || (!isSaid && rooms.length === 0)) return undefined;
  const fallback = getFallback(schoolYear);
  const catchUp = getValue<StoredPeriod>(fields, 'catchUp');
  return {
    site: getValue(fields, 'site') ?? '',
    rooms: rooms.sort(byName),
    groupSize: getValue(fields, 'groupSize') ?? fallback.groupSize,
    slotMinutes: getValue(fields, 'slotMinutes') ?? fallback.slotMinutes,
    longSlotMinutes: getValue(fields, 'longSlotMinutes') ?? fallback.longSlotMinutes,
    pauseMinutes: getValue(fields, 'pauseMinutes') ?? 0,
    period: toPeriod(getValue(fields, 'period') ?? fallback.period),
    ...(catchUp && { catchUp: toPeriod(catchUp) }),
    catchUpSessions: getValue(fields, 'catchUpSessions') ?? 0,
    closedDays: listNumbered<true>(fields, CLOSED_PREFIX).map(([day]) => day as Day),
    placements: listPlacements(fields),
    preference: getValue(fields, 'preference') ?? 'early',
    groups: getValue(fields, 'groups') ?? 'even',
    extraTime: getValue(fields, 'extraTime') ?? 'own-group',
  };
}

function toSession(id: string, fields: Fields): PlannedSession[] {
  const groups = getValue<StoredGroups>(fields, 'groups');
  const slot = getValue<StoredSlot>(fields, 'slot');
  if (!groups || !slot) return [];
  const [kind, ...parts] = groups;
  const [room, day, start, minutes] = slot;
  const pixNumber = getValue<string>(fields, 'pixNumber');
  return [
    {
      id,
      kind,
      parts: parts.map(([className, letter, pupils, extraTime]) => ({
        className,
        letter,
        pupils,
        extraTime,
      })),
      room,
      day,
      start,
      minutes,
      isLocked: getValue<boolean>(fields, 'locked') ?? false,
      ...(pixNumber !== undefined && { pixNumber }),
    },
  ];
}

const getTime = ({ day, start, room, id }: PlannedSession) =>
  `${day} ${String(start).padStart(4, '0')} ${room} ${id}`;

function toHeadcounts(fieldMap: FieldMap): ClassHeadcount[] {
  return listEntries(fieldMap, CLASS_PREFIX).flatMap(([name, fields]) => {
    const pupils = getValue<StoredPupils>(fields, 'pupils');
    return pupils ? [toHeadcount(name, pupils)] : [];
  });
}

/** The plan that validated fields say. Pure. */
export function toPlan(fieldMap: FieldMap, schoolYear: SchoolYear): PlanData {
  const certifiable = getValue<number>(fieldMap.get(MEANS_ENTRY) ?? NO_FIELDS, 'certifiable');
  return {
    headcounts: toHeadcounts(fieldMap).sort(byName),
    ...(certifiable !== undefined && { certifiable }),
    means: toMeans(fieldMap, schoolYear),
    sessions: listEntries(fieldMap, SESSION_PREFIX)
      .flatMap((entry) => toSession(...entry))
      .sort((first, second) => (getTime(first) < getTime(second) ? -1 : 1)),
  };
}
