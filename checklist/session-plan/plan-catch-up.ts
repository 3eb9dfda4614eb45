import { laySlots } from './lay-slots.ts';
import type { PlannedSession } from './model.ts';
import { listOpenDays } from './open-days.ts';
import { listRoomDays, type PlanInput, type Situation } from './situation.ts';

/**
 * The catch-up sessions wanted, besides those kept: on the days on which most classes are in school, then the soonest.
 * They have no pupils yet.
 *
 * @param sessions all others
 */
export function planCatchUp(
  input: PlanInput,
  { needs, slotMinutes, longSlotMinutes, pauseMinutes }: Situation,
  sessions: readonly PlannedSession[],
): PlannedSession[] {
  const { means, calendar, today, headcounts } = input;
  const held = sessions.filter(({ kind }) => kind === 'catch-up');
  const wanted = Math.max(0, Math.floor(means.catchUpSessions) - held.length);
  if (!means.catchUp || wanted === 0) return [];
  const minutes = headcounts.some(({ extraTime }) => extraTime > 0) ? longSlotMinutes : slotMinutes;
  const days = listOpenDays(means.catchUp, means, calendar, today);
  const classNames = needs.map(({ className }) => className);
  const countAway = (open: string) => open.split('0').length - 1;
  const ids = new Set(held.map(({ id }) => id));
  const freeIds = Array.from(
    { length: wanted + held.length },
    (_none, index) => `catch-up:${index + 1}`,
  ).filter((id) => !ids.has(id));
  return listRoomDays(means.rooms, days, { means, kept: sessions }, classNames)
    .flatMap(({ room, day, free, open }) =>
      laySlots(free, minutes, pauseMinutes).map((start) => ({ room, day, start, away: countAway(open) })),
    )
    .sort((first, second) => first.away - second.away)
    .slice(0, wanted)
    .map(({ room, day, start }, index) => ({
      id: freeIds[index] ?? '',
      kind: 'catch-up',
      parts: [],
      room,
      day,
      start,
      minutes,
      isLocked: false,
    }));
}
