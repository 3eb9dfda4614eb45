import * as v from 'valibot';
import { ZONES, type Zone } from '../checklist/calendar.ts';
import { DEFAULT_GROUP_SIZE } from '../checklist/nudges/group-size.ts';
import { type Condition, type Reading, readSchemaVersion, toFields } from './reading.ts';

export interface Settings {
  /** Pupils in a certification group, 1 to 200. */
  readonly groupSize: number;
  /** Holiday zone of the académie. */
  readonly zone: Zone;
}

/** What holds until the user says otherwise. Zone A is the mission's reference calendar. */
const DEFAULT_SETTINGS: Settings = { groupSize: DEFAULT_GROUP_SIZE, zone: 'A' };

const MAX_GROUP_SIZE = 200;
const groupSizeSchema = v.custom<number>(
  (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_GROUP_SIZE,
);
const zoneSchema = v.picklist(ZONES);

/** Reads raw settings. Never throws; a bad field falls alone to its default and makes the item `damaged`. */
export function parseSettings(raw: unknown): Reading<Settings> {
  if (raw === undefined) return { value: DEFAULT_SETTINGS, condition: 'absent' };
  const fields = toFields(raw);
  if (!fields) return { value: DEFAULT_SETTINGS, condition: 'damaged' };
  const groupSize = v.safeParse(v.optional(groupSizeSchema, DEFAULT_GROUP_SIZE), fields.groupSize);
  const zone = v.safeParse(v.optional(zoneSchema, DEFAULT_SETTINGS.zone), fields.zone);
  const announced = readSchemaVersion(fields);
  const condition: Condition =
    announced === 'good' && !(groupSize.success && zone.success) ? 'damaged' : announced;
  return {
    value: {
      groupSize: groupSize.success ? groupSize.output : DEFAULT_SETTINGS.groupSize,
      zone: zone.success ? zone.output : DEFAULT_SETTINGS.zone,
    },
    condition,
  };
}
