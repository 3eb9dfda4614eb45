import type { ResultsFault } from '../../checklist/follow-up/read-results.ts';

/** Why a file that was picked is not counted. */
export type PickedFault = ResultsFault | 'too-big' | 'spreadsheet';

/** What a campaign's results add up to, in words of its own. */
export interface CampaignSum {
  readonly name: string;
  readonly finished: number;
  readonly pupils: number;
  readonly certifiable?: number | undefined;
  /** "2GT1 12/31" each; empty where they are not told. */
  readonly classes: readonly string[];
}

/** The words of the follow-up without names. */
export interface FollowUpMessages {
  readonly intro: string;
  readonly privacy: string;
  readonly pickFiles: string;
  readonly drop: string;
  readonly reading: string;
  /** One of several files that were picked at once, by its place: its name may be that of a campaign. */
  readonly fileOf: (place: number, count: number, sentence: string) => string;
  readonly faults: Readonly<Record<PickedFault, string>>;
  readonly repeated: (campaign: string) => string;
  readonly replaced: (campaign: string) => string;
  readonly noClasses: (campaign: string) => string;
  readonly oddClasses: (campaign: string) => string;
  /** Rows of the file whose cells are not under its headings. */
  readonly unreadableRows: (campaign: string, count: number) => string;

  readonly campaign: (number: string | undefined, code: string | undefined, place: number) => string;
  readonly caption: string;
  readonly className: string;
  readonly noClass: string;
  readonly otherClasses: string;
  readonly otherClassesHint: string;
  readonly total: string;
  readonly finished: string;
  readonly unfinished: string;
  readonly certifiable: string;
  readonly nobody: string;
  readonly remove: (campaign: string) => string;
  readonly notStarted: string;
  readonly printedFor: (establishment: string | undefined, day: string) => string;

  readonly print: string;
  readonly copy: string;
  readonly keep: string;
  readonly keepHint: (step: string) => string;
  /** Where the note has the counts of an older export. */
  readonly keepInstead: (step: string) => string;
  readonly keepNowhere: string;
  readonly kept: (step: string) => string;
  readonly keptInShort: (step: string) => string;
  readonly noRoom: string;
  readonly undo: string;
  readonly undone: string;
  /** What goes into the note. */
  readonly line: (day: string, campaigns: readonly CampaignSum[]) => string;
}
