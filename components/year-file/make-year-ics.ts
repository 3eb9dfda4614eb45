import type { IcsAlarm, IcsDateObject, IcsEvent } from 'ts-ics';
import { addDays, countDays, type Day } from '../../checklist/day.ts';
import type { YearEvent } from '../../checklist/year-file/year-event.ts';
import { escapeIcs, getRevision, writeIcs } from '../surface/write-ics.ts';
import { type EventContext, sayEvent } from './say-event.ts';

/** What the calendar file of a year is made from. */
export interface YearFile extends EventContext {
  readonly events: readonly YearEvent[];
  /** An establishment and its year: what tells its events from those of others, for ever. */
  readonly scope: { readonly establishment: string; readonly schoolYear: string };
  /** When it is made, in ms. */
  readonly instant: number;
}

/** A whole day, which is of no time zone. */
const makeDate = (day: Day): IcsDateObject => ({ date: new Date(`${day}T00:00:00Z`), type: 'DATE' });

/** From eight in the morning to midnight. */
const HOURS_LEFT = 16;

/** Counted from the beginning of the event's first day, by which all calendars know it. */
function makeAlarm(alarmDay: Day, from: Day, description: string): IcsAlarm {
  const days = countDays(alarmDay, from) - 1;
  return {
    action: 'DISPLAY',
    description: escapeIcs(description),
    trigger: {
      type: 'relative',
      value: { before: true, ...(days > 0 && { days }), hours: HOURS_LEFT },
    },
  };
}

function makeEvent(event: YearEvent, file: YearFile): IcsEvent {
  const { id, from, to, alarmDay, isCancelled } = event;
  const { establishment, schoolYear } = file.scope;
  const { summary, description, location, url } = sayEvent(event, file);
  return {
    uid: `${id}.${schoolYear}.${establishment}@check-list-pix`,
    summary,
    description,
    stamp: { date: new Date(file.instant) },
    sequence: getRevision(file.instant),
    start: makeDate(from),
    // The day after the last one, as the standard and Outlook have it.
    end: makeDate(addDays(to, 1)),
    status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
    timeTransparent: 'TRANSPARENT',
    ...(location && { location }),
    ...(url && { url }),
    ...(alarmDay && { alarms: [makeAlarm(alarmDay, from, summary)] }),
  };
}

/**
 * The year as a calendar (RFC 5545): whole days that leave one free, each with the same UID for ever and a SEQUENCE that rises from
 * file to file: imported again, what has moved moves, what is done says so, and what is no more is called off.
 */
export function makeYearIcs(file: YearFile): string {
  return writeIcs({ product: 'Year', events: file.events.map((event) => makeEvent(event, file)) });
}
