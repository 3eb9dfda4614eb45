import type { STEP_PARTS } from '../../checklist/steps.ts';

type Part = (typeof STEP_PARTS)[keyof typeof STEP_PARTS][number];

/** The words about the years before this one, of the popup alone. */
export interface PastYearMessages {
  readonly pastYearsHeading: string;
  readonly pastYearNote: string;
  readonly backToYear: (schoolYear: string) => string;
  /** To the sheets of paper of that year. */
  readonly printYear: string;
  readonly reportYear: string;
  readonly nothingNoted: (schoolYear: string) => string;
  readonly done: string;
  readonly notDone: string;
  readonly notApplicableThen: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly doneAgainOn: (days: readonly string[]) => string;
  readonly ownDue: (day: string) => string;
  readonly noteOf: (note: string) => string;
  readonly damagedYear: string;

  readonly carryQuestion: (schoolYear: string) => string;
  readonly carryDetail: string;
  readonly carryYes: string;
  readonly carryNo: string;
  readonly carried: (notes: number, steps: number, schoolYear: string) => string;
}
