import { isStepId, type StepId } from '../../checklist/steps.ts';

/** What opens when a notification is clicked: the Pix page of a step, or the year. */
export type ReminderTarget = StepId | 'year';

/** Each kind takes the place of the one before it. */
type ReminderKind = 'digest' | 'eve';

/** The id says what a click opens: the background that shows it sleeps by then. */
export function toNotificationId(kind: ReminderKind, target: ReminderTarget): string {
  return `reminder:${kind}:${target}`;
}

/** What a notification of ours is about; `undefined` for an id that is none of ours. */
export function parseNotificationId(id: string): ReminderTarget | undefined {
  const [, target = ''] = /^reminder:(?:digest|eve):([\w:-]+)$/.exec(id) ?? [];
  return target === 'year' || isStepId(target) ? target : undefined;
}
