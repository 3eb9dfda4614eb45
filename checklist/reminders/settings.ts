import type { Moment, TimeOfDay } from './moment.ts';

/** The weekdays a digest may be asked for: Monday (1) to Friday (5), as `getWeekday` counts. */
export const DIGEST_WEEKDAYS = [1, 2, 3, 4, 5] as const;
export type DigestWeekday = (typeof DIGEST_WEEKDAYS)[number];

/** Hours in which nothing is told, over midnight when they end before they begin; none when both are the same. */
export interface CalmHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** What the user asked to be reminded of, on this computer. */
export interface ReminderSettings {
  readonly isOn: boolean;
  /** Once a week: what is late, soon and open. */
  readonly hasDigest: boolean;
  readonly weekday: DigestWeekday;
  /** The school day before a deadline. */
  readonly hasEve: boolean;
  /** When, on a day on which there is something to tell. */
  readonly time: TimeOfDay;
  readonly calm: CalmHours;
  /** When they were turned on, or the digest last given another time: no digest is told that was due before. */
  readonly since?: Moment;
  /** The offer was answered, one way or the other: it is made once. */
  readonly isOfferAnswered: boolean;
}

/** Those of a user who has set nothing: off. */
export const NO_REMINDERS: ReminderSettings = {
  isOn: false,
  hasDigest: true,
  weekday: 1,
  hasEve: true,
  time: '08:30',
  calm: { from: '18:30', to: '07:30' },
  isOfferAnswered: false,
};

/** Whether a time is in the calm hours. The minute at which they end is not. */
export function isCalm(time: TimeOfDay, { from, to }: CalmHours): boolean {
  if (from === to) return false;
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/** When reminders come on their day: at the hour chosen, or where that is a calm one when those end. */
export function getTellingTime({ time, calm }: Pick<ReminderSettings, 'time' | 'calm'>): TimeOfDay {
  return isCalm(time, calm) ? calm.to : time;
}
