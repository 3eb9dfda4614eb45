/** A value with the moment it was set and the device that set it. */
export interface Register {
  /** JSON. A value is never removed: emptying a field is a value too. */
  readonly value: unknown;
  /**
   * Logical time: the device's clock in ms since 1970 when the value was set, or one more than the time of the
   * value it replaces when the clock says less. It never goes back for a field.
   */
  readonly at: number;
  /** Id of the device. */
  readonly by: string;
}

/** JSON with its keys in order: equal values give equal texts. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([first], [second]) => (first < second ? -1 : 1)))
      : part,
  );
}

const compare = <Value extends number | string>(first: Value, second: Value) =>
  first < second ? -1 : first > second ? 1 : 0;

/** What an accent becomes that was read in another encoding than it was written in. */
const LOST_LETTER = '\uFFFD';

const isWhole = (text: string) => Number(!text.includes(LOST_LETTER));

/** Of one time and device, a text without lost letters is the repaired one; else the greater wins. */
function compareTexts(first: string, second: string): number {
  return compare(isWhole(first), isWhole(second)) || compare(first, second);
}

/**
 * A total order: the later time wins, then the greater device id, then the text that has lost no letter, then the greater
 * one. Two different registers are never equal, so that every device chooses the same.
 *
 * @returns negative, 0 or positive, as `Array.sort` wants it
 */
export function compareRegisters(first: Register, second: Register): number {
  return (
    compare(first.at, second.at) ||
    compare(first.by, second.by) ||
    (first.value === second.value
      ? 0
      : compareTexts(toCanonicalJson(first.value), toCanonicalJson(second.value)))
  );
}

/** 1 January 2100 in ms: a later time is no clock's, and would stand above every change to come. */
export const MAX_TIME = 4_102_444_800_000;

/** A clock further than that counts as being there: the hour left is for the changes that follow. */
const LAST_INSTANT = MAX_TIME - 3_600_000;

/** The time of a value that replaces `previous` now, in ms. */
export function getNextTime(previous: Register | undefined, instant: number): number {
  const now = Math.min(Math.floor(instant), LAST_INSTANT);
  return previous ? Math.max(now, previous.at + 1) : now;
}
