import type { Day } from '../day.ts';
import type { StepStatus } from '../step-status.ts';
import { isOwed } from './find-due.ts';
import { listOf, type Told } from './told.ts';

/** What a notification is about, by its id: the digest, or the last day of a step or of several. */
export interface ReminderAbout {
  readonly kind: 'digest' | 'eve';
  /** A step's id; `year` where they are several. */
  readonly target: string;
  /** The last day of several. */
  readonly day?: Day;
}

/** What was told here, and how the steps of an establishment stand. */
export interface SettledCase {
  /** Its UAI, or `default`. */
  readonly establishment: string;
  readonly statuses: readonly StepStatus[];
  readonly told: Told;
}

/** The names under which what a notification says was noted as told. */
function listNames({ kind, target, day }: ReminderAbout, { digestOf, eves }: Told): readonly string[] {
  if (kind === 'digest') return digestOf;
  if (target === 'year') return eves.filter((name) => name.endsWith(`:${day}`));
  return eves.filter((name) => name.slice(name.indexOf(':') + 1, -':0000-00-00'.length) === target);
}

/**
 * Whether nothing of what a notification told of holds any more: its steps are done, put off or gone, or have another last day.
 * Never of what was told of another establishment; where what was told is forgotten, of one step alone.
 */
export function isSettled(about: ReminderAbout, { establishment, statuses, told }: SettledCase): boolean {
  const all = listNames(about, told);
  if (all.length === 0 && about.target === 'year') return false;
  const owed = statuses.filter(isOwed);
  if (all.length === 0) return !owed.some(({ step }) => step.id === about.target);
  const names = listOf(all, establishment);
  const nameNow = ({ step, lastSchoolDay }: StepStatus) =>
    about.kind === 'digest' ? step.id : `${step.id}:${lastSchoolDay}`;
  return names.length > 0 && !owed.some((status) => names.includes(nameNow(status)));
}
