import type { CalendarSource, SchoolCalendar } from '../calendar.ts';

export const calendar2026To2027: SchoolCalendar = {
  schoolYear: '2026-2027',
  firstSchoolDay: '2026-09-01',
  autumn: { from: '2026-10-17', back: '2026-11-02' },
  christmas: { from: '2026-12-19', back: '2027-01-04' },
  winter: {
    A: { from: '2027-02-13', back: '2027-03-01' },
    B: { from: '2027-02-20', back: '2027-03-08' },
    C: { from: '2027-02-06', back: '2027-02-22' },
  },
  spring: {
    A: { from: '2027-04-10', back: '2027-04-26' },
    B: { from: '2027-04-17', back: '2027-05-03' },
    C: { from: '2027-04-03', back: '2027-04-19' },
  },
  summerFrom: '2027-07-03',
  closedDays: ['2027-05-07'],
  holidaysCertainty: 'published',
  examWindow: { from: '2026-11-02', to: '2027-03-05' },
  catchUp: { from: '2027-03-08', to: '2027-03-12' },
  examWindowCertainty: 'estimated',
  accessEnds: '2027-07-15',
  accessEndsCertainty: 'estimated',
};

export const source2026To2027: CalendarSource = {
  holidays:
    'Arrêté of 22 October 2025 (Journal officiel of 23 October 2025, JORFTEXT000052416058), cross-checked with the open data of the ministry. No class on 7 May 2027 either.',
  examWindow:
    'Pattern of 2025-2026: the Monday after Toussaint to the first Friday of March, catch-up the week after.',
  accessEnds: 'Pattern of 2025-2026: the third Thursday of July.',
};
