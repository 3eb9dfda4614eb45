import * as v from 'valibot';
import { HOST_ROLES } from './hosts.ts';
import { MOST_NAME, MOST_OBSERVATION, type NetworkReport, REPORT_FORMAT, REPORT_VERSION } from './report.ts';
import { OUTCOMES } from './schedule.ts';

/** Why a file is no report: no JSON, another program's, a later version's, or ours with something unreadable in it. */
export type ReportFault = 'not-json' | 'not-ours' | 'newer' | 'damaged';

const Count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const Text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** More than any instant that a clock could be set to by mistake. */
const MOST_INSTANT = 8_640_000_000_000_000;

const Report = v.object({
  format: v.literal(REPORT_FORMAT),
  version: v.literal(REPORT_VERSION),
  at: Count(MOST_INSTANT),
  room: Text(MOST_NAME),
  computer: Text(MOST_NAME),
  observation: Text(MOST_OBSERVATION),
  browser: v.object({
    name: v.picklist(['chrome', 'edge', 'firefox', 'safari', 'opera', 'unknown']),
    version: Count(10_000),
  }),
  screen: v.object({ width: Count(100_000), height: Count(100_000) }),
  timeZone: Text(100),
  results: v.pipe(
    v.array(
      v.object({
        name: Text(300),
        role: v.picklist(HOST_ROLES),
        outcome: v.picklist(OUTCOMES),
        ms: Count(1_000_000),
      }),
    ),
    v.maxLength(500),
  ),
});

const Envelope = v.object({ format: v.literal(REPORT_FORMAT), version: v.number() });

/** Reads the text of a report's file. Never throws. */
export function readReport(text: string): NetworkReport | { readonly fault: ReportFault } {
  let raw: unknown;
  try {
    raw = JSON.parse(text.trim());
  } catch {
    return { fault: 'not-json' };
  }
  const envelope = v.safeParse(Envelope, raw);
  if (!envelope.success) return { fault: 'not-ours' };
  if (envelope.output.version > REPORT_VERSION) return { fault: 'newer' };
  const report = v.safeParse(Report, raw);
  return report.success ? report.output : { fault: 'damaged' };
}
