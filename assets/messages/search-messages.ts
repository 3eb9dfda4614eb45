import type { Audience } from '../../checklist/mailing/mailing-steps.ts';
import type { FoundKind } from '../../checklist/search/find-entries.ts';
import type { BaseStepId } from '../../checklist/steps.ts';
import type { ToolId } from '../../checklist/tools.ts';

/** The words of the search. */
export interface SearchMessages {
  readonly search: string;
  /** What stands in the empty field. */
  readonly searchHint: string;
  /** Names the list of what was found. */
  readonly results: string;
  readonly found: (count: number) => string;
  /** Said of those that are not shown. */
  readonly moreFound: (count: number) => string;
  readonly noneFound: string;
  /** Its words could not be had. */
  readonly notLoaded: string;
  readonly foundKinds: Readonly<Record<FoundKind, string>>;
  /** Whom a message is for, and about which step. */
  readonly messageFor: (audience: string, step: string) => string;
  /** By which other words people look for whom a message is for; shown nowhere, as are the next two. */
  readonly audienceNames: Readonly<Record<Audience, string>>;
  /** What each tool does, in a line. */
  readonly aboutTools: Readonly<Record<ToolId | 'plan', string>>;
  readonly stepNames: Readonly<Partial<Record<BaseStepId, string>>>;
  readonly toolNames: Readonly<Partial<Record<ToolId | 'plan', string>>>;
}
