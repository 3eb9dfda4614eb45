import { getInvigilators } from '../../checklist/session-plan/invigilators.ts';
import { nameSession } from '../../checklist/session-plan/make-sessions.ts';
import { formatTime } from '../../checklist/session-plan/read-hours.ts';
import type { PlanFile } from './make-ics.ts';
import { countExtraTime, countPupils } from './session-words.ts';

/** The sessions as rows of a table under their headings, for whoever books rooms. Days as `YYYY-MM-DD`. */
export function makeRows({
  sessions,
  site,
  words,
  invigilators,
}: Pick<PlanFile, 'sessions' | 'site' | 'words' | 'invigilators'>) {
  const { columns, kinds } = words;
  const headings = [
    columns.day,
    columns.start,
    columns.end,
    columns.room,
    columns.site,
    columns.group,
    columns.class,
    columns.pupils,
    columns.extraTime,
    columns.kind,
    columns.number,
    ...(invigilators ? [words.invigilators] : []),
  ];
  const rows = sessions.map((session) => [
    session.day,
    formatTime(session.start),
    formatTime(session.start + session.minutes),
    session.room,
    site,
    nameSession(session),
    session.parts.map(({ className }) => className).join(' + '),
    countPupils(session),
    countExtraTime(session),
    kinds[session.kind],
    session.pixNumber ?? '',
    ...(invigilators ? [getInvigilators(invigilators, session.id)] : []),
  ]);
  return [headings, ...rows];
}
