import { readHost } from './read-host.ts';

/** More in one file is no list of sites to open. */
export const MOST_HOSTS = 150;

/** What was found in a table: names to list, without doubles, in the order of the table. */
export interface HostsFound {
  readonly names: readonly string[];
  /** How many of them are listed already. */
  readonly known: number;
  /** How many are left out, beyond {@link MOST_HOSTS}. */
  readonly leftOut: number;
}

/**
 * Ends of names that a cell may have without saying https or www. A short list on purpose: "M.de La Tour" and "2.5" are in such
 * tables too, and nothing of a file but hosts may leave its reading.
 */
const ENDS =
  /\.(?:fr|com|org|net|eu|io|info|tv|app|dev|edu|gov|int|google|education|re|gp|mq|gf|yt|nc|pf|ch|ca|uk|us|be|lu|ly|gl|me|co|cloud|paris|bzh|corsica|alsace|museum|science|wiki|school|academy|online|site)$/;
/** Between two names: blanks, the signs of a table, brackets, an arrow. */
const BETWEEN = /[\s,;|()<>«»"→⇒]+|[-=]{1,3}>/u;
/** A sentence without its blank ("J.Ch", "fermée.Tv") has a capital after the dot, or letters that few names have. */
const isSentence = (word: string) => /\.\p{Lu}\p{Ll}/u.test(word) || /[^\x21-\x7e]/.test(word);
const SAYS_SO = /^(?:https?:\/\/|\*?\.|www\.)/i;

/** The words of a cell, an e-mail address written with blanks around its @ being one. */
const split = (cell: string) => cell.replace(/\s?@\s?/gu, '@').split(BETWEEN);

/** The names in one cell: it may hold several, among words. */
const findInCell = (cell: string): string[] =>
  split(cell).flatMap((word) => {
    if (word.length > 2000 || word.includes('@')) return [];
    const host = readHost(word);
    if ('fault' in host) return [];
    if (SAYS_SO.test(word.replace(/^['[{]+/u, ''))) return [host.name];
    return ENDS.test(host.name.replace(/:\d+$/, '')) && !isSentence(word) ? [host.name] : [];
  });

/** The logins in a cell: the parts of e-mail addresses before their @. */
const findLogins = (cell: string) =>
  split(cell).flatMap((word) => (word.includes('@') ? word.toLowerCase().slice(0, word.indexOf('@')) : []));

/**
 * The hosts in a table, an académie's list for instance, wherever they are in it. All else is left behind.
 *
 * @param listed names that the list has already
 */
export function findHosts(rows: readonly (readonly string[])[], listed: readonly string[]): HostsFound {
  const logins = new Set(rows.flatMap((row) => row.flatMap(findLogins)));
  const all = [...new Set(rows.flatMap((row) => row.flatMap(findInCell)))].filter(
    (name) => !logins.has(name),
  );
  const names = all.filter((name) => !listed.includes(name));
  return {
    names: names.slice(0, MOST_HOSTS),
    known: all.length - names.length,
    leftOut: Math.max(0, names.length - MOST_HOSTS),
  };
}
