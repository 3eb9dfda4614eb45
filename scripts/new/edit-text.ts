/** Files of the tree by their path from its top, with their text. */
export type Files = Readonly<Record<string, string>>;

/** A text as source writes it. */
export const quote = (text: string) =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;

/** `orga-team-members` is named `orgaTeamMembers`. */
export const nameConstant = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `orga-team-members` is of the type `OrgaTeamMembers`. */
export const nameType = (id: string) => nameConstant(`-${id}`);

/** Puts lines before the one line that a pattern meets, the first of several. @throws when none does */
export function insertBefore(text: string, pattern: RegExp, ...added: readonly string[]): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => pattern.test(line));
  if (at === -1) throw new Error(`No line is as ${pattern}, to put "${added[0]}" before`);
  return lines.toSpliced(at, 0, ...added).join('\n');
}

/** Puts lines before the first that meets `end` after the one that meets `start`: at the end of a list. */
export function insertAtEnd(text: string, start: RegExp, end: RegExp, ...added: readonly string[]): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => start.test(line));
  const at = lines.findIndex((line, index) => index > from && end.test(line));
  if (from === -1 || at === -1)
    throw new Error(`No list is from ${start} to ${end}, to put "${added[0]}" in`);
  return lines.toSpliced(at, 0, ...added).join('\n');
}

/** Reads one of the files that are changed. @throws when it is not among them */
export function readExisting(existing: Files, path: string): string {
  const text = existing[path];
  if (text === undefined) throw new Error(`${path} is missing`);
  return text;
}
