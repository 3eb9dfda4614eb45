import type { ClassHeadcount, Means, PlannedSession, Room } from '../../checklist/session-plan/model.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import { toCanonicalJson } from '../merge/register.ts';
import { nameAway } from './placement-fields.ts';
import {
  CAMPAIGN_PREFIX,
  CLASS_PREFIX,
  CLOSED_PREFIX,
  EXCEPTION_PREFIX,
  fromHours,
  LABEL_FIELD,
  MEANS_ENTRY,
  ROOM_PREFIX,
  SESSION_PREFIX,
  type StoredGroups,
  type StoredPart,
} from './plan-fields.ts';

/** Values by field; by entry. */
type Values = ReadonlyMap<string, unknown>;
export type PlanValues = ReadonlyMap<string, Values>;

function listMeans({ certifiable, means }: PlanData): [string, unknown][] {
  const said: [string, unknown][] = certifiable === undefined ? [] : [['certifiable', certifiable]];
  if (!means) return said;
  const { rooms: _rooms, period, catchUp, closedDays, placements, ...plain } = means;
  return [
    ...said,
    ...Object.entries(plain),
    ['period', [period.from, period.to]],
    ...(catchUp ? [['catchUp', [catchUp.from, catchUp.to]] as [string, unknown]] : []),
    ...closedDays.map((day): [string, unknown] => [`${CLOSED_PREFIX}${day}`, true]),
    ...placements.map((each): [string, unknown] => [nameAway(each), each.classes ?? true]),
  ];
}

const listRoom = ({ seats, weekly, exceptions }: Room): [string, unknown][] => [
  ['seats', seats],
  [
    'weekly',
    Object.fromEntries(
      Object.entries(weekly).flatMap(([weekday, hours]) =>
        hours && hours.length > 0 ? [[weekday, hours.map(fromHours)]] : [],
      ),
    ),
  ],
  ...exceptions.map(({ day, free }): [string, unknown] => [`${EXCEPTION_PREFIX}${day}`, free.map(fromHours)]),
];

function listSession(session: PlannedSession): [string, unknown][] {
  const { kind, parts, room, day, start, minutes, isLocked, pixNumber } = session;
  const stored = parts.map(
    ({ className, letter, pupils, extraTime }): StoredPart => [className, letter, pupils, extraTime],
  );
  return [
    ['groups', [kind, ...stored] satisfies StoredGroups],
    ['slot', [room, day, start, minutes]],
    ['locked', isLocked],
    ...(pixNumber === undefined ? [] : [['pixNumber', pixNumber] as [string, unknown]]),
  ];
}

const listClass = ({ pupils, extraTime }: ClassHeadcount): [string, unknown][] => [
  ['pupils', [pupils, extraTime]],
];

const getRooms = (means: Means | undefined) => means?.rooms ?? [];

/** A plan as the fields of its document. Pure. */
export function toValues(plan: PlanData): PlanValues {
  return new Map<string, Values>([
    [MEANS_ENTRY, new Map(listMeans(plan))],
    ...getRooms(plan.means).map((room): [string, Values] => [
      `${ROOM_PREFIX}${room.name}`,
      new Map(listRoom(room)),
    ]),
    ...plan.headcounts.map((each): [string, Values] => [
      `${CLASS_PREFIX}${each.name}`,
      new Map(listClass(each)),
    ]),
    ...plan.sessions.map((each): [string, Values] => [
      `${SESSION_PREFIX}${each.id}`,
      new Map(listSession(each)),
    ]),
  ]);
}

/** The field whose `null` says that what its entry is about was taken off: the rest of it may stand. */
const KEPT_BY: Readonly<Record<string, string>> = { room: 'seats', class: 'pupils', session: 'groups' };

/** Fields that may be taken back; the others hold until they have another value. */
const NULLABLE = /^(?:period|catchUp|certifiable|pixNumber|away:.*|placement:.*|on:.*)$/;

/** What says that a field is no longer there: nothing that is merged is ever removed. */
function findTakenBack(field: string): unknown {
  if (field.startsWith(CLOSED_PREFIX)) return false;
  return NULLABLE.test(field) ? null : undefined;
}

const getKeptBy = (entry: string) => KEPT_BY[entry.slice(0, entry.indexOf(':'))];

/**
 * The value that shows a field of a plan as if it had never been set; `undefined` for one that holds until it has another, and
 * is not seen once its entry is taken off.
 */
export function findEmptyPlanValue(entry: string, field: string): unknown {
  if (entry.startsWith(CAMPAIGN_PREFIX) && field === LABEL_FIELD) return '';
  if (field === getKeptBy(entry)) return null;
  return field === 'locked' ? false : findTakenBack(field);
}

function compareEntry(entry: string, before: Values, next: Values | undefined): [string, unknown][] {
  const kept = getKeptBy(entry);
  const set = [...(next ?? [])].filter(
    ([field, value]) => !before.has(field) || toCanonicalJson(before.get(field)) !== toCanonicalJson(value),
  );
  const gone = [...before.keys()].filter((field) => !next?.has(field) && findTakenBack(field) !== undefined);
  const isTakenOff = !next && kept !== undefined;
  return [
    ...set,
    ...(isTakenOff ? [[kept, null] as [string, unknown]] : []),
    // Also of what is taken off: put there again, it shall not have them back.
    ...gone.map((field): [string, unknown] => [field, findTakenBack(field)]),
  ];
}

/**
 * What a plan changes of another, field by field: only that is kept anew, so that two computers may change two sessions. Pure.
 *
 * @returns by entry, the new values of its fields; `null`, or `false` for a day that was closed, where one is gone
 */
export function comparePlans(before: PlanData, next: PlanData): PlanValues {
  const values = toValues(before);
  const nextValues = toValues(next);
  const changes = new Map<string, Values>();
  for (const entry of new Set([...values.keys(), ...nextValues.keys()])) {
    const changed = compareEntry(entry, values.get(entry) ?? new Map(), nextValues.get(entry));
    if (changed.length > 0) changes.set(entry, new Map(changed));
  }
  return changes;
}
