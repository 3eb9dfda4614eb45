import type { PastYearMessages } from '../../assets/messages/past-year-messages.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';

/** How many notes and states were carried over. */
export interface Carried {
  readonly notes: number;
  readonly steps: number;
}

/** What the popup shows of the years before, and what can be done with them. */
export interface NewYearProps {
  readonly words: PastYearMessages;
  /** The latest first. */
  readonly pastYears: readonly SchoolYear[];
  /** The school year that could be carried over, while the user has not said. */
  readonly carryFrom?: SchoolYear;
  /** What was just carried over, and can be taken back. */
  readonly carried?: Carried & { readonly from: SchoolYear };
  readonly onOpenYear: (schoolYear: SchoolYear) => void;
  readonly onAnswerCarry: (answer: 'carried' | 'declined') => void;
  readonly onUndoCarry: () => void;
}
