/** Why a text is no JSON, as a person who writes one by hand would put it. */
export const JSON_FAULTS = [
  'unfinished',
  'comma-missing',
  'semicolon',
  'comma-too-many',
  'bracket-missing',
  'brace-missing',
  'brace-open',
  'quote-inside',
  'comment',
  'colon-missing',
  'quote-missing',
  'typographic-quote',
  'not-a-value',
  'after-end',
  'key-twice',
  'too-deep',
] as const;
type JsonFault = (typeof JSON_FAULTS)[number];

/** A JSON text once read: its value, and the line of each key and value by its path (`etapes.0.titre`). */
export interface LocatedJson {
  readonly value: unknown;
  /** Lines count from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

/** What is wrong with a text, where; `found`: the key that is there twice. */
export interface JsonError {
  readonly fault: JsonFault;
  readonly line: number;
  readonly found?: string;
}

export type JsonReading =
  | { readonly ok: true; readonly json: LocatedJson }
  | { readonly ok: false; readonly error: JsonError };

/** No pack is as deep. */
const MAX_DEPTH = 12;
const STRING = /"(?:[^"\\\n\r]|\\.)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

export const joinPath = (path: string, key: string | number): string =>
  path === '' ? `${key}` : `${path}.${key}`;

/** What a name of a field looks like where a list stands: something around it was forgotten. */
const FIELD = /"(?:[^"\\\n\r]|\\.)*"[ \t]*:/y;
/** No-break spaces and byte order marks, which editors put and nobody sees. */
const BLANK = /[ \t\r\u00A0\u202F\uFEFF]/;

/** Ends the reading: it does not leave this file. */
class Stop extends Error {
  constructor(readonly error: JsonError) {
    super(error.fault);
  }
}

/**
 * Reads a JSON text and says on which line each of its values is: what is wrong with a file is told by line, and browsers tell
 * neither the same words nor the same places. Takes what `JSON.parse` takes, and no-break spaces between values; but no key
 * given twice. Never throws.
 */
export function readLocatedJson(text: string): JsonReading {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  const stop = (fault: JsonFault, found?: string, where = line): never => {
    throw new Stop({ fault, line: where, ...(found !== undefined && { found }) });
  };
  const skip = () => {
    for (; at < text.length; at += 1) {
      const sign = text[at];
      if (sign === '\n') line += 1;
      else if (sign === undefined || !BLANK.test(sign)) return;
    }
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  const isAt = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  const refuse = (otherwise: JsonFault): never => {
    const sign = text[at];
    if (sign === undefined) return stop('unfinished');
    if (sign === '/') return stop('comment');
    if (/[“”«»„‘’']/.test(sign)) return stop('typographic-quote');
    return stop(sign === '"' ? 'quote-missing' : otherwise);
  };
  const readString = (otherwise: JsonFault): string => {
    const found = text[at] === '"' ? take(STRING) : undefined;
    if (found === undefined) return refuse(otherwise);
    try {
      return JSON.parse(found) as string;
    } catch {
      // A backslash before what it cannot stand before, or a sign that must be escaped.
      return stop('quote-missing');
    }
  };
  /** What is wrong where a comma or the end was awaited. @param ended the line on which what comes before it ends */
  const refuseNext = (end: string, ended: number): never => {
    const sign = text[at];
    if (sign === undefined) return stop('unfinished');
    if (sign === '/') return stop('comment');
    if (sign === ';') return stop('semicolon', undefined, ended);
    if (sign === ']') return stop('brace-open');
    if (end === ']' && (sign === '}' || isAt(FIELD))) return stop('bracket-missing');
    // On the same line, a word after a text: the text was meant to go on.
    if (line === ended && /[^"{[\]}:,]/.test(sign)) return stop('quote-inside');
    return stop('comma-missing', undefined, ended);
  };
  /** Reads what stands between two marks, commas between. */
  const readList = (end: string, readOne: () => void) => {
    at += 1;
    skip();
    if (text[at] === end) {
      at += 1;
      return;
    }
    for (;;) {
      readOne();
      // A comma is looked for where what comes before it ends, not where the next thing stands.
      const ended = line;
      skip();
      if (text[at] === end) break;
      if (text[at] !== ',') refuseNext(end, ended);
      const separated = line;
      at += 1;
      skip();
      if (text[at] === end) stop('comma-too-many', undefined, separated);
    }
    at += 1;
  };
  const readObject = (path: string, depth: number): Record<string, unknown> => {
    // A key may be any word, `__proto__` included.
    const entries: [string, unknown][] = [];
    const keys = new Set<string>();
    readList('}', () => {
      if (text[at] === '{') stop('brace-open');
      const key = readString('quote-missing');
      if (keys.has(key)) stop('key-twice', key);
      keys.add(key);
      const here = joinPath(path, key);
      lines.set(here, line);
      skip();
      if (text[at] !== ':') stop(text[at] === undefined ? 'unfinished' : 'colon-missing');
      at += 1;
      entries.push([key, readValue(here, depth)]);
    });
    return Object.fromEntries(entries);
  };
  const readArray = (path: string, depth: number): unknown[] => {
    const values: unknown[] = [];
    readList(']', () => {
      if (isAt(FIELD)) stop(values.length === 0 ? 'bracket-missing' : 'brace-missing');
      values.push(readValue(joinPath(path, values.length), depth));
    });
    return values;
  };
  const readValue = (path: string, depth: number): unknown => {
    skip();
    if (!lines.has(path)) lines.set(path, line);
    if (depth > MAX_DEPTH) stop('too-deep');
    const sign = text[at];
    if (sign === '{') return readObject(path, depth + 1);
    if (sign === '[') return readArray(path, depth + 1);
    if (sign === '"') return readString('quote-missing');
    const number = take(NUMBER);
    if (number !== undefined) return Number(number);
    const word = take(/[a-z]+/y) ?? '';
    if (WORDS.has(word)) return WORDS.get(word);
    at -= word.length;
    return refuse('not-a-value');
  };
  try {
    const value = readValue('', 0);
    skip();
    if (at < text.length) stop('after-end');
    return { ok: true, json: { value, lines } };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, error: error.error };
    throw error;
  }
}
