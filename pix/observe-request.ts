import * as v from 'valibot';
import { countDays, type Day, isDay } from '../checklist/day.ts';
import { getSchoolYear, getStartYear, isSchoolYear, type SchoolYear } from '../checklist/school-year.ts';
import { SIGNAL_IDS, type SignalId } from '../checklist/signals/signal-ids.ts';
import type { Observed } from './observation.ts';

/** What the user answered to a proposal or a nudge. */
export type ObserveAnswer =
  | {
      readonly to: 'proposal';
      readonly signal: SignalId;
      readonly subject: string;
      readonly isMuted: boolean;
    }
  | { readonly to: 'nudge'; readonly nudge: string; readonly subject: string };

/** "This is what the page says": from the content script to the background, which says what to make of it. */
export interface ObserveRequest<State> {
  readonly type: 'observe';
  readonly language: 'fr' | 'en';
  readonly today: Day;
  /** Id of the page in the catalogue. */
  readonly page: string;
  /** Its path, without query string. */
  readonly path: string;
  /** Id of the page that the user came from, in the same document. */
  readonly from?: string | undefined;
  readonly observed: Observed;
  /** Ids of what was done or announced since the last request. */
  readonly events: readonly string[];
  /** Something of it was not sent before: else only the answer is wanted, and nothing is noted. */
  readonly isNew: boolean;
  /** It is sure whose it is: else it is judged, and not noted yet. */
  readonly isNoted: boolean;
  /** The page has had the time to render: what was not found is not there. */
  readonly isSettled: boolean;
  readonly domain: 'fr' | 'org';
  /** What the surface shows from. */
  readonly state: State;
  readonly answer?: ObserveAnswer | undefined;
  /** The step of which the trace is wanted. */
  readonly why?: string | undefined;
}

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/));
const establishment = v.pipe(v.string(), v.regex(/^(?:default|\d{7}[A-Z])$/));
const isYear = (value: unknown) => typeof value === 'string' && isSchoolYear(value);
const taken = v.record(v.string(), v.pipe(v.string(), v.maxLength(200)));

/** "What is read on this page", from the content script, which carries none of it. */
export const observationsRequestSchema = v.object({ type: v.literal('read-observations'), page: id });

/** The shape of a request, but for the state: our own script made it, from what it read through the same schemas. */
export const observeRequestSchema = v.object({
  type: v.literal('observe'),
  language: v.picklist(['fr', 'en']),
  today: v.custom<Day>(isDay),
  page: id,
  path: v.pipe(v.string(), v.maxLength(200)),
  from: v.optional(id),
  observed: v.record(id, v.pipe(v.array(taken), v.maxLength(200))),
  events: v.pipe(v.array(id), v.maxLength(20)),
  isNew: v.boolean(),
  isNoted: v.optional(v.boolean(), true),
  isSettled: v.boolean(),
  domain: v.picklist(['fr', 'org']),
  state: v.looseObject({
    scope: v.object({ establishment, schoolYear: v.custom<SchoolYear>(isYear) }),
    settings: v.looseObject({ groupSize: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)) }),
    asksAdoption: v.optional(v.looseObject({ uai: establishment })),
  }),
  answer: v.optional(
    v.variant('to', [
      v.object({
        to: v.literal('proposal'),
        signal: v.picklist(SIGNAL_IDS),
        subject: v.pipe(v.string(), v.maxLength(60)),
        isMuted: v.boolean(),
      }),
      v.object({ to: v.literal('nudge'), nudge: id, subject: v.pipe(v.string(), v.maxLength(100)) }),
    ]),
  ),
  /** Empty for a page without a step. */
  why: v.optional(v.union([v.literal(''), id])),
});

/** A tab that slept over a night, or over a weekend, tells of the day it fell asleep on. */
const MOST_DAYS_AWAY = 4;

/**
 * Whether a page tells of now: of today, and of a school year that touches this one. Our own script tells of no other.
 *
 * @param now today, as the one who is told knows it
 */
export function isOfNow(
  { today, state: { scope } }: v.InferOutput<typeof observeRequestSchema>,
  now: Day,
): boolean {
  const years = getStartYear(scope.schoolYear) - getStartYear(getSchoolYear(now));
  return Math.abs(countDays(now, today)) <= MOST_DAYS_AWAY && Math.abs(years) <= 1;
}
