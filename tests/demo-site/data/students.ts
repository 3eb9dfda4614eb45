import { FLAGS } from '../client/flags.ts';
import { CITIES, DIVISIONS, FIRST_NAMES, LAST_NAMES } from './names.ts';
import { markStudent } from './sentinels.ts';
import type { Certificability, Student } from './types.ts';

/** The 120 pupils of the demo, sorted by last name; always the same. */
const USUAL_STUDENTS: readonly Student[] = DIVISIONS.flatMap(([division, size], index) => {
  const before = DIVISIONS.slice(0, index).reduce((total, [, count]) => total + count, 0);
  return Array.from({ length: size }, (_, rank) =>
    markStudent(createStudent(before + rank, division), before + rank),
  );
}).sort((a, b) => a.lastName.localeCompare(b.lastName, 'fr') || a.firstName.localeCompare(b.firstName, 'fr'));

/** Those that a bench asks for; they follow the usual ones. */
const MORE_STUDENTS = Array.from({ length: FLAGS.morePupils }, (_, index) =>
  createStudent(100_000 + index, DIVISIONS[index % DIVISIONS.length]?.[0] ?? ''),
);

export const STUDENTS: readonly Student[] = [...USUAL_STUDENTS, ...MORE_STUDENTS];

export const DIVISION_NAMES: readonly string[] = DIVISIONS.map(([name]) => name);

/** Ids of the pupils of a class, in the order of the list. */
export function studentIdsOf(division: string): number[] {
  return STUDENTS.filter((student) => student.division === division).map((student) => student.id);
}

export function findStudent(id: number): Student | undefined {
  return STUDENTS.find((student) => student.id === id);
}

/** The steps through the two lists of names are such that no two pupils have the same full name. */
function createStudent(index: number, division: string): Student {
  const participations = (index * 7) % 4;
  return {
    id: 900 + index,
    lastName: pick(LAST_NAMES, index * 7),
    firstName: pick(FIRST_NAMES, index * 11 + Math.floor(index / 30) * 5),
    birthDate: birthDate(index, division),
    birthCity: pick(CITIES, Math.floor(index / 7)),
    division,
    connection: pick(['mediacentre', 'mediacentre', 'mediacentre', 'identifiant', 'none'] as const, index),
    participations,
    lastParticipation: participations
      ? `2026-${pick(['09', '10', '11'], index)}-${twoDigits(3 + (index % 19))}`
      : undefined,
    certificability: certificabilityOf(participations, division),
  };
}

function certificabilityOf(participations: number, division: string): Certificability {
  if (participations === 0) return 'not-available';
  return division.startsWith('2GT') && participations < 3 ? 'non-eligible' : 'eligible';
}

function birthDate(index: number, division: string): string {
  const age = division.startsWith('T') ? 17 : division.startsWith('1') ? 16 : 15;
  return `${2026 - age}-${twoDigits(1 + (index % 12))}-${twoDigits(1 + ((index * 5) % 28))}`;
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
