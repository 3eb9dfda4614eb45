import { foldWords } from '../fold-words.ts';

/** What all spellings of a class share: "2GT3", "2 gt 3" and "2-GT3" are one. */
export const getClassKey = (name: string) => foldWords(name) || name;

export const isSameClass = (first: string, second: string) => getClassKey(first) === getClassKey(second);
