import type { ChartMessages } from '../chart-messages.ts';
import { sayDoubt } from './say-doubt.ts';

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
  window: (doubt) => `National certification period${sayDoubt(doubt)}`,
  windowDays: (from, to, doubt) => `National certification period: ${from} to ${to}${sayDoubt(doubt)}`,
  placement: (from, to) => `Work placement: ${from} to ${to}`,
  holiday: (doubt) => `Holidays${sayDoubt(doubt)}`,
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
