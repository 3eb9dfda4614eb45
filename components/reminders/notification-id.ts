import { type Day, isDay } from '../../checklist/day.ts';
import type { ReminderAbout } from '../../checklist/reminders/find-settled.ts';
import { isStepId, type StepId } from '../../checklist/steps.ts';

/** What opens when a notification is clicked: the Pix page of a step, or the year. */
export type ReminderTarget = StepId | 'year';

/**
 * The id says what a click opens: the background that shows it sleeps by then. A notification takes the place of the one before
 * of the same kind and target.
 *
 * @param day the last day of several steps: those of another day are told beside them
 */
export function toNotificationId(kind: ReminderAbout['kind'], target: ReminderTarget, day?: Day): string {
  return `reminder:${kind}:${target}${day === undefined ? '' : `:${day}`}`;
}

/** What a notification of ours is about; `undefined` for an id that is none of ours. */
export function parseReminderId(
  id: string,
): (ReminderAbout & { readonly target: ReminderTarget }) | undefined {
  const [, kind, target = '', day] =
    /^reminder:(digest|eve):([\w:-]+?)(?::(\d{4}-\d{2}-\d{2}))?$/.exec(id) ?? [];
  if (kind !== 'digest' && kind !== 'eve') return undefined;
  if (target !== 'year' && !isStepId(target)) return undefined;
  return { kind, target, ...(isDay(day) && { day }) };
}

/** What opens when a notification is clicked; `undefined` for an id that is none of ours. */
export function parseNotificationId(id: string): ReminderTarget | undefined {
  return parseReminderId(id)?.target;
}
