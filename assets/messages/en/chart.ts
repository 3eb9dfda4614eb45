import type { ChartMessages } from '../chart-messages.ts';

/** The words of the drawn year, in English. */
export const enChart: ChartMessages = {
  caption: (schoolYear) => `The steps of the year ${schoolYear}`,
  heads: { step: 'Step', from: 'From', due: 'Before', state: 'State', before: 'Last year' },
  states: {
    done: 'done',
    late: 'late',
    soon: 'soon',
    open: 'to do',
    later: 'later',
    'put-off': 'put off',
    'not-applicable': 'not applicable',
  },
  window: (isEstimated) => `National certification period${isEstimated ? ' (estimate)' : ''}`,
  windowDays: (from, to, isEstimated) =>
    `National certification period: ${from} to ${to}${isEstimated ? ' (estimate)' : ''}`,
  placement: (from, to) => `Work placement: ${from} to ${to}`,
  holiday: (isEstimated) => `Holidays${isEstimated ? ' (estimate)' : ''}`,
  placements: 'Work placements',
  today: 'Today',
  estimatedDay: 'estimated date',
  session: (number, day) => `Session ${number}, on ${day}`,
  sessions: 'Session seen on Pix',
  closedSessions: 'Finalised session',
  doneBefore: (day) => `Last year: done on ${day}`,
  lastYear: 'Done last year',
};
