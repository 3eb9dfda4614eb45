/** The words of files taken in from another computer, in one language. */
export interface TakingMessages {
  /** A computer by the name that its user gave it. */
  readonly computer: (nickname: string) => string;
  readonly otherComputer: string;
  readonly thisComputer: string;
  /** Whose year a file holds. `computer`: the one that made it, where that is known. */
  readonly whose: (
    establishments: readonly string[],
    schoolYear: string,
    computer: string | undefined,
  ) => string;
  readonly isOwn: string;
  /** A later file of that computer was taken in before. */
  readonly isOlder: (laterDay: string) => string;
  /** It is about another establishment than the one shown. */
  readonly isOtherSchool: string;
  /** There is nothing new in it, but that it was looked at today is worth remembering. */
  readonly note: string;

  /** Heads the list of the popup. */
  readonly takenHeading: string;
  /** `computer`: by its name, where it has one; `made`: the day of the file. */
  readonly takenLine: (
    computer: string | undefined,
    whose: string | undefined,
    day: string,
    made?: string,
  ) => string;
  readonly yearOf: (establishments: readonly string[], schoolYear: string) => string;
  /** Said at the top of the year, on the day. */
  readonly takenToday: (
    establishments: readonly string[],
    schoolYear: string,
    computer: string | undefined,
    made: string | undefined,
  ) => string;
  /** Leads to where a file is chosen. */
  readonly takeMore: string;
  /** The same in the first questions. */
  readonly takeFirst: string;
}
