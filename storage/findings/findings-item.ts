import * as v from 'valibot';
import type { Period } from '../../checklist/calendar.ts';
import { type Day, isDay } from '../../checklist/day.ts';
import { type Findings, NO_FINDINGS, SESSION_STATUSES } from '../../checklist/findings.ts';
import { SIGNAL_IDS } from '../../checklist/signals/signal-ids.ts';
import { type Condition, readSchemaVersion, SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { IMPORT_FORMATS } from './import-formats.ts';

const day = v.custom<Day>(isDay);
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const number = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999));
const dated = <Schema extends v.GenericSchema>(value: Schema) => v.object({ value, read: day });
const period = v.pipe(
  v.object({ from: day, to: day }),
  v.check(({ from, to }: Period) => from <= to),
);
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/));

const session = v.object({
  number,
  day: v.exactOptional(day),
  time: v.exactOptional(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
  room: v.exactOptional(text(60)),
  candidates: v.exactOptional(count),
  status: v.exactOptional(v.picklist(SESSION_STATUSES)),
  canFinalise: v.exactOptional(v.boolean()),
  read: day,
});
const campaign = v.object({
  number,
  code: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{4,14}$/))),
  created: v.exactOptional(day),
  participants: v.exactOptional(count),
  results: v.exactOptional(count),
  read: day,
});
const sighting = v.object({
  signal: v.picklist(SIGNAL_IDS),
  subject: text(60),
  day,
  isAgain: v.exactOptional(v.boolean()),
  isDeclined: v.exactOptional(v.boolean()),
});
const hiddenNudge = v.object({ nudge: id, subject: text(100), day });

/** The most sessions that a user may plan. */
export const MOST_PLANNED = 500;

/** How many sessions a user plans. */
export const plannedSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PLANNED));

const FIELDS = {
  dates: v.object({
    accessOpens: v.exactOptional(dated(day)),
    accessEnds: v.exactOptional(dated(day)),
    examWindow: v.exactOptional(dated(period)),
  }),
  lastImport: dated(day),
  importFormats: dated(v.pipe(v.string(), v.regex(IMPORT_FORMATS))),
  certifiable: dated(count),
  target: plannedSchema,
  filled: dated(text(100)),
  campaigns: v.array(campaign),
  sessions: v.array(session),
  sightings: v.array(sighting),
  hiddenNudges: v.array(hiddenNudge),
  missing: v.record(id, v.array(id)),
} as const satisfies Record<keyof Findings, v.GenericSchema>;

/** Every field, for the privacy page to be compared with. */
export const FINDINGS_FIELDS = Object.keys(FIELDS) as readonly (keyof Findings)[];

export interface FindingsReading {
  readonly value: Findings;
  readonly condition: Condition;
}

/**
 * Reads what was found on Pix's pages. Never throws: what cannot be read is left out and the reading is `damaged`; what
 * a newer version wrote is not read at all.
 */
export function readFindings(raw: unknown): FindingsReading {
  if (raw === undefined) return { value: NO_FINDINGS, condition: 'absent' };
  const item = toFields(raw);
  const version = item && readSchemaVersion(item);
  if (!item || version === undefined) return { value: NO_FINDINGS, condition: 'damaged' };
  if (version > SCHEMA_VERSION) return { value: NO_FINDINGS, condition: 'newer' };
  let isDamaged = false;
  const fields = Object.entries(FIELDS).flatMap(([name, schema]) => {
    if (item[name] === undefined) return [];
    const parsed = v.safeParse(schema, item[name]);
    if (parsed.success) return [[name, parsed.output]];
    isDamaged = true;
    return [];
  });
  return {
    value: { ...NO_FINDINGS, ...(Object.fromEntries(fields) as Partial<Findings>) },
    condition: isDamaged ? 'damaged' : 'good',
  };
}

/** The item to store. */
export function formatFindings(findings: Findings): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, ...findings };
}
