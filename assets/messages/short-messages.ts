import type { DayFault } from '../../checklist/nudges/check-session-day.ts';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';

/**
 * The short form of what the card says by itself, in one language: twelve words at most, since it stands on someone
 * else's page. The details have the whole sentence. Days are in words.
 */
export interface ShortMessages {
  /** What was done, or whether all of it is, in five words at most: what to tick follows. */
  readonly questions: Readonly<Record<SignalId, string>>;
  readonly tick: (question: string, title: string) => string;
  /** The same of one half of a step. */
  readonly note: (question: string) => string;
  /** It was seen on another day than today. */
  readonly seenOn: (question: string, day: string, isHalf: boolean) => string;
  readonly runAgain: (day: string, title: string) => string;

  readonly groupAdvice: (
    groupSize: number,
    plan?: { readonly certifiable: number; readonly sessions: number },
  ) => string;
  /** Of those enrolled, those ticked and not enrolled yet, or both. */
  readonly tooManyCandidates: (enrolled: number, ticked: number, split: readonly number[]) => string;
  readonly leftOut: (left: number) => string;
  /** `nearest`: a day to choose instead. */
  readonly dayFault: (day: string, fault: DayFault, nearest: string | undefined) => string;
  readonly roomOverlap: (number: string, day: string, time: string) => string;
  readonly sessionExpiry: (day: string, time: string) => string;
  readonly certificatesBeforeImport: string;
  readonly pupilsMoved: (day: string, isMember: true | undefined) => string;
}
