import { describe, expect, test } from 'vitest';
import { listStepStatuses } from '../../../checklist/step-status.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

/** Opening and due days, written by hand from the table of the mission. */
const DEADLINES = {
  '2024-2025': {
    'update-admins': ['2024-08-20', '2024-09-14'],
    'archive-last-year': ['2024-08-20', '2024-09-14'],
    'check-mediacentre': ['2024-09-02', '2024-09-16'],
    'create-autumn-campaigns': ['2024-09-02', '2024-09-29'],
    'import-siecle': ['2024-09-02', '2024-09-16'],
    'share-codes': ['2024-09-02', '2024-09-30'],
    'review-before-autumn-break': ['2024-10-01', '2024-10-18'],
    'remind-students': ['2024-11-04', '2024-11-15'],
    'themed-campaigns': ['2024-11-04', '2024-11-30'],
    'check-certifiable': ['2024-11-04', '2024-11-30'],
    'create-sessions': ['2024-11-07', '2024-11-30'],
    'check-blocked-sites': ['2024-11-04', '2024-12-14'],
    'book-rooms': ['2024-11-04', '2024-12-29'],
    'run-exams': ['2025-01-06', '2025-02-27'],
    'plan-catch-up': ['2025-02-01', '2025-03-14'],
    'finalise-and-download': ['2025-01-06', '2025-03-31'],
  },
  '2025-2026': {
    'update-admins': ['2025-08-20', '2025-09-14'],
    'archive-last-year': ['2025-08-20', '2025-09-14'],
    'check-mediacentre': ['2025-09-01', '2025-09-15'],
    'create-autumn-campaigns': ['2025-09-01', '2025-09-29'],
    'import-siecle': ['2025-09-01', '2025-09-15'],
    'share-codes': ['2025-09-01', '2025-09-30'],
    'review-before-autumn-break': ['2025-10-01', '2025-10-17'],
    'remind-students': ['2025-11-03', '2025-11-15'],
    'themed-campaigns': ['2025-11-03', '2025-11-30'],
    'check-certifiable': ['2025-11-03', '2025-11-30'],
    'create-sessions': ['2025-11-03', '2025-11-30'],
    'check-blocked-sites': ['2025-11-03', '2025-12-14'],
    'book-rooms': ['2025-11-03', '2025-12-29'],
    'run-exams': ['2026-01-05', '2026-02-27'],
    'plan-catch-up': ['2026-02-01', '2026-03-13'],
    'finalise-and-download': ['2026-01-05', '2026-03-31'],
  },
  '2026-2027': {
    'update-admins': ['2026-08-20', '2026-09-14'],
    'archive-last-year': ['2026-08-20', '2026-09-14'],
    'check-mediacentre': ['2026-09-01', '2026-09-15'],
    'create-autumn-campaigns': ['2026-09-01', '2026-09-29'],
    'import-siecle': ['2026-09-01', '2026-09-15'],
    'share-codes': ['2026-09-01', '2026-09-30'],
    'review-before-autumn-break': ['2026-10-01', '2026-10-16'],
    'remind-students': ['2026-11-02', '2026-11-15'],
    'themed-campaigns': ['2026-11-02', '2026-11-30'],
    'check-certifiable': ['2026-11-02', '2026-11-30'],
    'create-sessions': ['2026-11-02', '2026-11-30'],
    'check-blocked-sites': ['2026-11-02', '2026-12-14'],
    'book-rooms': ['2026-11-02', '2026-12-29'],
    'run-exams': ['2027-01-04', '2027-02-27'],
    'plan-catch-up': ['2027-02-01', '2027-03-12'],
    'finalise-and-download': ['2027-01-04', '2027-03-31'],
  },
} as const;

describe.each(['2024-2025', '2025-2026', '2026-2027'] as const)(
  'the sixteen deadlines of %s',
  (schoolYear) => {
    const expected = Object.entries(DEADLINES[schoolYear]).map(([id, [opens, due]]) => ({ id, opens, due }));

    test.each(['A', 'B', 'C'] as const)('zone %s', (zone) => {
      const statuses = listStepStatuses(
        `${Number(schoolYear.slice(0, 4))}-09-10`,
        {},
        seeFrom(zone, schoolYear),
      );
      expect(statuses.map(({ step, opens, due }) => ({ id: step.id, opens, due }))).toEqual(expected);
      expect(statuses).toHaveLength(16);
    });
  },
);
