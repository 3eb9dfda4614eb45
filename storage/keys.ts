import { isSchoolYear, type SchoolYear } from '../checklist/school-year.ts';

/** The establishment of a user whose school has not been recognised. */
export const DEFAULT_ESTABLISHMENT = 'default';

/** What one reading or change is about: one establishment in one school year. */
export interface Scope {
  /** A UAI, or {@link DEFAULT_ESTABLISHMENT}. */
  readonly establishment: string;
  readonly schoolYear: SchoolYear;
}

/**
 * A document: what devices merge. `progress:<establishment>:<school year>` is the progress of a scope, `plan:…` its plan of
 * sessions; `registry` is all the rest: settings, establishments and devices.
 */
export type DocumentName = 'registry' | `progress:${string}` | `plan:${string}`;

export const REGISTRY = 'registry';

export function getProgressName({ establishment, schoolYear }: Scope): DocumentName {
  return `progress:${establishment}:${schoolYear}`;
}

/** The scope of a progress document; `undefined` for the registry and for what is no name of a document. */
export function parseProgressName(name: string): Scope | undefined {
  const [, establishment, schoolYear] = /^progress:([\w-]{1,32}):(\d{4}-\d{4})$/.exec(name) ?? [];
  return establishment !== undefined && schoolYear !== undefined && isSchoolYear(schoolYear)
    ? { establishment, schoolYear }
    : undefined;
}

export function isDocumentName(name: unknown): name is DocumentName {
  return name === REGISTRY || (typeof name === 'string' && parseProgressName(name) !== undefined);
}

/** Stands for whichever devices still run the first version, which shared one item. */
export const FIRST_VERSION = 'v1';

/** One item of `storage.sync`: the part of a document that one device holds. */
export interface SyncItemKey {
  readonly name: DocumentName;
  readonly device: string;
}

const DEVICE_PATTERN = '[a-z0-9]{1,16}';
const PROGRESS_ITEM = new RegExp(`^(progress:[\\w-]+:[\\d-]+):(${DEVICE_PATTERN})$`);
const NOTES_ITEM = new RegExp(`^notes:([\\w-]+:[\\d-]+):(${DEVICE_PATTERN}):\\d+$`);
const REGISTRY_ITEM = new RegExp(`^registry:(${DEVICE_PATTERN})$`);

/** The settings item of the first version. */
export const FIRST_SETTINGS_KEY = 'settings';

/** Whose part of which document a key of `storage.sync` holds; `undefined` for a key that is none of ours. */
export function parseSyncKey(key: string): SyncItemKey | undefined {
  if (key === FIRST_SETTINGS_KEY) return { name: REGISTRY, device: FIRST_VERSION };
  if (parseProgressName(key)) return { name: key as DocumentName, device: FIRST_VERSION };
  const registry = REGISTRY_ITEM.exec(key);
  if (registry) return { name: REGISTRY, device: registry[1] as string };
  const progress = PROGRESS_ITEM.exec(key);
  const notes = NOTES_ITEM.exec(key);
  const name = progress ? progress[1] : notes && `progress:${notes[1]}`;
  const device = (progress ?? notes)?.[2];
  return name && device && isDocumentName(name) ? { name, device } : undefined;
}

/** The item of a device in `storage.sync`: states and runs, or the whole of the registry. */
export function getSyncKey(name: DocumentName, device: string): string {
  return `${name}:${device}`;
}

/** The item of a device's notes, of which there are several by document: an item holds 8,192 bytes at most. */
export function getNotesKey(name: DocumentName, device: string, part: number): string {
  return `${name.replace(/^progress/, 'notes')}:${device}:${part}`;
}

/** The full replica of a document, in `storage.local`: all that this computer has seen of it. */
export function getReplicaKey(name: DocumentName): string {
  return `replica:${name}`;
}

/** The document of a replica's key, or `undefined`. The first version's local copy counts: it had the bare name. */
export function parseReplicaKey(key: string): DocumentName | undefined {
  const name = key.replace(/^replica:/, '');
  return isDocumentName(name) && (key !== name || name !== REGISTRY) ? name : undefined;
}

/** This computer's id, in `storage.local`. */
export const DEVICE_KEY = 'device';

/** What the exchange with other devices came to, in `storage.local`: last reception, last refusal. */
export const EXCHANGE_KEY = 'exchange';

/** Since when each other device's items stand as they are, in `storage.local`: what silence is told by. */
export const SILENCE_KEY = 'silence';

/** Whether the overlay is open as a card or a pill, in `storage.local`: a habit of this computer. */
export const OVERLAY_VIEW_KEY = 'overlay-view';

/** The corner of the window where the user put the overlay, in `storage.local`. */
export const OVERLAY_CORNER_KEY = 'overlay-corner';

/** Where and when the user wants no overlay, in `storage.local`. */
export const QUIET_KEY = 'quiet';

/** The establishment seen or chosen last, in `storage.local`. */
export const SHOWN_ESTABLISHMENT_KEY = 'shown-establishment';

/** Plans that do not fit in `storage.sync` beside ticks and notes, in `storage.local`. */
export const UNSYNCED_PLANS_KEY = 'unsynced-plans';

/** What was found on Pix's pages for a scope, in `storage.local`. */
export function getFindingsKey({ establishment, schoolYear }: Scope): string {
  return `findings:${establishment}:${schoolYear}`;
}

/** The scope of such an item; `undefined` for any other key. */
export function parseFindingsKey(key: string): Scope | undefined {
  return key.startsWith('findings:') ? parseProgressName(key.replace('findings', 'progress')) : undefined;
}

/** Whether an item of `storage.local` holds what was found on Pix's pages, or a copy of it kept aside. */
export function isFindingsKey(key: string): boolean {
  return key.startsWith('findings:') || key.startsWith(`${RESCUE_PREFIX}local:findings:`);
}

/** Establishments that a page of Pix has named, and nothing was noted for yet, in `storage.local`. */
export const NAMED_ESTABLISHMENTS_KEY = 'named-establishments';

/** Signals of which the user wants no proposal, in `storage.local`. */
export const MUTED_SIGNALS_KEY = 'muted-signals';

/** The last export, and how to undo the last import, in `storage.local`. */
export const FILE_HISTORY_KEY = 'file-history';

/**
 * Changes on their way to the background, in `storage.local`, one item each. A click is durable as soon as its
 * item is written: the popup may close and the background sleep, it is drained at the next wake.
 */
export const OUTBOX_PREFIX = 'outbox:';

/** The item of a change in the outbox. */
export function getOutboxKey(id: string): string {
  return `${OUTBOX_PREFIX}${id}`;
}

/** Where unreadable values are kept aside, in `storage.local`. */
export const RESCUE_PREFIX = 'rescue:';

/** One item for each different value met. */
export function getRescueKey(area: string, key: string, value: unknown): string {
  return `${RESCUE_PREFIX}${area}:${key}:${hash(print(value))}`;
}

function print(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    // Firefox keeps more than JSON in `storage.local`. One copy of it is better than none.
    return 'no JSON';
  }
}

/** FNV-1a on UTF-16 units, 32 bits in hexadecimal: tells values apart, protects nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
