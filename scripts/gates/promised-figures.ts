/** A figure that a text promises, and what it must be. */
export interface PromisedFigure {
  /** The text, by its path in the tree. */
  readonly file: string;
  /** The words in it, once or more. */
  readonly words: string;
  /** What measures it, or where it stands: for the table. */
  readonly measuredBy: string;
  /** Whether what is measured is what the words say. */
  readonly holds: boolean;
}

/** Figures in words that are looked for beside those in digits; one, two and three are too often no figure. */
const IN_WORDS = /\b(?:ten|twelve|sixteen|thirty|dix|douze|seize|trente)\b/giu;

/** What holds digits and is no figure: code, addresses, pictures, school years, paper, the numbers of a list. */
const NO_FIGURE = [
  /```[\s\S]*?```/g,
  /`[^`]*`/g,
  /!\[[^\]]*\]/g,
  /\]\([^)]*\)/g,
  /\b20\d\d-20\d\d\b/g,
  /\bA4\b/g,
  /^\d+\. /gm,
];

/** The figures of a text, as they are written. */
export function listFigures(text: string): string[] {
  const bare = NO_FIGURE.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const digits = bare.match(/(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/g) ?? [];
  return [...digits, ...(bare.match(IN_WORDS) ?? []).map((word) => word.toLowerCase())];
}

/**
 * Which figures of the texts go by no line of the table, which lines are of a text that no longer says so, and which do not
 * hold any more: a sentence each.
 * @param texts by their path
 */
export function findFigureFaults(
  texts: Readonly<Record<string, string>>,
  table: readonly PromisedFigure[],
): string[] {
  const stale = table.flatMap(({ file, words, measuredBy, holds }) => {
    const text = texts[file];
    if (text === undefined) return [`${file}: is not looked at`];
    if (!text.replace(/\s+/g, ' ').includes(words)) return [`${file} no longer says "${words}"`];
    return holds ? [] : [`${file} says "${words}", and ${measuredBy} says otherwise`];
  });
  const unknown = Object.entries(texts).flatMap(([file, text]) => {
    const promised = new Set(
      table.filter((line) => line.file === file).flatMap(({ words }) => listFigures(words)),
    );
    return [...new Set(listFigures(text))]
      .filter((figure) => !promised.has(figure))
      .map((figure) => `${file} says "${figure}", and docs/figures.md has no line for it`);
  });
  return [...stale, ...unknown];
}

/** The table as the tree keeps it, in Markdown. */
export function formatFiguresTable(table: readonly PromisedFigure[]): string {
  const rows = table.map(({ file, words, measuredBy }) => `| \`${file}\` | ${words} | ${measuredBy} |`);
  return ['| text | what it promises | what measures it |', '| --- | --- | --- |', ...rows].join('\n');
}
