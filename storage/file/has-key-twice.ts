/** A text of JSON, or a mark that opens, closes or separates. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/**
 * Whether an object of a JSON text gives one key twice: `JSON.parse` takes the last one without a word, and nobody knows
 * which was meant.
 *
 * @param json a text that `JSON.parse` takes
 */
export function hasKeyTwice(json: string): boolean {
  /** The keys of each object that is open; none for a list. */
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      // Two spellings of one key are the same key.
      const key = JSON.parse(last) as string;
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
    last = token;
  }
  return false;
}
