import { countStoredBytes } from './note-size.ts';

/** How long a name may be: in UTF-16 units, and in bytes as browsers count them for `storage.sync`. */
export interface NameSize {
  readonly length: number;
  readonly bytes: number;
}

/**
 * Any name of a school fits, with twenty accents. 120 of the costliest characters would not: they weigh 720 bytes, and six establishments
 * of that kind leave no room for two calendars (docs/storage.md has the table).
 */
export const NAME_SIZE: NameSize = { length: 120, bytes: 140 };
/** The title of a step that the user adds: what the small card has room for, and no heavier than a name. */
export const TITLE_SIZE: NameSize = { length: 80, bytes: 140 };
export const NICKNAME_SIZE: NameSize = { length: 40, bytes: 60 };

/** One line: no control or formatting characters, no half characters. */
const ONE_LINE = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;

const isSmall = (text: string, size: NameSize) =>
  text.length <= size.length && countStoredBytes(text) <= size.bytes;

/** Whether a text can be kept as a name. */
export function isName(text: unknown, size: NameSize): text is string {
  return typeof text === 'string' && ONE_LINE.test(text) && isSmall(text, size);
}

/** Whether a text can be kept as the title of a step that the user adds, as storage says. */
export const isStepTitle = (text: unknown): text is string => isName(text, TITLE_SIZE);

/** As much of a name as can be kept, cut between two characters. */
export function fitName(name: string, size: NameSize): string {
  const characters = [...name];
  while (!isSmall(characters.join(''), size)) characters.pop();
  return characters.join('').trim();
}
