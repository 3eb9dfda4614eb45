import { expect, test } from 'vitest';
import { findYearToHandOver } from '../../../../checklist/hand-over/find-year.ts';

const RUN = { schoolYear: '2027-2028', firstSchoolDay: '2027-09-01' } as const;

test('before pupils are back, the year that has ended is handed over, if anything was noted in it', () => {
  expect(findYearToHandOver('2027-08-01', RUN, [{ schoolYear: '2026-2027' }])).toBe('2026-2027');
  expect(
    findYearToHandOver('2027-08-31', RUN, [{ schoolYear: '2026-2027' }, { schoolYear: '2025-2026' }]),
  ).toBe('2026-2027');
  expect(findYearToHandOver('2027-08-31', RUN, [{ schoolYear: '2025-2026' }])).toBeUndefined();
  expect(findYearToHandOver('2027-08-31', RUN, [])).toBeUndefined();
});

test('from the first school day on, and where the year runs from February, it is the current one', () => {
  expect(findYearToHandOver('2027-09-01', RUN, [{ schoolYear: '2026-2027' }])).toBeUndefined();
  expect(
    findYearToHandOver('2027-08-15', { ...RUN, isSouthern: true }, [{ schoolYear: '2026-2027' }]),
  ).toBeUndefined();
});
