import type { Period } from '../calendar.ts';
import type { Day } from '../day.ts';
import { foldRoom } from '../fold-words.ts';
import type { ClassHeadcount, Hours, Means, Room } from './model.ts';
import { getClassKey } from './same-class.ts';

/** What of the means would give no plan, or one that surprises. Nothing of it stops the planner. */
export type MeansFault =
  | { readonly kind: 'no-room' | 'no-group' | 'bad-period' | 'bad-catch-up' | 'period-over' | 'no-site' }
  | { readonly kind: 'bad-slot'; readonly field: 'slotMinutes' | 'longSlotMinutes' | 'pauseMinutes' }
  | {
      readonly kind: 'no-seats' | 'few-seats' | 'never-free' | 'bad-hours' | 'at-night' | 'room-twice';
      readonly room: string;
    }
  /** A placement or an exception names a class or days that are not there. */
  | { readonly kind: 'unknown-class'; readonly className: string };

/** Fewer than that in a room is worth a question: half of the usual group. */
const FEW_SEATS = 10;
/** No lycée is open before or after: at 2 in the morning it was a slip of the hand. */
const MORNING = 6 * 60;
const NIGHT = 22 * 60;
/** The test lasts 1 h 45 (pull request 13748 of 1024pix/pix). */
const TEST_MINUTES = 105;

const isReversed = ({ from, to }: Hours) => !(from < to) || from < 0 || to > 1440;
const isAtNight = ({ from, to }: Hours) => from < MORNING || to > NIGHT;
const isBackwards = ({ from, to }: Period) => to < from;

function checkRoom(room: Room, rooms: readonly Room[]): MeansFault[] {
  const weekly = Object.values(room.weekly).flat();
  const hours = [...weekly, ...room.exceptions.flatMap(({ free }) => free)];
  const same = rooms.filter(({ name }) => foldRoom(name) === foldRoom(room.name));
  const kinds = [
    !(room.seats >= 1) && 'no-seats',
    room.seats >= 1 && room.seats < FEW_SEATS && 'few-seats',
    hours.length === 0 && 'never-free',
    hours.some(isReversed) && 'bad-hours',
    hours.some((each) => !isReversed(each) && isAtNight(each)) && 'at-night',
    same.length > 1 && same[0] === room && 'room-twice',
  ] as const;
  return kinds.flatMap((kind) => (kind === false ? [] : [{ kind, room: room.name }]));
}

/** What is wrong with the means, the gravest first; none: a plan can be made. */
export function checkMeans(means: Means, headcounts: readonly ClassHeadcount[], today: Day): MeansFault[] {
  const { rooms, period, catchUp, slotMinutes, longSlotMinutes, pauseMinutes } = means;
  const named = new Map(
    means.placements.flatMap(({ classes = [] }) => classes.map((name) => [getClassKey(name), name] as const)),
  );
  for (const { name } of headcounts) named.delete(getClassKey(name));
  return [
    ...(rooms.length === 0 ? [{ kind: 'no-room' } as const] : []),
    ...(means.groupSize >= 1 ? [] : [{ kind: 'no-group' } as const]),
    ...(isBackwards(period) ? [{ kind: 'bad-period' } as const] : []),
    ...(!isBackwards(period) && period.to < today ? [{ kind: 'period-over' } as const] : []),
    ...(catchUp && isBackwards(catchUp) ? [{ kind: 'bad-catch-up' } as const] : []),
    ...(slotMinutes >= TEST_MINUTES ? [] : [{ kind: 'bad-slot', field: 'slotMinutes' } as const]),
    ...(longSlotMinutes >= slotMinutes ? [] : [{ kind: 'bad-slot', field: 'longSlotMinutes' } as const]),
    ...(pauseMinutes >= 0 ? [] : [{ kind: 'bad-slot', field: 'pauseMinutes' } as const]),
    ...rooms.flatMap((room) => checkRoom(room, rooms)),
    ...(means.site.trim() === '' ? [{ kind: 'no-site' } as const] : []),
    ...[...named.values()].map((className) => ({ kind: 'unknown-class', className }) as const),
  ];
}

/**
 * How the headcounts compare with the certifiable pupils that Pix counts.
 *
 * @returns how many more (or, below 0, fewer) there are in the headcounts; `undefined` while Pix's count is not known
 */
export function compareWithCertifiable(
  headcounts: readonly ClassHeadcount[],
  certifiable: number | undefined,
): number | undefined {
  const pupils = headcounts.reduce((sum, each) => sum + each.pupils, 0);
  return certifiable === undefined ? undefined : pupils - certifiable;
}
