import type { DateToKnow } from '../../checklist/hand-over/list-dates.ts';

/** What the text for the successor is filled in with. */
export interface SuccessorText {
  /** Absent where no establishment is known. */
  readonly school: string | undefined;
  readonly schoolYear: string;
  readonly done: number;
  readonly total: number;
  readonly fileName: string;
  /** What is pressed, as it is written there: in the first questions, in the menu, on the page of files. */
  readonly takeFirst: string;
  readonly openData: string;
  readonly importData: string;
  readonly confirm: string;
}

/** The words of the hand-over, in one language: what the page says, the sheet, and the text for the successor. */
export interface HandOverMessages {
  readonly intro: string;
  /** To the hand-over of another year: in summer the one that has ended, of a year that is over the one that runs. */
  readonly otherYear: (schoolYear: string) => string;

  readonly sheetPart: string;
  readonly print: string;
  readonly printHint: string;
  /** This computer has no name: the sheet cannot tell it from another. */
  readonly nameHint: string;
  readonly nameLink: string;

  readonly filePart: string;
  readonly fileHint: string;
  readonly export: string;

  readonly textPart: string;
  readonly textHint: string;
  readonly subjectLabel: string;
  readonly textLabel: string;
  readonly subject: (school: string | undefined, schoolYear: string) => string;
  readonly text: (about: SuccessorText) => string;
  readonly copyText: string;
  readonly openMail: string;
  readonly tooLong: string;
  /** The mail program is open with the subject alone. */
  readonly paste: string;

  /** On the sheet. */
  readonly preview: string;
  readonly sheetTitle: string;
  readonly sheetFor: (school: string | undefined, schoolYear: string) => string;
  /** `computer`: what its user calls it. */
  readonly madeOn: (day: string, computer: string | undefined) => string;
  readonly leftHeading: (count: number) => string;
  readonly nothingLeft: string;
  readonly datesHeading: string;
  readonly noDates: string;
  readonly dates: Readonly<Record<DateToKnow['name'], string>>;
  /** Breaks that have other names than on the mainland. */
  readonly holidays: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly on: (day: string) => string;
  readonly figuresHeading: string;
  readonly figuresFrom: (read: string) => string;
  readonly certifiable: (count: number, read: string) => string;
  readonly planned: (count: number) => string;
  /** @param isLeast of some sessions it was not seen how many candidates they have */
  readonly created: (count: number, candidates: number, isLeast: boolean) => string;
  readonly finalised: (count: number) => string;
  readonly toFinalise: (numbers: readonly string[]) => string;
  readonly empty: (numbers: readonly string[]) => string;
  readonly noSessions: string;
  readonly campaigns: (count: number) => string;
  readonly campaign: (name: string, code: string, counts: string | undefined) => string;
  readonly campaignCounts: (participants: number, results: number) => string;
  readonly noCampaigns: string;
  readonly doneHeading: (count: number) => string;
  readonly nothingDone: string;
  /** `computer`: what its user calls it. */
  readonly doneOn: (day: string, computer: string | undefined) => string;
  readonly partsDone: (parts: readonly string[]) => string;
  /** Who sees to a step, by initials. */
  readonly seenToBy: (who: string) => string;
  readonly note: (note: string) => string;
  readonly withoutHeading: string;
  readonly foot: string;
}
