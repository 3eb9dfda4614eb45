/** What would break a line, or cannot be seen; half characters, which browsers do not all keep. */
const NOT_IN_LINE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** What was typed, pasted or read as one line: no sign that cannot be seen, blanks of all kinds one, none at its ends. */
export function cleanLine(text: string): string {
  return (
    text
      // A line of a table that was pasted is words apart.
      .replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(NOT_IN_LINE, '')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}
