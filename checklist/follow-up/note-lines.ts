/** A note with a line at its end. */
export const addLine = (note: string, line: string) =>
  note.trim() === '' ? line : `${note.trimEnd()}\n${line}`;

/** The note without that line, whatever was written around it meanwhile. */
export function removeLine(note: string, line: string): string {
  const lines = note.split('\n');
  const at = lines.lastIndexOf(line);
  return at < 0 ? note : lines.toSpliced(at, 1).join('\n');
}
