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

/** A text as the standard has it. The library escapes those of events, not those of alarms. */
export function escapeIcs(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** The longest line, in octets of UTF-8, its end left out (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** How many octets a character takes in UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Breaks a line between two characters, wherever it would be too long; what goes on begins with a blank. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = countOctets(character);
    if (octets + more > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** The library counts characters, where the standard counts octets: lines with accents are too long. */
const foldAgain = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');

interface IcsFile {
  /** What of ours made it, in one word. */
  readonly product: string;
  readonly events: IcsEvent[];
  readonly timezones?: IcsTimezone[];
}

/** A calendar to be imported (RFC 5545), without tasks: Outlook takes none. */
export function writeIcs({ product, events, timezones = [] }: IcsFile): string {
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: `-//Check-list Pix//${product}//FR`,
    method: 'PUBLISH',
    timezones,
    events,
  });
  return foldAgain(text);
}
