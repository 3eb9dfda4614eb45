import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import type { PlanMessages } from '../../assets/messages/plan-messages.ts';
import { isDay } from '../../checklist/day.ts';
import type { Conflict } from '../../checklist/session-plan/find-conflicts.ts';
import { nameSession } from '../../checklist/session-plan/make-sessions.ts';
import type { Difference } from '../../checklist/session-plan/match-sessions.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { formatTime } from '../../checklist/session-plan/read-hours.ts';
import { formatDay } from '../ui/format-day.ts';

/** What a session is called, with its day where several are called alike. */
export function sayName(session: PlannedSession, words: PlanMessages): string {
  return nameSession(session) || words.catchUpName;
}

/** "10:00–12:00". */
export function sayHours({ start, minutes }: PlannedSession): string {
  return `${formatTime(start)}–${formatTime(start + minutes)}`;
}

export const countPupils = ({ parts }: PlannedSession) => parts.reduce((sum, { pupils }) => sum + pupils, 0);
export const countExtraTime = ({ parts }: PlannedSession) =>
  parts.reduce((sum, { extraTime }) => sum + extraTime, 0);

interface Saying {
  readonly words: PlanMessages;
  readonly live: LiveMessages;
  readonly t: Messages;
}

/** What is wrong with a plan, in a sentence. */
export function describeConflict(
  conflict: Conflict,
  sessions: readonly PlannedSession[],
  { words, live, t }: Saying,
): string {
  if (conflict.kind === 'headcount') return words.conflict(conflict);
  const find = (id: string) => sessions.find((session) => session.id === id);
  const session = find(conflict.id);
  const name = session ? sayName(session, words) : conflict.id;
  if (conflict.kind === 'day') {
    const { day } = conflict.fault;
    return words.ofSession(name, live.dayFault(formatDay(day, t, 'weekday'), conflict.fault));
  }
  if (conflict.kind === 'room-twice') {
    const second = find(conflict.other);
    return words.conflict({
      kind: 'room-twice',
      name,
      other: second ? sayName(second, words) : conflict.other,
    });
  }
  return words.conflict({ ...conflict, name });
}

/** What differs on Pix, in a sentence. */
export function describeDifference(
  session: PlannedSession,
  { field, planned, seen }: Difference,
  { words, t }: Saying,
): string {
  const say = (value: string | number) => {
    if (typeof value !== 'string') return String(value);
    if (isDay(value)) return formatDay(value, t, 'weekday');
    return field === 'time' ? words.clock(value) : value;
  };
  return words.difference(sayName(session, words), { field, planned: say(planned), seen: say(seen) });
}
