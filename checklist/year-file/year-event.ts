import type { Day } from '../day.ts';
import type { StepStatus } from '../step-status.ts';
import type { Doubt } from '../year-calendar.ts';

/** Which steps go into the calendar file: all of them, those done said to be so, or what is left. */
export const STEPS_WANTED = ['all', 'left'] as const;
export type StepsWanted = (typeof STEPS_WANTED)[number];

/** When to be reminded, if at all: a class day, at eight in the morning. */
export const ALARMS = ['none', 'day-before', 'week-before'] as const;
export type Alarm = (typeof ALARMS)[number];

/** What the user wants in the file. */
export interface YearFileChoices {
  readonly steps: StepsWanted;
  readonly alarm: Alarm;
  /** The dates of the whole country too. */
  readonly hasNational: boolean;
  /** An earlier file was imported: what is no longer in this one is called off there. */
  readonly isUpdate: boolean;
}

/** Dates of the whole country that have an event of their own. */
export const NATIONAL_EVENTS = ['window-opens', 'catch-up', 'access-ends'] as const;
export type NationalEventId = (typeof NATIONAL_EVENTS)[number];

interface EventBase {
  /** What tells it from the others of its year, for ever. */
  readonly id: string;
  /** Whole days, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly doubt: Doubt | undefined;
  /** The day of its reminder; none where that is over, or not wanted. */
  readonly alarmDay?: Day;
  /** It was imported, and is no longer to be seen. */
  readonly isCancelled: boolean;
}

/** A step on its last day. */
export interface StepEvent extends EventBase {
  readonly kind: 'step';
  readonly status: StepStatus;
}

/** A date of the whole country. */
export interface NationalEvent extends EventBase {
  readonly kind: 'national';
  readonly date: NationalEventId;
  /** The last day of what begins: of the national window. */
  readonly until?: Day;
}

export type YearEvent = StepEvent | NationalEvent;
