import {
  type DocumentName,
  getReplicaKey,
  isDocumentName,
  parseProgressName,
  parseReplicaKey,
  parseSyncKey,
  type Scope,
  type SyncItemKey,
} from './keys.ts';

/**
 * Names of every kind of document. `keys.ts` knows those that a page of Pix needs; plans are the business of the background and
 * of our own pages.
 */

export function getPlanName({ establishment, schoolYear }: Scope): DocumentName {
  return `plan:${establishment}:${schoolYear}`;
}

/** The scope of a plan; `undefined` for any other name. */
export function parsePlanName(name: string): Scope | undefined {
  return name.startsWith('plan:') ? parseProgressName(name.replace('plan', 'progress')) : undefined;
}

/** The scope of a document; `undefined` for the registry and for what is no name of a document. */
export function parseScopeName(name: string): Scope | undefined {
  return parsePlanName(name) ?? parseProgressName(name);
}

/** The same document of another establishment. */
export function moveToEstablishment(name: DocumentName, { schoolYear }: Scope, uai: string): DocumentName {
  return `${parsePlanName(name) ? 'plan' : 'progress'}:${uai}:${schoolYear}`;
}

export function isAnyDocumentName(name: unknown): name is DocumentName {
  return isDocumentName(name) || (typeof name === 'string' && parsePlanName(name) !== undefined);
}

const PLAN_ITEM = /^(plan:[\w-]+:[\d-]+):([a-z0-9]{1,16}):\d+$/;

/** An item of a device's part of a plan, of which there are several: an item holds 8,192 bytes at most. */
export function getPlanItemKey(name: DocumentName, device: string, part: number): string {
  return `${name}:${device}:${part}`;
}

/** Whose part of which document a key of `storage.sync` holds; `undefined` for a key that is none of ours. */
export function parseAnySyncKey(key: string): SyncItemKey | undefined {
  const [, name = '', device = ''] = PLAN_ITEM.exec(key) ?? [];
  return parsePlanName(name) ? { name: name as DocumentName, device } : parseSyncKey(key);
}

/** The document of a replica's key, or `undefined`. */
export function parseAnyReplicaKey(key: string): DocumentName | undefined {
  const name = key.replace(/^replica:/, '') as DocumentName;
  return parsePlanName(name) && key === getReplicaKey(name) ? name : parseReplicaKey(key);
}

/** The item of `storage.local` with the invigilators of a scope's sessions. There is none in `storage.sync`, nor in a file. */
export function getInvigilatorsKey({ establishment, schoolYear }: Scope): string {
  return `invigilators:${establishment}:${schoolYear}`;
}

/** The user's own wording of messages, in `storage.local`: of this computer alone, and in no file. */
export const WORDINGS_KEY = 'wordings';

/** The scope of such an item; `undefined` for any other key. */
export function parseInvigilatorsKey(key: string): Scope | undefined {
  return key.startsWith('invigilators:')
    ? parseProgressName(key.replace('invigilators', 'progress'))
    : undefined;
}

/** The hosts that the user added to the network check, in `storage.local`. */
export const NETWORK_HOSTS_KEY = 'network-hosts';

/** What the user asked to be reminded of, in `storage.local`: the browser's permission is of this computer alone. */
export const REMINDERS_KEY = 'reminders';

/** What was told on this computer, in `storage.local`. */
export const TOLD_KEY = 'reminders-told';

/** The files of packs that were picked on this computer, in `storage.local`. */
export const PACKS_KEY = 'packs';

/** The steps beside the sixteen that calendar files of this computer have, in `storage.local`. */
export const CALENDAR_STEPS_KEY = 'calendar-steps';

/** Whose steps are shown on this computer, in `storage.local`. */
export const MINE_KEY = 'mine';

/** What of the news of the year was seen on this computer, in `storage.local`. */
export const NEWS_KEY = 'news';
