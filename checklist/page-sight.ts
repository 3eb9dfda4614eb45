import type { Period } from './calendar.ts';
import type { Day } from './day.ts';
import type { CampaignPart, SessionPart } from './note-findings.ts';

/** A session that is being filled in. */
export interface SessionDraft {
  readonly day?: Day;
  /** Local time of its start, `HH:MM`. */
  readonly time?: string;
  readonly room?: string;
}

/** What a page says, once what was taken of it is understood. What it does not say is absent. */
export interface PageSight {
  /** The menu is that of a member who is no administrator. */
  readonly isMember?: true;
  readonly lastImport?: Day;
  /** The page says that the last file could not be imported. */
  readonly hasImportFailed?: true;
  /** What its own form takes: ".csv", ".xml, .zip". */
  readonly importFormats?: string;
  readonly certifiable?: number;
  readonly campaigns: readonly CampaignPart[];
  /** The campaign it is about is archived. */
  readonly isArchived?: true;
  readonly sessions: readonly SessionPart[];
  /** Its sessions are all there are. */
  readonly isWholeList: boolean;
  readonly accessOpens?: Day;
  readonly accessEnds?: Day;
  readonly examWindow?: Period;
  /** Candidates of the session it is about: enrolled, and those about to be. */
  readonly candidates?: number;
  /** Of these, pupils that are ticked and not enrolled yet. */
  readonly ticked?: number;
  /** The box that ticks all is ticked, and so many pupils are on other pages of the list. */
  readonly leftOut?: number;
  /** What stands in the form of a session. */
  readonly form?: SessionDraft;
}
