/** What a message is filled in with: it changes with the year, the establishment and what is chosen. */
export const HOLES = [
  'campaigns',
  'progress',
  'sessions',
  'hosts',
  'deadline',
  'holidays',
  'window',
  'school',
  'schoolYear',
  'groupSize',
  'app',
  'check',
] as const;
export type Hole = (typeof HOLES)[number];

/** What stands in each hole, in words. */
export type HoleValues = Readonly<Record<Hole, string>>;

/** In a template a hole stands between two signs that no keyboard has. The user never sees them. */
const HOLE = /⟦(\w+)⟧/gu;

const isHole = (name: string | undefined): name is Hole => HOLES.some((hole) => hole === name);

/** A piece of a template: words, or a hole. */
type Piece = { readonly words: string } | { readonly hole: Hole };

function cutTemplate(template: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: sign, 1: name, index } of template.matchAll(HOLE)) {
    if (!isHole(name)) continue;
    if (index > end) pieces.push({ words: template.slice(end, index) });
    pieces.push({ hole: name });
    end = index + sign.length;
  }
  if (end < template.length) pieces.push({ words: template.slice(end) });
  return pieces;
}

const fillPiece = (piece: Piece, values: HoleValues) => ('hole' in piece ? values[piece.hole] : piece.words);
const formatPiece = (piece: Piece) => ('hole' in piece ? `⟦${piece.hole}⟧` : piece.words);

/** The holes of a template, each once, in order. */
export function listHoles(template: string): Hole[] {
  return [...new Set(cutTemplate(template).flatMap((piece) => ('hole' in piece ? [piece.hole] : [])))];
}

/** A template as it is sent. Signs of no hole that we know stay as they are. */
export function fillHoles(template: string, values: HoleValues): string {
  return cutTemplate(template)
    .map((piece) => fillPiece(piece, values))
    .join('');
}

/** A shorter value may be a part of any word. */
const LEAST_SOUGHT = 8;

function countAlike(first: string, second: string, most: number, isFromEnd: boolean): number {
  const at = (text: string, index: number) => text[isFromEnd ? text.length - 1 - index : index];
  let count = 0;
  while (count < most && at(first, count) === at(second, count)) count += 1;
  return count;
}

/** Puts holes in the place of their values in words that were typed or moved, the longest value first. */
function findValues(words: string, holes: readonly Hole[], values: HoleValues): string {
  const [hole, ...others] = holes;
  if (hole === undefined) return words;
  const value = values[hole];
  const at = value === '' ? -1 : words.indexOf(value);
  if (at < 0) return findValues(words, others, values);
  const before = findValues(words.slice(0, at), others, values);
  return `${before}⟦${hole}⟧${findValues(words.slice(at + value.length), others, values)}`;
}

/**
 * The template of a text that the user has edited: a hole whose value was left intact stays a hole, and is filled in anew next time;
 * one that was changed is words from then on. Filled with the same values, it is the text again, whatever was edited.
 *
 * @param template what the text was filled from
 * @param edited the text as it is now
 * @param wanted holes to look for in what was typed or pasted: those of the original, which may come back
 */
export function keepHoles(
  template: string,
  values: HoleValues,
  edited: string,
  wanted: readonly Hole[] = [],
): string {
  const pieces = cutTemplate(template);
  const before = pieces.map((piece) => fillPiece(piece, values)).join('');
  if (edited === before) return template;
  const shorter = Math.min(before.length, edited.length);
  const start = countAlike(before, edited, shorter, false);
  const end = before.length - countAlike(before, edited, shorter - start, true);
  let first = '';
  let last = '';
  let from = 0;
  let to = edited.length;
  const gone: Hole[] = [];
  let position = 0;
  for (const piece of pieces) {
    const next = position + fillPiece(piece, values).length;
    if (next <= start) {
      first += formatPiece(piece);
      from = next;
    } else if (position >= end) {
      if (last === '') to = edited.length - (before.length - position);
      last += formatPiece(piece);
    } else if ('hole' in piece) gone.push(piece.hole);
    position = next;
  }
  const kept = [...listHoles(first), ...listHoles(last)];
  const sought = [...new Set([...gone, ...wanted.filter((hole) => !kept.includes(hole))])]
    .filter((hole) => values[hole].length >= LEAST_SOUGHT)
    .sort((one, other) => values[other].length - values[one].length);
  const next = `${first}${findValues(edited.slice(from, to), sought, values)}${last}`;
  // Signs that were typed, or that came of two pieces put together.
  return fillHoles(next, values) === edited ? next : edited;
}
