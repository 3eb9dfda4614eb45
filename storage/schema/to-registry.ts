import type { Zone } from '../../checklist/calendar.ts';
import type { Day } from '../../checklist/day.ts';
import { DEFAULT_GROUP_SIZE } from '../../checklist/nudges/group-size.ts';
import type { FieldMap } from '../merge/field-map.ts';
import { DEVICE_PREFIX, ESTABLISHMENT_PREFIX, SETTINGS_ENTRY } from './fields.ts';

export interface Settings {
  /** Pupils in a certification group, 1 to 200. */
  readonly groupSize: number;
  /** Holiday zone of the académie. */
  readonly zone: Zone;
}

/** A school that Pix's pages have named. */
export interface Establishment {
  /** Its national number: seven digits and a letter. */
  readonly uai: string;
  readonly name: string;
}

/** What is said of an establishment and of the progress noted before any was recognised. */
export type Adoption = 'adopted' | 'declined';

/** The zone until the user says otherwise is the mission's reference calendar. */
const DEFAULT_ZONE: Zone = 'A';

const getValue = <Value>(registry: FieldMap, entry: string, field: string) =>
  registry.get(entry)?.get(field)?.value as Value | undefined;

/** The settings, with what holds until the user says otherwise. */
export function toSettings(registry: FieldMap): Settings {
  return {
    groupSize: getValue<number>(registry, SETTINGS_ENTRY, 'groupSize') ?? DEFAULT_GROUP_SIZE,
    zone: getValue<Zone>(registry, SETTINGS_ENTRY, 'zone') ?? DEFAULT_ZONE,
  };
}

const UAI = /^\d{7}[A-Z]$/;

/** The establishments known by name, in alphabetical order. */
export function listEstablishments(registry: FieldMap): Establishment[] {
  return [...registry.keys()]
    .filter((entry) => entry.startsWith(ESTABLISHMENT_PREFIX))
    .map((entry) => ({
      uai: entry.slice(ESTABLISHMENT_PREFIX.length),
      name: getValue<string>(registry, entry, 'name') ?? '',
    }))
    .filter(({ uai }) => UAI.test(uai))
    .sort((first, second) => first.name.localeCompare(second.name, 'fr'));
}

/** What was answered for an establishment; `undefined` while nothing was. */
export function getAdoption(registry: FieldMap, uai: string): Adoption | undefined {
  return getValue<Adoption>(registry, `${ESTABLISHMENT_PREFIX}${uai}`, 'adoption');
}

/** The establishments that take over what was noted without one, each with the time of the answer, in ms. */
export function listAdopters(registry: FieldMap): { uai: string; at: number }[] {
  return listEstablishments(registry).flatMap(({ uai }) => {
    const answer = registry.get(`${ESTABLISHMENT_PREFIX}${uai}`)?.get('adoption');
    return answer?.value === 'adopted' ? [{ uai, at: answer.at }] : [];
  });
}

/** The name that a device's user gave it, if any. */
export function getNickname(registry: FieldMap, device: string): string | undefined {
  return getValue<string>(registry, `${DEVICE_PREFIX}${device}`, 'nickname') || undefined;
}

/** The last day a device is known to have been alive. */
export function getSeenDay(registry: FieldMap, device: string): Day | undefined {
  return getValue<Day>(registry, `${DEVICE_PREFIX}${device}`, 'seen');
}
