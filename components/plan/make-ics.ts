import type { IcsEvent, IcsTimezone } from 'ts-ics';
import type { PlanMessages } from '../../assets/messages/plan-messages.ts';
import {
  getInvigilators,
  type Invigilators,
  NO_INVIGILATORS,
} from '../../checklist/session-plan/invigilators.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { getRevision, writeIcs } from '../surface/write-ics.ts';
import { countPupils, sayName } from './session-words.ts';

/** What files of a plan are made from. */
export interface PlanFile {
  readonly sessions: readonly PlannedSession[];
  /** An establishment and its year: what tells its sessions from those of others, for ever. */
  readonly scope: { readonly establishment: string; readonly schoolYear: string };
  readonly site: string;
  readonly words: PlanMessages;
  /** When it is made, in ms. */
  readonly instant: number;
  /** Who watches over them, where the user wants it told. */
  readonly invigilators?: Invigilators;
  /** Hours are of another place than Paris: they are written without a time zone, for wherever it is read. */
  readonly isElsewhere: boolean;
}

const PARIS = 'Europe/Paris';
const lastSunday = (month: number) => ({
  frequency: 'YEARLY' as const,
  byMonth: [month],
  byDay: [{ day: 'SU' as const, occurrence: -1 }],
});

/** Paris, by the rule of the European Union: a reader that does not know the name of the zone reads the rule. */
const ZONE: IcsTimezone = {
  id: PARIS,
  props: [
    {
      type: 'DAYLIGHT',
      // 02:00 of a clock an hour ahead; the library writes it by the clock that follows.
      start: new Date('1981-03-29T00:00:00Z'),
      offsetFrom: '+0100',
      offsetTo: '+0200',
      name: 'CEST',
      recurrenceRule: lastSunday(2),
    },
    {
      type: 'STANDARD',
      // 03:00 of a clock two hours ahead.
      start: new Date('1996-10-27T02:00:00Z'),
      offsetFrom: '+0200',
      offsetTo: '+0100',
      name: 'CET',
      recurrenceRule: lastSunday(9),
    },
  ],
};

/** An hour of a day by the clock on the wall. */
function makeDate({ day }: PlannedSession, minutes: number) {
  // A session that goes on after midnight ends the day after.
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
  return { date, type: 'DATE-TIME' as const, local: { date, timezone: PARIS, tzoffset: '+0000' } };
}

/** Letters and digits alone, none of which two ids share. */
const encode = (id: string) =>
  [...new TextEncoder().encode(id)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function makeEvent(session: PlannedSession, file: PlanFile): IcsEvent {
  const { establishment, schoolYear } = file.scope;
  const { words, instant, site, invigilators = NO_INVIGILATORS } = file;
  const names = getInvigilators(invigilators, session.id);
  const details = [
    ...(session.kind === 'exam' ? [words.eventDetail(countPupils(session))] : []),
    ...(names ? [words.invigilatedBy(names)] : []),
  ];
  return {
    uid: `${encode(session.id)}.${schoolYear}.${establishment}@check-list-pix`,
    summary: words.eventSummary(sayName(session, words)),
    stamp: { date: new Date(instant) },
    sequence: getRevision(instant),
    start: makeDate(session, session.start),
    end: makeDate(session, session.start + session.minutes),
    location: [session.room, site].filter((part) => part !== '').join(', '),
    ...(details.length > 0 && { description: details.join('\n') }),
  };
}

/**
 * The sessions as a calendar (RFC 5545), one event each, with the same UID for ever and a SEQUENCE that rises from export to
 * export: imported again, events that have moved move.
 */
export function makeIcs(file: PlanFile): string {
  const text = writeIcs({
    product: 'Plan',
    timezones: file.isElsewhere ? [] : [ZONE],
    events: file.sessions.map((session) => makeEvent(session, file)),
  });
  return file.isElsewhere ? text.replaceAll(`;VALUE=DATE-TIME;TZID=${PARIS}`, '') : text;
}
