import * as v from 'valibot';
import { type Day, isDay } from '../checklist/day.ts';
import { MARK_STATES, type Progress, type StepMark } from '../checklist/progress.ts';
import { isStepId } from '../checklist/steps.ts';
import { type Condition, type Reading, readSchemaVersion, SCHEMA_VERSION, toFields } from './reading.ts';

/** The stored shape of one scope's progress: `{schema, steps: {<step id>: mark}}`. */
export interface ProgressItem {
  readonly schema: number;
  readonly steps: Readonly<Record<string, unknown>>;
}

const daySchema = v.custom<Day>(isDay);

/** 1 January 2100 in ms: a later `at` is no clock's, and would stand above every mark to come. */
const MAX_INSTANT = 4_102_444_800_000;
const instantSchema = v.custom<number>(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_INSTANT,
);

/** A mark field by field: `state`, `at` and `day` are needed; fields of a newer version are carried through. */
export const markSchema = v.looseObject({
  state: v.picklist(MARK_STATES),
  at: instantSchema,
  day: daySchema,
  parts: v.optional(v.array(v.string())),
  putOffUntil: v.optional(daySchema),
});

const OPTIONAL_FIELDS = ['parts', 'putOffUntil'] as const;

/** What of a raw mark can be used, and whether that is all of it. */
function readMark(raw: unknown): { mark: StepMark | undefined; isWhole: boolean } {
  const whole = v.safeParse(markSchema, raw);
  if (whole.success) return { mark: whole.output as StepMark, isWhole: true };
  const fields = toFields(raw);
  if (!fields) return { mark: undefined, isWhole: false };
  const kept = { ...fields };
  for (const { path } of whole.issues) {
    const field = path?.[0]?.key;
    if (OPTIONAL_FIELDS.some((name) => name === field)) delete kept[field as string];
  }
  const partial = v.safeParse(markSchema, kept);
  return { mark: partial.success ? (partial.output as StepMark) : undefined, isWhole: false };
}

/** What a progress item holds once parsed. */
export interface ProgressContent {
  readonly progress: Progress;
  /** Steps that this version does not know, untouched, to be written back as they are. */
  readonly unknownSteps: Readonly<Record<string, unknown>>;
  /** Other fields of the item, untouched likewise. */
  readonly unknownFields: Readonly<Record<string, unknown>>;
}

/**
 * Reads a raw progress item. Never throws. A bad mark falls alone and makes the item `damaged`; of a newer
 * schema what looks like ours is read, and the item must not be written.
 */
export function parseProgressItem(raw: unknown): Reading<ProgressContent> {
  if (raw === undefined)
    return { value: { progress: {}, unknownSteps: {}, unknownFields: {} }, condition: 'absent' };
  const fields = toFields(raw);
  let condition: Condition = fields ? readSchemaVersion(fields) : 'damaged';
  const steps = fields && toFields(fields.steps);
  if (!steps && condition === 'good') condition = 'damaged';
  const progress: Record<string, StepMark> = {};
  const unknownSteps: Record<string, unknown> = {};
  for (const [id, rawMark] of Object.entries(steps ?? {})) {
    if (!isStepId(id)) {
      Object.defineProperty(unknownSteps, id, { value: rawMark, enumerable: true });
      continue;
    }
    const { mark, isWhole } = readMark(rawMark);
    if (mark) progress[id] = mark;
    if (!isWhole && condition === 'good') condition = 'damaged';
  }
  const { schema: _schema, steps: _steps, ...unknownFields } = fields ?? {};
  return { value: { progress, unknownSteps, unknownFields }, condition };
}

/** The item to store for a content. */
export function formatProgressItem({ progress, unknownSteps, unknownFields }: ProgressContent): ProgressItem {
  return { ...unknownFields, schema: SCHEMA_VERSION, steps: { ...unknownSteps, ...progress } };
}
