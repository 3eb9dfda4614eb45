import type { CalendarSource, SchoolCalendar } from '../calendar.ts';

export const calendar2025To2026: SchoolCalendar = {
  schoolYear: '2025-2026',
  firstSchoolDay: '2025-09-01',
  autumn: { from: '2025-10-18', back: '2025-11-03' },
  christmas: { from: '2025-12-20', back: '2026-01-05' },
  winter: {
    A: { from: '2026-02-07', back: '2026-02-23' },
    B: { from: '2026-02-14', back: '2026-03-02' },
    C: { from: '2026-02-21', back: '2026-03-09' },
  },
  spring: {
    A: { from: '2026-04-04', back: '2026-04-20' },
    B: { from: '2026-04-11', back: '2026-04-27' },
    C: { from: '2026-04-18', back: '2026-05-04' },
  },
  summerFrom: '2026-07-04',
  holidaysCertainty: 'published',
  examWindow: { from: '2025-11-03', to: '2026-03-06' },
  catchUp: { from: '2026-03-09', to: '2026-03-13' },
  examWindowCertainty: 'published',
  accessEnds: '2026-07-16',
  accessEndsCertainty: 'published',
};

export const source2025To2026: CalendarSource = {
  holidays: 'National school calendar 2025-2026, seen in several independent public sources.',
  examWindow: 'DANE de Lille, "L\'actualité PIX pour la rentrée 25-26".',
  accessEnds: 'Banner of Pix Certif, summer 2026: suspended after 16 July.',
};
