import type { CalendarSource, SchoolCalendar } from '../calendar.ts';

export const calendar2027To2028: SchoolCalendar = {
  schoolYear: '2027-2028',
  firstSchoolDay: '2027-09-01',
  autumn: { from: '2027-10-23', back: '2027-11-08' },
  christmas: { from: '2027-12-18', back: '2028-01-03' },
  winter: {
    A: { from: '2028-02-19', back: '2028-03-06' },
    B: { from: '2028-02-05', back: '2028-02-21' },
    C: { from: '2028-02-12', back: '2028-02-28' },
  },
  spring: {
    A: { from: '2028-04-22', back: '2028-05-09' },
    B: { from: '2028-04-08', back: '2028-04-24' },
    C: { from: '2028-04-15', back: '2028-05-02' },
  },
  summerFrom: '2028-07-01',
  holidaysCertainty: 'to-confirm',
  unpublished: ['firstSchoolDay', 'summerFrom'],
  examWindow: { from: '2027-11-08', to: '2028-03-03' },
  catchUp: { from: '2028-03-06', to: '2028-03-10' },
  examWindowCertainty: 'estimated',
  accessEnds: '2028-07-20',
  accessEndsCertainty: 'estimated',
};

export const source2027To2028: CalendarSource = {
  holidays:
    'Arrêté of 21 July 2026 (JORFTEXT000054457294), read in one file only. First day and summer: the pattern of the years before, 1 September and the first Saturday of July.',
  examWindow:
    'Pattern of 2025-2026: the return from Toussaint to the first Friday of March, catch-up the week after.',
  accessEnds: 'Pattern of 2025-2026: the third Thursday of July.',
};
