import * as v from 'valibot';
import { isDay } from '../../checklist/day.ts';
import { isTimeOfDay, type Moment, type TimeOfDay } from '../../checklist/reminders/moment.ts';
import {
  type CalmHours,
  DIGEST_WEEKDAYS,
  type DigestWeekday,
  NO_REMINDERS,
  type ReminderSettings,
} from '../../checklist/reminders/settings.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

const time = v.custom<TimeOfDay>(isTimeOfDay);
const moment = v.custom<Moment>(
  (value) => isDay((value as Partial<Moment> | null)?.day) && isTimeOfDay((value as Moment).time),
);

/** The fields of the item, for the privacy page to be compared with. One that cannot be read is as if nothing had been set. */
export const REMINDERS_FIELDS = {
  isOn: v.fallback(v.boolean(), NO_REMINDERS.isOn),
  hasDigest: v.fallback(v.boolean(), NO_REMINDERS.hasDigest),
  weekday: v.fallback(
    v.custom<DigestWeekday>((value) => DIGEST_WEEKDAYS.includes(value as DigestWeekday)),
    NO_REMINDERS.weekday,
  ),
  hasEve: v.fallback(v.boolean(), NO_REMINDERS.hasEve),
  time: v.fallback(time, NO_REMINDERS.time),
  calm: v.fallback(
    v.object({ from: time, to: time }) satisfies v.GenericSchema<CalmHours>,
    NO_REMINDERS.calm,
  ),
  since: v.fallback(v.optional(moment), undefined),
  isOfferAnswered: v.fallback(v.boolean(), NO_REMINDERS.isOfferAnswered),
} as const;

const schema = v.object(REMINDERS_FIELDS);

/** Reads what the user asked to be reminded of, field by field. Never throws. */
export function parseReminders(raw: unknown): ReminderSettings {
  const { since, ...settings } = v.parse(schema, readLocalItem(raw).fields);
  return { ...settings, ...(since && { since: { day: since.day, time: since.time } }) };
}

/** The item to store. */
export function formatReminders(settings: ReminderSettings): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, ...settings };
}
