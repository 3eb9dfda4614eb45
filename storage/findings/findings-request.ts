import * as v from 'valibot';
import { isSchoolYear, type SchoolYear } from '../../checklist/school-year.ts';
import { SIGNAL_IDS } from '../../checklist/signals/signal-ids.ts';
import { plannedSchema } from './findings-item.ts';

const scope = v.object({
  establishment: v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/)),
  schoolYear: v.custom<SchoolYear>((value) => typeof value === 'string' && isSchoolYear(value)),
});

/** What our own pages ask of the background about what is read on Pix: it alone writes. */
export const findingsRequestSchema = v.variant('type', [
  /** Whether what a signal tells is to be proposed. */
  v.object({ type: v.literal('set-signal'), signal: v.picklist(SIGNAL_IDS), isWanted: v.boolean() }),
  /** How many sessions are planned; `null` has it worked out. */
  v.object({ type: v.literal('set-target'), scope, target: v.nullable(plannedSchema) }),
  /** All that was read on Pix goes, of every establishment and year. Answered with whether it went. */
  v.object({ type: v.literal('erase-findings') }),
]);

export type FindingsRequest = v.InferOutput<typeof findingsRequestSchema>;
