import type { Day } from '../../checklist/day.ts';
import type { Progress } from '../../checklist/progress.ts';
import { getStepStatus, listStatuses, type StepStatus } from '../../checklist/step-status.ts';
import type { Step } from '../../checklist/steps.ts';
import type { YearCalendar } from '../../checklist/year-calendar.ts';
import type { CalendarSteps } from '../../storage/year-files/calendar-steps.ts';

/** A step of a pack that this computer has, and that does not count. */
export interface FormerStep {
  readonly step: Step;
  /** Its pack was added once, and taken away, on whichever computer. */
  readonly wasAdded: boolean;
}

interface RemovedSources {
  /** The steps on the list. */
  readonly statuses: readonly StepStatus[];
  readonly progress: Progress;
  readonly calendar: YearCalendar;
  readonly today: Day;
  readonly formerSteps: readonly FormerStep[];
  /** The steps that the user added and removed again, as they were. */
  readonly removedOwn: Progress;
  /** Those that earlier files of this computer have. */
  readonly inCalendars: Partial<CalendarSteps>;
  /** What a step is called of which nothing is left: its pack was erased, or withdrawn by those who manage this computer. */
  readonly nameless: string;
}

/**
 * The steps that a calendar may have of an earlier file and that are on the list no more: those taken away by hand, on whichever computer,
 * and those that a file of this computer had. Pure.
 */
export function listRemoved(sources: RemovedSources): StepStatus[] {
  const { statuses, progress, calendar, today, formerSteps, removedOwn, inCalendars, nameless } = sources;
  const shown = new Set<string>(statuses.map(({ step }) => step.id));
  const known = [
    ...formerSteps
      .filter(({ step, wasAdded }) => wasAdded || Object.hasOwn(inCalendars, step.id))
      .map(({ step }) => getStepStatus(step, today, progress, calendar)),
    ...listStatuses([], today, removedOwn, calendar),
  ].filter(({ step }) => !shown.has(step.id));
  for (const { step } of known) shown.add(step.id);
  const lost = Object.entries(inCalendars).flatMap(([id, day]) =>
    day && !shown.has(id)
      ? [[id, { state: 'todo', own: { title: nameless, by: day.slice(5) } }] as const]
      : [],
  );
  return [...known, ...listStatuses([], today, Object.fromEntries(lost), calendar)];
}
