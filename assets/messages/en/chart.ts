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
  window: 'National certification period',
  windowDays: (from, to) => `National certification period: ${from} to ${to}`,
  placement: (from, to) => `Work placement: ${from} to ${to}`,
  holiday: 'Holidays',
  placements: 'Work placements',
  today: 'Today',
  estimated: 'estimate',
  session: (number, day) => `Session ${number}, on ${day}`,
  sessions: 'Session seen on Pix',
  doneBefore: (day) => `Last year: done on ${day}`,
  lastYear: 'Done last year',
};
