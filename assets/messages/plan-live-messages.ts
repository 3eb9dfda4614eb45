import type { Difference } from '../../checklist/session-plan/match-sessions.ts';

/** A field of Pix's form that did not take: its label on the page, and what it was to hold, in words. */
export interface MissedField {
  readonly label: string;
  readonly value: string;
}

/**
 * What is said of planned sessions on Pix's pages, in one language; the background alone says it. Days, hours and sessions are in
 * words: "mardi 1er décembre", "10 h", "2GT3 a".
 */
export interface PlanLiveMessages {
  /** What a catch-up session is called: no class has it. */
  readonly catchUp: string;
  /** `start`: `HH:MM`. */
  readonly hour: (start: string) => string;
  readonly session: (name: string, room: string, day: string, hour: string) => string;

  /** The button that fills in Pix's form: it begins with the word that the advice names. */
  readonly fill: (session: string) => string;
  /** On the small card, for its details, where the button is. */
  readonly fillFromCard: string;
  readonly fillAnother: (count: number) => string;
  /** Of the button, for who cannot see where it stands. */
  readonly filling: string;
  /** @param isNamed with the invigilators */
  readonly filled: (isNamed: boolean) => string;
  /** Fields that did not take, at least one. */
  readonly missed: (fields: readonly MissedField[]) => string;
  readonly noForm: string;
  readonly notPlanned: string;
  readonly notReached: string;

  readonly toCreate: (session: string) => string;
  readonly toCreateAdvice: (created: number, all: number) => string;
  readonly inForm: (name: string) => string;
  readonly inFormAdvice: string;
  readonly created: (name: string, created: number, all: number) => string;
  readonly next: (session: string) => string;
  readonly allCreated: string;
  readonly createNext: string;

  readonly different: (name: string) => string;
  /** Day, hour or room; days and hours in words. */
  readonly differences: (
    list: readonly { readonly field: Difference['field']; readonly planned: string; readonly seen: string }[],
  ) => string;
  readonly differenceAdvice: string;

  readonly past: (name: string, day: string) => string;
  readonly pastAdvice: (others: number) => string;
  readonly tooFewSeats: (name: string, pupils: number, seats: number, room: string) => string;
  readonly tooFewSeatsAdvice: string;

  /** Which classes to filter by, and how many pupils of each to tick. */
  readonly enrol: (classes: readonly { readonly name: string; readonly pupils: number }[]) => string;
  /** Groups of the class that come before this one: their pupils are in another session. */
  readonly enrolAfter: (className: string, before: number) => string;
  readonly counted: (counted: number, planned: number) => string;
  readonly complete: (planned: number, isTicked: boolean) => string;
  readonly completeAdvice: (isTicked: boolean) => string;
  readonly over: (counted: number, planned: number) => string;
  readonly overAdvice: (more: number, seats: number | undefined) => string;
  readonly overSeats: (counted: number, seats: number, room: string) => string;
  readonly overSeatsAdvice: (more: number) => string;

  /** In twelve words at most, for what opens by itself. */
  readonly short: {
    readonly toCreate: (name: string, room: string, day: string, hour: string) => string;
    readonly inForm: (name: string) => string;
    readonly created: (name: string, created: number, all: number) => string;
    readonly allCreated: (name: string, all: number) => string;
    readonly different: (differences: string) => string;
    /** The same where there are several. */
    readonly differentIn: (fields: readonly Difference['field'][]) => string;
    readonly past: (name: string, day: string) => string;
    readonly tooFewSeats: (name: string, pupils: number, seats: number) => string;
    readonly enrol: (name: string, classes: readonly string[], planned: number) => string;
    readonly counted: (name: string, counted: number, planned: number) => string;
    readonly over: (counted: number, planned: number) => string;
    readonly overSeats: (counted: number, seats: number) => string;
  };
}
