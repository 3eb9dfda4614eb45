import type { Doubt } from '../../checklist/year-calendar.ts';

/** The words of the drawn year, in one language. Days are in words. */
export interface ChartMessages {
  readonly caption: (schoolYear: string) => string;
  readonly heads: Readonly<Record<'step' | 'from' | 'due' | 'state' | 'before', string>>;
  /** One word or two on a bar, for who does not tell its colour. */
  readonly states: Readonly<
    Record<'done' | 'late' | 'soon' | 'open' | 'later' | 'put-off' | 'not-applicable', string>
  >;
  readonly window: (doubt: Doubt | undefined) => string;
  readonly windowDays: (from: string, to: string, doubt: Doubt | undefined) => string;
  readonly placement: (from: string, to: string) => string;
  readonly holiday: (doubt: Doubt | undefined) => string;
  readonly placements: string;
  readonly today: string;
  /** After the word of a bar whose last day is no known date. */
  readonly doubtfulDay: Readonly<Record<Doubt, string>>;
  readonly session: (number: string, day: string) => string;
  readonly sessions: string;
  readonly closedSessions: string;
  readonly doneBefore: (day: string) => string;
  readonly lastYear: string;
}
