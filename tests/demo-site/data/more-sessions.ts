import { createSession } from './sessions.ts';
import { studentIdsOf } from './students.ts';
import type { Session } from './types.ts';

const DIVISIONS = ['T1', 'T2', 'T3', '1G1'];

/** Sessions for a list of several pages, numbered from 61001: two a day from 23 November 2026, one in five with nobody. */
export function createMoreSessions(count: number): Session[] {
  return Array.from({ length: count }, (_, index) =>
    createSession({
      id: 61001 + index,
      room: `C${1 + (index % 9)}`,
      date: dayAfter('2026-11-23', Math.floor(index / 2)),
      time: index % 2 ? '14:00' : '08:30',
      candidates: index % 5 === 4 ? [] : studentIdsOf(DIVISIONS[index % 4] ?? '').slice(0, 12),
    }),
  );
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
