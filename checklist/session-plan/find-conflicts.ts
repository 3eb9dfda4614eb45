import { foldRoom } from '../fold-words.ts';
import { checkSessionDay, type SessionDayFault } from '../nudges/check-session-day.ts';
import { listFreeHours } from './lay-slots.ts';
import type { Plan, PlannedSession, Room } from './model.ts';
import { readPlacements } from './open-days.ts';
import { getClassKey } from './same-class.ts';
import { cleanHeadcounts, type PlanInput } from './situation.ts';

/** What is wrong with a session, or with two, or with a class; counts are of pupils. */
export type Conflict =
  | { readonly kind: 'room-twice'; readonly id: string; readonly other: string }
  /** A day without school, or outside the national window. */
  | { readonly kind: 'day'; readonly id: string; readonly fault: SessionDayFault }
  | {
      readonly kind: 'closed-day' | 'outside-period' | 'outside-hours' | 'unknown-room' | 'past';
      readonly id: string;
    }
  | { readonly kind: 'placement'; readonly id: string; readonly className: string }
  | {
      readonly kind: 'seats' | 'group-size';
      readonly id: string;
      readonly pupils: number;
      readonly most: number;
    }
  | { readonly kind: 'too-short'; readonly id: string; readonly minutes: number }
  | {
      readonly kind: 'headcount';
      readonly className: string;
      readonly planned: number;
      readonly expected: number;
    };

const countPupils = ({ parts }: PlannedSession) => parts.reduce((sum, { pupils }) => sum + pupils, 0);

/** Sessions of one room less than the pause apart, each pair once. */
function findRoomTwice(sessions: readonly PlannedSession[], pauseMinutes: number): Conflict[] {
  const byPlace = new Map<string, PlannedSession[]>();
  for (const session of sessions) {
    const place = `${session.day} ${foldRoom(session.room)}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), session]);
  }
  return [...byPlace.values()].flatMap((held) =>
    held.flatMap((first, index) =>
      held
        .slice(index + 1)
        .filter(
          (second) =>
            second.start < first.start + first.minutes + pauseMinutes &&
            first.start < second.start + second.minutes + pauseMinutes,
        )
        .map((second): Conflict => ({ kind: 'room-twice', id: first.id, other: second.id })),
    ),
  );
}

function checkRoom(session: PlannedSession, room: Room | undefined, groupSize: number): Conflict[] {
  const { id, day, start, minutes } = session;
  if (!room) return [{ kind: 'unknown-room', id }];
  const pupils = countPupils(session);
  const isFree = listFreeHours(room, day).some(({ from, to }) => from <= start && start + minutes <= to);
  return [
    ...(isFree ? [] : [{ kind: 'outside-hours', id } as const]),
    ...(pupils > room.seats ? [{ kind: 'seats', id, pupils, most: room.seats } as const] : []),
    ...(pupils > groupSize ? [{ kind: 'group-size', id, pupils, most: groupSize } as const] : []),
  ];
}

function checkSession(session: PlannedSession, { means, calendar, today }: PlanInput): Conflict[] {
  const { id, day, kind, parts, minutes, pixNumber } = session;
  const fault = checkSessionDay(day, today, calendar);
  const period = kind === 'exam' ? means.period : means.catchUp;
  const needed = parts.some(({ extraTime }) => extraTime > 0) ? means.longSlotMinutes : means.slotMinutes;
  const isOnPlacement = readPlacements(means.placements);
  const room = means.rooms.find(({ name }) => foldRoom(name) === foldRoom(session.room));
  return [
    ...(day < today && pixNumber === undefined ? [{ kind: 'past', id } as const] : []),
    // A Saturday is where the room is free on it.
    ...(fault && fault.kind !== 'saturday' ? [{ kind: 'day', id, fault } as const] : []),
    ...(means.closedDays.includes(day) ? [{ kind: 'closed-day', id } as const] : []),
    ...(period && day >= period.from && day <= period.to ? [] : [{ kind: 'outside-period', id } as const]),
    ...parts
      .filter(({ className }) => isOnPlacement(className, day))
      .map(({ className }): Conflict => ({ kind: 'placement', id, className })),
    ...checkRoom(session, room, means.groupSize),
    ...(minutes < needed ? [{ kind: 'too-short', id, minutes: needed } as const] : []),
  ];
}

/** Classes of which more pupils, or fewer, are in the plan than there are. */
function checkHeadcounts({ sessions, unplaced }: Plan, input: PlanInput): Conflict[] {
  const parts = [...sessions.flatMap((session) => session.parts), ...unplaced];
  const headcounts = cleanHeadcounts(input.headcounts);
  const keyed = parts.map((part) => ({ ...part, key: getClassKey(part.className) }));
  // As the headcounts spell them, or else the plan.
  const names = new Map([
    ...keyed.toReversed().map(({ key, className }) => [key, className] as const),
    ...headcounts.map(({ name }) => [getClassKey(name), name] as const),
  ]);
  return [...names].flatMap(([key, className]): Conflict[] => {
    const own = keyed.filter((part) => part.key === key);
    const planned = own.reduce((sum, { pupils }) => sum + pupils, 0);
    const expected = headcounts.find(({ name }) => name === className)?.pupils ?? 0;
    return planned === expected ? [] : [{ kind: 'headcount', className, planned, expected }];
  });
}

/**
 * What is wrong with a plan, as it was changed by hand, or as the means, the headcounts and the day have changed since. A plan
 * just made has nothing of it, but for what it was told to keep.
 */
export function findConflicts(plan: Plan, input: PlanInput): Conflict[] {
  return [
    ...findRoomTwice(plan.sessions, input.means.pauseMinutes),
    ...plan.sessions.flatMap((session) => checkSession(session, input)),
    ...checkHeadcounts(plan, input),
  ];
}
