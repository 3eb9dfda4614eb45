import type { DayRule } from './day-rule.ts';
import type { OwnStep, Progress } from './progress.ts';
import type { StepStatus } from './step-status.ts';
import type { Step, StepId } from './steps.ts';
import type { HolidayName } from './year-calendar.ts';

/** When a step that the user added is due, as a rule for any school year. */
export function toDueRule(by: string): DayRule {
  return by < 'a'
    ? { on: 'day', at: by < '08' ? 'end' : 'start', monthDay: by }
    : { on: 'eve-of', holiday: by as HolidayName };
}

/** A step that the user added, as data: owed from the start of its school year, shown on its page; an address outside Pix names none. */
function toStep(id: StepId, { title, by, at }: OwnStep): Step {
  return {
    id,
    due: toDueRule(by),
    words: { title, short: title },
    pages: [at ?? ''],
  };
}

/** The address outside Pix that a step sends to: that of a pack's, or of one that the user added. */
export function findStepLink({ step, mark }: StepStatus): string | undefined {
  const at = mark?.own?.at;
  return step.link ?? (at?.startsWith('https:') ? at : undefined);
}

/**
 * The steps of an establishment's list: those that it is given, then those that its user added.
 *
 * @param steps the sixteen, with those of packs
 */
export function listSteps(steps: readonly Step[], progress: Progress): Step[] {
  const own = Object.entries(progress).flatMap(([id, mark]) =>
    mark.own ? toStep(id as StepId, mark.own) : [],
  );
  return [...steps, ...own];
}
