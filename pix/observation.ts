import type { ObservedThing } from '../checklist/observed-thing.ts';
import type { SignalId } from '../checklist/signals/signal-ids.ts';

/** What is taken from one element. */
export interface Take {
  /** CSS selector of elements inside the landmark, tried in turn; the landmark itself without one. */
  readonly in?: string;
  /** The attribute to read in place of the text; `value` is what stands in a field. */
  readonly attribute?: string;
  /** Source of a regular expression for the words of a label: what is beside the element it names is then read. */
  readonly beside?: string;
  /** Source of a regular expression, `iu`: its first group is taken and nothing around it; without one, only that it matches. */
  readonly pattern: string;
  /** What it is lacking in is taken all the same. */
  readonly isOptional?: true;
  /** It is a name: not taken where the browser has translated it, which would be another name. */
  readonly isName?: true;
}

/**
 * One thing that a page says, as plain data: the content script, which carries none of them, is sent those of its page
 * by the background, and takes of the page what they say and no more.
 */
export interface Observation {
  /** Unique on its page. What was not found is named by it in the diagnostic. */
  readonly id: string;
  readonly what: ObservedThing;
  /**
   * `value`: the first landmark that has all the parts. `rows`: every one that has. `toast`: a success that appears in
   * Pix's own container. `click`: the user presses it. `appears`: it comes up soon after a click.
   */
  readonly kind: 'value' | 'rows' | 'toast' | 'click' | 'appears';
  /** CSS selector of its landmark. */
  readonly at: string;
  /** Accessible names of a `click`, for a page on which the selector finds nothing. */
  readonly names?: readonly string[];
  /**
   * What Pix may refuse: a press is told so many ms after it, with what the page says by then, and not at all once the
   * page is left.
   */
  readonly waitMs?: number;
  readonly take: Readonly<Record<string, Take>>;
  /** Source of a regular expression for the decoded query string: read only at addresses that have it. */
  readonly query?: string;
  /** The page may rightly lack it: its absence is no change of Pix. */
  readonly isOptional?: true;
  /** Where it was seen: a chapter of pix/facts.md or a file of github.com/1024pix/pix. */
  readonly source: string;
  /** Day on which it was read there, `YYYY-MM-DD`. */
  readonly seen: string;
}

/** What a page tells of what was done there. */
export interface PageSignal {
  readonly signal: SignalId;
  /** The observation that tells; without one, the arrival itself does. */
  readonly of?: string;
  /** Observations by which the page says that it was refused: then it tells nothing. */
  readonly unless?: readonly string[];
  /** Pages that one comes from. */
  readonly from?: readonly string[];
}

/** What was taken of a landmark: a short text by part. */
export type Taken = Readonly<Record<string, string>>;

/** What was taken of a page, by observation. */
export type Observed = Readonly<Record<string, readonly Taken[]>>;
