import { generateIcsCalendar, type IcsEvent, type IcsTimezone } from 'ts-ics';

/** Since when revisions are counted. */
const FIRST_REVISION = Date.UTC(2026, 0, 1);

/**
 * The SEQUENCE of an event that is written at an instant (ms): whole seconds since 2026, so that it rises from file to file, on
 * whichever computer they are made, with nothing to be remembered. It fits in the 32 bits of RFC 5545 until 2094.
 */
export function getRevision(instant: number): number {
  return Math.max(0, Math.floor((instant - FIRST_REVISION) / 1000));
}

interface IcsFile {
  /** What of ours made it, in one word. */
  readonly product: string;
  readonly events: IcsEvent[];
  readonly timezones?: IcsTimezone[];
}

/** A calendar to be imported (RFC 5545), without tasks: Outlook takes none. */
export function writeIcs({ product, events, timezones = [] }: IcsFile): string {
  return generateIcsCalendar({
    version: '2.0',
    prodId: `-//Check-list Pix//${product}//FR`,
    method: 'PUBLISH',
    timezones,
    events,
  });
}
