import * as v from 'valibot';
import { ZONES } from '../../checklist/calendar.ts';
import { type Day, isDay } from '../../checklist/day.ts';
import { MARK_STATES } from '../../checklist/progress.ts';
import { isStepId } from '../../checklist/steps.ts';
import { type DocumentName, REGISTRY } from '../keys.ts';
import { RUN_PREFIX } from '../merge/field-map.ts';
import { isNote } from './note-size.ts';

const day = v.custom<Day>(isDay);
const boolean = v.boolean();

/** Begins the name of a field that says a part of a step is done: `part:save-certifications`. */
export const PART_PREFIX = 'part:';

/** The fields of a step. A field set back to nothing holds `null`, or `''` for a note. */
const STEP_FIELDS = {
  /** The state, and the day it was set. */
  state: v.strictTuple([v.picklist(MARK_STATES), day]),
  note: v.custom<string>(isNote),
  due: v.nullable(day),
  putOffUntil: v.nullable(day),
} as const;

/** Pupils in a certification group, 1 to 200. */
const groupSize = v.custom<number>(
  (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 200,
);

/** A name shown as it is: one line, at most so many UTF-16 units. */
const name = (maxLength: number) =>
  v.pipe(v.string(), v.maxLength(maxLength), v.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u));

export const MAX_NAME_LENGTH = 120;
export const MAX_NICKNAME_LENGTH = 40;

const SETTINGS_FIELDS = { groupSize, zone: v.picklist(ZONES) } as const;
const ESTABLISHMENT_FIELDS = {
  name: name(MAX_NAME_LENGTH),
  /** Whether the progress noted before any establishment was recognised is this one's. */
  adoption: v.picklist(['adopted', 'declined']),
} as const;
const DEVICE_FIELDS = {
  nickname: name(MAX_NICKNAME_LENGTH),
  /** The last day the device said it was alive, to within a week. */
  seen: day,
} as const;

/** Entries of the registry. */
export const SETTINGS_ENTRY = 'settings';
export const ESTABLISHMENT_PREFIX = 'establishment:';
export const DEVICE_PREFIX = 'device:';

type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** Every field by kind of entry, for the privacy page to be compared with. */
export const FIELDS_BY_ENTRY: Readonly<Record<string, Schemas>> = {
  step: STEP_FIELDS,
  settings: SETTINGS_FIELDS,
  establishment: ESTABLISHMENT_FIELDS,
  device: DEVICE_FIELDS,
};

function getSchemas(document: DocumentName, entry: string): Schemas {
  if (document !== REGISTRY) return isStepId(entry) ? STEP_FIELDS : {};
  if (entry === SETTINGS_ENTRY) return SETTINGS_FIELDS;
  if (entry.startsWith(ESTABLISHMENT_PREFIX)) return ESTABLISHMENT_FIELDS;
  return entry.startsWith(DEVICE_PREFIX) ? DEVICE_FIELDS : {};
}

/**
 * The schema of a field's value, or `undefined` for a field that this version does not know: it is carried through
 * as it is.
 */
export function findFieldSchema(
  document: DocumentName,
  entry: string,
  field: string,
): v.GenericSchema | undefined {
  const schemas = getSchemas(document, entry);
  if (Object.hasOwn(schemas, field)) return schemas[field];
  if (document === REGISTRY) return undefined;
  if (field.startsWith(RUN_PREFIX)) return isDay(field.slice(RUN_PREFIX.length)) ? boolean : v.never();
  return field.startsWith(PART_PREFIX) ? boolean : undefined;
}
