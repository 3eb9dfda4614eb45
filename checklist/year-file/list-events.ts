import type { Day } from '../day.ts';
import type { StepStatus } from '../step-status.ts';
import { isExtraStepId } from '../steps.ts';
import { findDoubt, type YearCalendar, type YearDateName } from '../year-calendar.ts';
import { findAlarmDay } from './find-alarm-day.ts';
import {
  NATIONAL_EVENTS,
  type NationalEvent,
  type NationalEventId,
  type StepEvent,
  type YearEvent,
  type YearFileChoices,
} from './year-event.ts';

/** What goes into the calendar file. */
export interface YearEvents {
  /** The steps in the order of the check-list, then the dates of the whole country. */
  readonly events: readonly YearEvent[];
  /** Steps that are wanted, and have no event: nobody knows their day. */
  readonly undated: readonly StepStatus[];
}

const hasDate = ({ isUndated, dueDoubt }: StepStatus) => !isUndated && dueDoubt !== 'unknown';

function isWanted({ state }: StepStatus, { steps }: YearFileChoices): boolean {
  return state !== 'not-applicable' && (steps === 'all' || state !== 'done');
}

function makeStepEvent(
  status: StepStatus,
  isCancelled: boolean,
  { alarm }: YearFileChoices,
  today: Day,
  calendar: YearCalendar,
): StepEvent {
  const { step, due, dueDoubt, lastSchoolDay, state } = status;
  const isOwed = !isCancelled && state !== 'done';
  const alarmDay = isOwed ? findAlarmDay(lastSchoolDay, alarm, today, calendar) : undefined;
  return {
    kind: 'step',
    id: `step.${step.id}`,
    status,
    from: due,
    to: due,
    doubt: dueDoubt,
    isCancelled,
    ...(alarmDay && { alarmDay }),
  };
}

/** The days of a date of the whole country; nothing of one that the calendar lacks. */
function findPeriod(
  id: NationalEventId,
  { examWindow, catchUp, accessEnds }: YearCalendar,
): { name: YearDateName; from: Day; to: Day; until?: Day } | undefined {
  switch (id) {
    case 'window-opens':
      // A band over four months would be in the way: its first day alone.
      return { name: 'examWindow', from: examWindow.from, to: examWindow.from, until: examWindow.to };
    case 'catch-up':
      return catchUp && { name: 'catchUp', ...catchUp };
    case 'access-ends':
      return accessEnds && { name: 'accessEnds', from: accessEnds, to: accessEnds };
  }
}

function listNational(choices: YearFileChoices, today: Day, calendar: YearCalendar): NationalEvent[] {
  return NATIONAL_EVENTS.flatMap((date): NationalEvent[] => {
    const found = findPeriod(date, calendar);
    if (!found) return [];
    const { name, ...period } = found;
    const doubt = findDoubt(calendar, name);
    // The country's dates are no school's whose year begins in February.
    const isWantedHere = choices.hasNational && doubt !== 'unknown' && calendar.isSouthern !== true;
    if (!isWantedHere && !choices.isUpdate) return [];
    const alarmDay = isWantedHere ? findAlarmDay(period.from, choices.alarm, today, calendar) : undefined;
    return [
      {
        kind: 'national',
        id: `national.${date}`,
        date,
        ...period,
        doubt,
        isCancelled: !isWantedHere,
        ...(alarmDay && { alarmDay }),
      },
    ];
  });
}

/** The last days of the steps beside the sixteen that a file has, by their ids. */
export function listExtraDays(events: readonly YearEvent[]): Readonly<Record<string, Day>> {
  const extra = events.filter(
    (event): event is StepEvent =>
      event.kind === 'step' && !event.isCancelled && isExtraStepId(event.status.step.id),
  );
  return Object.fromEntries(extra.map(({ status, from }) => [status.step.id, from]));
}

/**
 * The events of a school year: each step on its last day, and the dates of the whole country. A day that nobody knows has none;
 * where an earlier file was imported, what has none any more is there to be called off.
 *
 * @param statuses those of a list, in its order
 * @param removed those of steps that were on the list once
 */
export function listYearEvents(
  statuses: readonly StepStatus[],
  choices: YearFileChoices,
  today: Day,
  calendar: YearCalendar,
  removed: readonly StepStatus[] = [],
): YearEvents {
  const steps = statuses.flatMap((status) => {
    const isCancelled = !isWanted(status, choices) || !hasDate(status);
    return isCancelled && !choices.isUpdate
      ? []
      : [makeStepEvent(status, isCancelled, choices, today, calendar)];
  });
  const gone = choices.isUpdate
    ? removed.map((status) => makeStepEvent(status, true, choices, today, calendar))
    : [];
  return {
    events: [...steps, ...gone, ...listNational(choices, today, calendar)],
    undated: statuses.filter((status) => isWanted(status, choices) && !hasDate(status)),
  };
}
