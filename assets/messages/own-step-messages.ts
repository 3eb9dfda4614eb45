import type { DraftFault } from '../../checklist/own-step-draft.ts';
import type { HolidayName } from '../../checklist/year-calendar.ts';

/** The words of steps that the user adds, and of who sees to a step. */
export interface OwnStepMessages {
  readonly add: string;
  readonly addHere: string;
  readonly change: string;
  readonly remove: string;
  readonly title: string;
  readonly by: string;
  readonly byDay: string;
  readonly byHoliday: Readonly<Record<HolidayName, string>>;
  readonly day: string;
  readonly yearly: string;
  readonly at: string;
  readonly nowhere: string;
  readonly thisPage: string;
  readonly pageBefore: string;
  readonly elsewhere: string;
  readonly link: string;
  /** Pages of Pix that a step may be done on, by their ids. */
  readonly pages: Readonly<Record<string, string>>;
  readonly keep: string;
  readonly faults: Readonly<Record<DraftFault, string>>;
  readonly openPage: string;
  readonly who: string;
  readonly whoHint: string;
  /** Who the user is, of those whose initials are noted. */
  readonly me: string;
  readonly nobody: string;
  readonly onlyMine: string;
}
