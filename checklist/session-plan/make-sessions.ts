import type { Filled } from './fill-slots.ts';
import type { GroupPart, PlannedSession } from './model.ts';
import { getClassKey, isSameClass } from './same-class.ts';
import type { Situation } from './situation.ts';

/** "a" to "z", then "aa"… for the group of a class by its place among the others. */
function makeLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : makeLetter(Math.floor(index / 26) - 1) + last;
}

/** The first letters that are not taken. */
function* listLetters(taken: ReadonlySet<string>): Generator<string> {
  for (let index = 0; ; index += 1) {
    const letter = makeLetter(index);
    if (!taken.has(letter)) yield letter;
  }
}

/** A group that is alone has no letter, but keeps the first one for itself. */
const getTaken = ({ letter }: GroupPart) => letter || 'a';

/** The letters that a class has in the sessions of a plan, or had in those that are known by them. */
function listTakenLetters(sessions: readonly PlannedSession[], className: string): Set<string> {
  const parts = sessions
    .flatMap((session) => session.parts)
    .filter((part) => isSameClass(part.className, className));
  const key = getClassKey(className);
  const ids = sessions.map(({ id }) => [id.slice(0, id.lastIndexOf(':')), id] as const);
  const own = ids.filter(([of]) => getClassKey(of) === key);
  return new Set([...parts.map(getTaken), ...own.map(([of, id]) => id.slice(of.length + 1))]);
}

/** What a session is known by, for ever: its first class and its letter. */
function makeSessionId({ className, letter }: Pick<GroupPart, 'className' | 'letter'>): string {
  return `${className}:${letter || 'a'}`;
}

/** What a session is called: "2GT3 a", "CAP1 + CAP2"; nothing for a catch-up session, which no class is known to need. */
export function nameSession({ parts }: Pick<PlannedSession, 'parts'>): string {
  return parts.map(({ className, letter }) => (letter ? `${className} ${letter}` : className)).join(' + ');
}

/** In order of day, hour and room. */
export function sortPlanned(sessions: readonly PlannedSession[]): PlannedSession[] {
  const getKey = ({ day, start, room, id }: PlannedSession) =>
    `${day} ${String(start).padStart(4, '0')} ${room} ${id}`;
  return sessions.toSorted((first, second) => (getKey(first) < getKey(second) ? -1 : 1));
}

/**
 * Makes sessions of what sits in slots: each part has a letter where its class has several, other than those of the kept
 * sessions.
 *
 * @param filled in the order in which letters are given
 */
export function makeSessions(
  filled: readonly Filled[],
  { needs, slotMinutes, longSlotMinutes }: Situation,
  kept: readonly PlannedSession[],
): PlannedSession[] {
  const counts = needs.map((_need, index) =>
    filled.reduce((sum, { portions }) => sum + portions.filter(({ need }) => need === index).length, 0),
  );
  const taken = needs.map(({ className }) => listTakenLetters(kept, className));
  const letters = taken.map(listLetters);
  return filled.map(({ slot, portions }) => {
    const parts = portions.map(({ need, pupils, extraTime }): GroupPart => {
      const isAlone = counts[need] === 1 && taken[need]?.size === 0;
      const letter = isAlone ? '' : (letters[need]?.next().value ?? '');
      return { className: needs[need]?.className ?? '', letter, pupils, extraTime };
    });
    const isLong = parts.some(({ extraTime }) => extraTime > 0);
    return {
      id: parts[0] ? makeSessionId(parts[0]) : '',
      kind: 'exam',
      parts,
      room: slot.room,
      day: slot.day,
      start: slot.start,
      minutes: isLong ? longSlotMinutes : slotMinutes,
      isLocked: false,
    };
  });
}
