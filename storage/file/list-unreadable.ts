import type { Day } from '../../checklist/day.ts';
import { parseChangeRequest } from '../changes/change-request.ts';
import type { World } from '../keeper/world.ts';
import { getRescueKey, OUTBOX_PREFIX, RESCUE_PREFIX } from '../keys.ts';
import { type Condition, toFields } from '../schema/condition.ts';

/** A stored value that could not be read whole, as it was. */
export interface UnreadableCopy {
  readonly area: unknown;
  readonly key: unknown;
  /** When it was met, `YYYY-MM-DD`. */
  readonly day: unknown;
  readonly value: unknown;
}

const NOT_WHOLE: readonly Condition[] = ['damaged', 'newer', 'unconverted'];

/**
 * The rescue copies, and what lies in storage of which there is none yet: an item met only now, or one that is
 * left where it is because a newer version wrote it.
 *
 * @param today the day said of the latter
 */
export function listUnreadable({ local, parts }: World, today: Day): UnreadableCopy[] {
  const rescued = Object.entries(local)
    .filter(([key]) => key.startsWith(RESCUE_PREFIX))
    .map(([key, raw]) => {
      const copy = toFields(raw);
      return copy && 'value' in copy
        ? { area: copy.area, key: copy.key, day: copy.day, value: copy.value }
        : { area: 'local', key, day: today, value: raw };
    });
  const found = parts
    .filter(({ reading }) => NOT_WHOLE.includes(reading.condition))
    .filter(({ area, key, raw }) => !Object.hasOwn(local, getRescueKey(area, key, raw)))
    .map(({ area, key, raw }) => ({ area, key, day: today, value: raw }));
  const stray = Object.entries(local)
    .filter(([key, raw]) => key.startsWith(OUTBOX_PREFIX) && parseChangeRequest(raw) === undefined)
    .map(([key, raw]) => ({ area: 'local', key, day: today, value: raw }));
  return [...rescued, ...found, ...stray];
}
