import type { PrintKind } from '../../assets/messages/plan-messages.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { listWeeks } from '../../checklist/session-plan/weeks.ts';

/** Sessions that go on one sheet, with what they have in common: a day, a room, a class or a session's id. */
export interface Sheet {
  readonly about: string;
  readonly sessions: readonly PlannedSession[];
}

function group(
  sessions: readonly PlannedSession[],
  listKeys: (session: PlannedSession) => readonly string[],
): Sheet[] {
  const found = new Map<string, PlannedSession[]>();
  for (const session of sessions) {
    for (const key of new Set(listKeys(session))) found.set(key, [...(found.get(key) ?? []), session]);
  }
  return [...found].map(([about, held]) => ({ about, sessions: held }));
}

/** The sheets to print, a page each at least; those of rooms and classes by name, as a person counts. */
export function listSheets(kind: PrintKind, sessions: readonly PlannedSession[]): Sheet[] {
  const byName = (sheets: Sheet[]) =>
    sheets.sort((first, second) => first.about.localeCompare(second.about, 'fr', { numeric: true }));
  switch (kind) {
    case 'week':
      return listWeeks(sessions).map(({ monday, sessions: held }) => ({ about: monday, sessions: held }));
    case 'room':
      return byName(group(sessions, ({ room }) => [room]));
    case 'class':
      return byName(group(sessions, ({ parts }) => parts.map(({ className }) => className)));
    case 'invigilator':
    case 'door':
      return sessions.map((session) => ({ about: session.id, sessions: [session] }));
  }
}

export const countSheets = (kind: PrintKind, sessions: readonly PlannedSession[]) =>
  listSheets(kind, sessions).length;
