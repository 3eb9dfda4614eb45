import { listWords, readQuery, type SearchWord, stem } from './search-words.ts';

/** What a search finds. */
export type FoundKind = 'step' | 'tool' | 'message' | 'news';

/** A thing that can be found. */
export interface SearchEntry<Target> {
  readonly kind: FoundKind;
  /** What a press opens. */
  readonly target: Target;
  readonly title: string;
  /** What else is said of it, what matters most first: searched, and shown where the title does not tell why it was found. */
  readonly texts: readonly string[];
  /** Words by which people call it, which are shown nowhere. */
  readonly otherNames?: string | undefined;
}

/** A thing that was found. */
export interface Found<Target> {
  readonly entry: SearchEntry<Target>;
  /** The text that tells why, cut to begin near the word; absent where the title tells it. */
  readonly excerpt?: string;
}

/** Entries with their words, which are the same for each query. */
export type SearchIndex<Target> = readonly {
  readonly entry: SearchEntry<Target>;
  readonly title: readonly SearchWord[];
  readonly texts: readonly (readonly SearchWord[])[];
  readonly otherNames: readonly SearchWord[];
}[];

/** What a word found is worth by where it stands, and what by its stem alone or in a step: the list is what people look for first. */
const WORTH = { title: 8, otherNames: 5, texts: 2, stemmed: 0.75, step: 1.2 } as const;

/** So many characters at most stand before the word in an excerpt: the eye finds it in the first line. */
const BEFORE = 30;

/** @param entries in the order in which equals are shown */
export function indexEntries<Target>(entries: readonly SearchEntry<Target>[]): SearchIndex<Target> {
  return entries.map((entry) => ({
    entry,
    title: listWords(entry.title),
    texts: entry.texts.map(listWords),
    otherNames: listWords(entry.otherNames ?? ''),
  }));
}

/** How well a word of a query is found among words, from 0 to 1. */
function rate(words: readonly SearchWord[], asked: string): number {
  if (words.some(({ word }) => word.startsWith(asked))) return 1;
  const root = stem(asked);
  return words.some(({ word }) => word.startsWith(root)) ? WORTH.stemmed : 0;
}

/** A text from a little before the first word that is asked for. */
function cut(text: string, words: readonly SearchWord[], query: readonly string[]): string {
  const at = words.find(({ word }) => query.some((asked) => word.startsWith(stem(asked))))?.at ?? 0;
  if (at <= BEFORE) return text;
  const from = text.indexOf(' ', at - BEFORE);
  return from < 0 || from >= at ? text : `…${text.slice(from + 1)}`;
}

/**
 * The entries in which each word of a query begins a word, whatever their order, the best first. Accents, case and apostrophes do not
 * count. Nothing for a query without words.
 */
export function findEntries<Target>(index: SearchIndex<Target>, query: string): Found<Target>[] {
  const asked = readQuery(query);
  if (asked.length === 0) return [];
  const rated = index.flatMap(({ entry, title, texts, otherNames }) => {
    const worths = asked.map((word) =>
      Math.max(
        WORTH.title * rate(title, word),
        WORTH.otherNames * rate(otherNames, word),
        ...texts.map((words) => WORTH.texts * rate(words, word)),
      ),
    );
    if (worths.includes(0)) return [];
    const unsaid = asked.filter((word) => rate(title, word) === 0);
    const telling = texts.findIndex((words) => unsaid.some((word) => rate(words, word) > 0));
    const excerpt = telling < 0 ? undefined : cut(entry.texts[telling] ?? '', texts[telling] ?? [], unsaid);
    const sum = worths.reduce((before, each) => before + each, 0);
    const worth = entry.kind === 'step' ? WORTH.step * sum : sum;
    return [{ found: { entry, ...(excerpt !== undefined && { excerpt }) }, worth }];
  });
  return rated.sort((one, other) => other.worth - one.worth).map(({ found }) => found);
}
