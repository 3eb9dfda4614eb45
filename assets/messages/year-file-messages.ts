import type { Alarm, NationalEventId, StepsWanted } from '../../checklist/year-file/year-event.ts';

/** The words of the calendar file of the year, and of the page that makes it. */
export interface YearFileMessages {
  readonly intro: string;
  readonly stepsLegend: string;
  readonly steps: Readonly<Record<StepsWanted, string>>;
  readonly alarmLegend: string;
  readonly alarms: Readonly<Record<Alarm, string>>;
  readonly alarmHint: string;
  readonly national: string;
  readonly isUpdate: string;
  readonly updateHint: string;
  /** No establishment is known: what is imported now is another's later. */
  readonly noEstablishment: string;

  readonly save: string;
  readonly count: (events: number) => string;
  readonly countCancelled: (events: number) => string;
  readonly nothing: string;
  /** Steps whose day nobody knows, by their titles. */
  readonly undated: (titles: readonly string[]) => string;
  readonly saved: string;
  readonly saveFailed: string;
  readonly preview: string;
  readonly cancelledMark: string;
  readonly howHeading: string;
  readonly how: readonly string[];

  /** In the file. */
  readonly fileName: string;
  readonly stepSummary: (title: string, day: string) => string;
  /** A step that is called off, of which no title is left. */
  readonly nameless: string;
  readonly doneSummary: (title: string) => string;
  readonly nationalSummary: Readonly<Record<NationalEventId, string>>;
  /** The last day of the national window. */
  readonly windowDetail: (day: string) => string;
  readonly catchUpDetail: string;
  readonly accessDetail: string;
  readonly place: Readonly<Record<'orga' | 'certif', string>>;
  readonly placeLine: (place: string, address: string) => string;
  /** What to do about a day that may yet change. */
  readonly doubtful: string;
}
