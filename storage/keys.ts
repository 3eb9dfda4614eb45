import type { SchoolYear } from '../checklist/school-year.ts';

/** The establishment of a user whose school has not been recognised. */
export const DEFAULT_ESTABLISHMENT = 'default';

/** What one reading or change is about: one establishment in one school year. */
export interface Scope {
  readonly establishment: string;
  readonly schoolYear: SchoolYear;
}

/** The item that holds a scope's progress, in `storage.sync` and, when that refuses, in `storage.local`. */
export function getProgressKey({ establishment, schoolYear }: Scope): string {
  return `progress:${establishment}:${schoolYear}`;
}

/** Settings, in `storage.sync`. */
export const SETTINGS_KEY = 'settings';

/** Whether the overlay is open as a card or a pill, in `storage.local`: a habit of this computer. */
export const OVERLAY_VIEW_KEY = 'overlay-view';

/**
 * Changes on their way to the background, in `storage.local`, one item each. A click is durable as soon as its
 * item is written: the popup may close and the background sleep, it is drained at the next wake.
 */
export const OUTBOX_PREFIX = 'outbox:';

/** The item of a change in the outbox. */
export function getOutboxKey(id: string): string {
  return `${OUTBOX_PREFIX}${id}`;
}

/** Where an unreadable value is kept aside, in `storage.local`: one item for each different value met. */
export function getRescueKey(area: string, key: string, value: unknown): string {
  return `rescue:${area}:${key}:${hash(JSON.stringify(value) ?? 'undefined')}`;
}

/** FNV-1a on UTF-16 units, 32 bits in hexadecimal: tells values apart, protects nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
