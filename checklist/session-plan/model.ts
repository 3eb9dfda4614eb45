import type { Period } from '../calendar.ts';
import type { Day } from '../day.ts';

/** How many pupils of a class are to be certified. Never who they are. */
export interface ClassHeadcount {
  /** As Pix has it ("2GT3"); a class has one headcount. */
  readonly name: string;
  /** All of them, those with extra time included. */
  readonly pupils: number;
  /** Those among them who have extra time ("temps majoré"): a third more. */
  readonly extraTime: number;
}

/** A stretch of a day, in minutes after midnight, local time; `to` is not in it. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** 1 for Monday to 6 for Saturday: there is no exam on a Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6;

/** A day on which a room is not free as in other weeks. */
export interface RoomException {
  readonly day: Day;
  /** In place of the weekly hours; none: not free at all. */
  readonly free: readonly Hours[];
}

export interface Room {
  /** As it shall stand in Pix; no two rooms have the same. */
  readonly name: string;
  readonly seats: number;
  /** When it is free in an ordinary week. */
  readonly weekly: Readonly<Partial<Record<Weekday, readonly Hours[]>>>;
  readonly exceptions: readonly RoomException[];
}

/** Weeks of work placement, both days included, of these classes, or of all when none is named. */
export interface ClassPlacement extends Period {
  readonly classes?: readonly string[];
}

/** What sessions are planned with. Lengths are in minutes. */
export interface Means {
  /** The name of the site as it shall stand in Pix. */
  readonly site: string;
  readonly rooms: readonly Room[];
  /** Pupils in a session at most, besides the seats. */
  readonly groupSize: number;
  readonly slotMinutes: number;
  /** Where somebody has extra time. */
  readonly longSlotMinutes: number;
  /** Between two sessions in a room. */
  readonly pauseMinutes: number;
  readonly period: Period;
  /** When those who were absent are certified; `undefined`: no catch-up session is wanted. */
  readonly catchUp?: Period;
  readonly catchUpSessions: number;
  /** Days that the user closes. */
  readonly closedDays: readonly Day[];
  readonly placements: readonly ClassPlacement[];
  readonly preference: 'early' | 'spread';
  /** Even groups of one class, or full ones whatever the class: the fewest sessions. */
  readonly groups: 'even' | 'full';
  /** Pupils with extra time sit apart, or with their class, whose session is then longer. */
  readonly extraTime: 'own-group' | 'longer-slot';
}

/** Pupils of one class in one session. */
export interface GroupPart {
  readonly className: string;
  /** "a", "b"… where the class has several groups, else "". */
  readonly letter: string;
  /** Those with extra time included. */
  readonly pupils: number;
  readonly extraTime: number;
}

export interface PlannedSession {
  /** Stays the same when the plan is made again, as long as the class has this group. */
  readonly id: string;
  readonly kind: 'exam' | 'catch-up';
  /** None in a catch-up session: nobody knows yet who will be absent. */
  readonly parts: readonly GroupPart[];
  readonly room: string;
  readonly day: Day;
  /** Minutes after midnight, local time. */
  readonly start: number;
  readonly minutes: number;
  readonly isLocked: boolean;
  /** Its number on Pix, once created there: what its address holds. */
  readonly pixNumber?: string;
}

/** Why pupils have no session; `by-hand`: the user took them out of one. */
export type UnplacedReason =
  | 'no-room'
  | 'period-over'
  | 'no-open-day'
  | 'no-stretch'
  | 'too-few-slots'
  | 'by-hand';

export interface Unplaced {
  readonly className: string;
  readonly pupils: number;
  readonly isExtraTime: boolean;
  readonly reason: UnplacedReason;
}

/** What would place everyone, each by itself. */
export type Remedy =
  /** So many slots more, of so many minutes, for a full group each, on days that are open to those who are left. */
  | { readonly kind: 'add-slots'; readonly slots: number; readonly minutes: number; readonly seats: number }
  /** One room more, with the seats and the hours of this one. */
  | { readonly kind: 'add-room'; readonly like: string }
  /** The period prolonged to this day. */
  | { readonly kind: 'extend'; readonly to: Day }
  | { readonly kind: 'larger-groups'; readonly groupSize: number };

export interface Plan {
  /** In order of day, hour and room. */
  readonly sessions: readonly PlannedSession[];
  readonly unplaced: readonly Unplaced[];
  readonly remedies: readonly Remedy[];
  /** `packed`: groups are filled up, whatever their class: as wanted, or since even ones would leave somebody out. */
  readonly filling: 'even' | 'packed';
  /** Catch-up sessions wanted for which there is no room. */
  readonly catchUpMissing: number;
}
