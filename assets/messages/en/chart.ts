import type { Doubt } from '../../../checklist/year-calendar.ts';
import type { ChartMessages } from '../chart-messages.ts';

/** What stands after a date that is no known one. */
const mark = (doubt: Doubt | undefined, estimated: string) =>
  doubt ? ` (${doubt === 'to-confirm' ? 'to be confirmed' : estimated})` : '';

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
  window: (doubt) => `National certification period${mark(doubt, 'estimate')}`,
  windowDays: (from, to, doubt) =>
    `National certification period: ${from} to ${to}${mark(doubt, 'estimate')}`,
  placement: (from, to) => `Work placement: ${from} to ${to}`,
  holiday: (doubt) => `Holidays${mark(doubt, 'estimate')}`,
  placements: 'Work placements',
  today: 'Today',
  doubtfulDay: {
    estimated: 'estimated date',
    unknown: 'estimated date',
    'to-confirm': 'date to be confirmed',
  },
  session: (number, day) => `Session ${number}, on ${day}`,
  sessions: 'Session seen on Pix',
  closedSessions: 'Finalised session',
  doneBefore: (day) => `Last year: done on ${day}`,
  lastYear: 'Done last year',
};
