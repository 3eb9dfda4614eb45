import type { YearReportMessages } from '../year-report-messages.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the report of the year, in English. */
export const enYearReport: YearReportMessages = {
  intro:
    'One A4 page for the head: the steps of the year, the figures of the certification and what is left.',
  notOver: 'The year is not over: this report says where you are today.',
  print: 'Print',
  printHint: 'When printing, choose A4, “Actual size”.',
  preview: 'Preview',

  title: (schoolYear) => `Pix report of ${schoolYear}`,
  summary: ({ done, late, left, notApplicable }) =>
    `${[
      `${done} ${plural(done, 'step', 'steps')} done${late > 0 ? `, ${late} of them after the deadline` : ''}`,
      ...(left > 0 ? [`${left} not done`] : []),
      ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
    ].join('; ')}.`,
  stepsTitle: (total) => (total === 16 ? 'The sixteen steps' : `The ${total} steps`),
  heads: { step: 'Step', due: 'To be done before', done: 'Done on', verdict: 'Outcome' },
  verdict: (verdict) => {
    switch (verdict.kind) {
      case 'in-time':
        return 'in time';
      case 'late':
        return `${verdict.days} ${plural(verdict.days, 'day', 'days')} after`;
      case 'done':
        return 'done';
      case 'not-applicable':
        return 'not applicable';
      case 'not-done':
        return 'not done';
      case 'overdue':
        return 'not done, late';
      case 'left':
        return 'to do';
    }
  },
  figuresTitle: 'The certification in figures (pupils)',
  figures: {
    certifiable: 'Eligible',
    planned: 'In the plan',
    enrolled: 'Enrolled',
    run: 'In a session held',
    finalised: 'In a finalised session',
    left: 'Left to certify',
  },
  figureHeads: { figure: 'Figure', pupils: 'Pupils', sessions: 'Sessions' },
  pupils: (count, bound) => {
    const prefix = { least: 'at least ', most: 'at most ' };
    return `${bound ? prefix[bound] : ''}${count}`;
  },
  sessions: (count) => `${count} ${plural(count, 'session', 'sessions')}`,
  unknown: 'unknown',
  readOn: (day) => `Pupils eligible: read in Pix Orga on ${day}.`,
  source:
    'From the plan of the sessions and what the pages of Pix have shown on this computer; “unknown” means that they have not shown it. “Left to certify”: those eligible minus the candidates of finalised sessions. A pupil enrolled twice, for a catch-up session say, counts twice.',
  thanks: (schoolYear) =>
    `Thank you: the Pix year ${schoolYear} has been seen through, and the pupils are the better for it.`,
};
