import type { CalendarSource, SchoolCalendar } from '../calendar.ts';

export const calendar2024To2025: SchoolCalendar = {
  schoolYear: '2024-2025',
  firstSchoolDay: '2024-09-02',
  autumn: { from: '2024-10-19', back: '2024-11-04' },
  christmas: { from: '2024-12-21', back: '2025-01-06' },
  winter: {
    A: { from: '2025-02-22', back: '2025-03-10' },
    B: { from: '2025-02-08', back: '2025-02-24' },
    C: { from: '2025-02-15', back: '2025-03-03' },
  },
  spring: {
    A: { from: '2025-04-19', back: '2025-05-05' },
    B: { from: '2025-04-05', back: '2025-04-22' },
    C: { from: '2025-04-12', back: '2025-04-28' },
  },
  summerFrom: '2025-07-05',
  holidaysCertainty: 'published',
  examWindow: { from: '2024-11-07', to: '2025-03-07' },
  examWindowCertainty: 'published',
};

export const source2024To2025: CalendarSource = {
  holidays: 'National school calendar 2024-2025, seen in several independent public sources.',
  examWindow: 'Banner text of Pix Certif, November 2024.',
};
