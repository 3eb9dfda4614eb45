import type { PageVerdict } from '../../checklist/page-steps.ts';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import type { Effect } from '../../checklist/signals/signals.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { Landmarks } from '../../pix/landmark.ts';

/** What the user has said yes to. */
export interface AcceptedEffect {
  /** Said once it is accepted. */
  readonly noted: string;
  readonly effect: Effect;
}

/** A step to tick because of what was seen, in whole sentences. */
export interface LiveProposal extends AcceptedEffect {
  readonly signal: SignalId;
  readonly subject: string;
  readonly question: string;
  /** The same in twelve words at most. */
  readonly short: string;
}

/** An advice, in whole sentences. */
export interface LiveNudge {
  readonly id: string;
  readonly subject: string;
  readonly isWarning: boolean;
  /** What stands out. */
  readonly lead?: string;
  readonly text: string;
  /** The same in twelve words at most. */
  readonly short: string;
  readonly link?: LiveLink;
  /** To all else that it names. */
  readonly otherLinks?: readonly LiveLink[];
  /** What of the page it is about. */
  readonly at?: LiveAim;
}

/** What an advice points at on its page, best first, what to do with it, and what to say where it is not there. */
export interface LiveAim {
  readonly landmarks: Landmarks;
  readonly hint: string;
  /** In the place of the words to look for. */
  readonly missing?: string;
}

export interface LiveLink {
  readonly label: string;
  readonly href: string;
}

/** A planned session that a form can be filled in with; `label` is what its button is called. */
export interface FillingOffer {
  readonly session: string;
  readonly label: string;
}

/** With what the form of the page can be filled in, the next first. */
export interface LiveFilling {
  readonly first: FillingOffer;
  readonly others: readonly FillingOffer[];
  /** What unfolds the card there. */
  readonly more: string;
  /** What unfolds the others. */
  readonly another: string;
  /** Said while it is being done, and when the background could not be reached. */
  readonly busy: string;
  readonly failed: string;
}

/** What was seen for a step: how many, then one by one. */
export interface LiveList {
  readonly heading: string;
  readonly items: readonly (LiveLink & {
    readonly detail: string;
    /** A code to copy, and what its button is called. */
    readonly copy?: { readonly text: string; readonly label: string };
  })[];
}

/** What the page's own thing changes of its steps. */
export interface LiveVerdict extends PageVerdict {
  /** A slash and the number of the campaign or session, or the path of a page about none: the verdict holds there alone. */
  readonly of: string;
  /** Steps that are no longer to come. */
  readonly opens: readonly StepId[];
  /** Steps that another has to do: the user is no administrator. */
  readonly forAdmin: readonly StepId[];
  /** What `now` is called there. */
  readonly title?: string;
}

/** What the background makes of what a page says: plain data, in the user's language. */
export interface LiveAnswer {
  /** None while the page has not said enough. */
  readonly here?: LiveVerdict | undefined;
  readonly proposal?: LiveProposal;
  readonly nudge?: LiveNudge | undefined;
  /** Of all steps that have one, whatever the page. */
  readonly lists: Readonly<Partial<Record<StepId, LiveList>>>;
  /** Advices of other pages that hold before those are read, by the page's id: said there from the first frame. */
  readonly ahead?: Readonly<Record<string, LiveNudge>>;
  /** Planned sessions that the page's form can be filled in with. */
  readonly filling?: LiveFilling | undefined;
  /** Why a step is shown here, for its user. */
  readonly reasons?: readonly string[];
  /** The same for us, line by line: the diagnostic. */
  readonly trace?: readonly string[];
}
