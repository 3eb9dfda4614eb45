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
  'who',
  'schoolYear',
  'groupSize',
  'app',
  'way',
  'check',
] as const;
export type Hole = (typeof HOLES)[number];

/** What stands in each hole, in words. */
export type HoleValues = Readonly<Record<Hole, string>>;

/** In a template a hole stands between two signs that no keyboard has. The user never sees them. */
const HOLE = /⟦(\w+)(?:=([^⟦⟧]*))?⟧/gu;

const isHole = (name: string | undefined): name is Hole => HOLES.some((hole) => hole === name);

/** A piece of a template: words, or a hole, with what the user typed over its placeholder (`⟦deadline=vendredi⟧`). */
type Piece = { readonly words: string } | { readonly hole: Hole; readonly typed?: string | undefined };

function cutTemplate(template: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: sign, 1: name, 2: typed, index } of template.matchAll(HOLE)) {
    if (!isHole(name)) continue;
    if (index > end) pieces.push({ words: template.slice(end, index) });
    pieces.push({ hole: name, typed });
    end = index + sign.length;
  }
  if (end < template.length) pieces.push({ words: template.slice(end) });
  return pieces;
}

const fillPiece = (piece: Piece, values: HoleValues) =>
  'hole' in piece ? (piece.typed ?? values[piece.hole]) : piece.words;
function formatPiece(piece: Piece): string {
  if ('words' in piece) return piece.words;
  return piece.typed === undefined ? `⟦${piece.hole}⟧` : `⟦${piece.hole}=${piece.typed}⟧`;
}

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

/** The holes that the user typed over, for this message alone. */
export const listTyped = (template: string): Hole[] =>
  cutTemplate(template).flatMap((piece) =>
    'hole' in piece && piece.typed !== undefined ? [piece.hole] : [],
  );

/** A template as it is kept: what was typed over placeholders is for this message alone. */
export const dropTyped = (template: string) =>
  cutTemplate(template)
    .map((piece) => formatPiece('hole' in piece ? { hole: piece.hole } : piece))
    .join('');

/** A template that an older or newer version kept: a hole that we do not know is to be completed by hand. */
export const replaceUnknown = (template: string, placeholder: string) =>
  template.replace(HOLE, (sign, name) => (isHole(name) ? sign : placeholder));

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

/** Where a text differs from what was there before: from `start` to `end` of the latter. */
interface Change {
  readonly start: number;
  readonly end: number;
}

/** Whether a change is within a hole that stands from `from` to `to`; what is put before or behind it is words. */
function isWithin({ start, end }: Change, from: number, to: number, isTyped: boolean): boolean {
  if (start < end) return start >= from && end <= to;
  return (start > from && start < to) || (isTyped && start === to);
}

/** The template once a placeholder was typed over; nothing where the change is elsewhere, or goes beyond one. */
function typeOver(
  pieces: readonly Piece[],
  values: HoleValues,
  edited: string,
  change: Change,
  placeholders: readonly Hole[],
): string | undefined {
  const lengths = pieces.map((piece) => fillPiece(piece, values).length);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const to = from + (lengths[index] ?? 0);
    if ('hole' in piece && (piece.typed !== undefined || placeholders.includes(piece.hole))) {
      if (isWithin(change, from, to, piece.typed !== undefined)) {
        const typed = edited.slice(from, edited.length - (whole - to));
        const next = typed === values[piece.hole] ? { hole: piece.hole } : { hole: piece.hole, typed };
        return pieces.map((each) => formatPiece(each === piece ? next : each)).join('');
      }
    }
    from = to;
  }
  return undefined;
}

/**
 * The template of a text that the user has edited: a hole whose value was left intact stays a hole, and is filled in anew next time;
 * one that was changed is words from then on, but a placeholder, which is the same hole next time. Filled with the same values, it is
 * the text again, whatever was edited.
 *
 * @param template what the text was filled from
 * @param edited the text as it is now
 * @param wanted holes to look for in what was typed or pasted: those of the original, which may come back
 * @param placeholders holes that say for now that they are to be completed
 */
export function keepHoles(
  template: string,
  values: HoleValues,
  edited: string,
  wanted: readonly Hole[] = [],
  placeholders: readonly Hole[] = [],
): string {
  const pieces = cutTemplate(template);
  const before = pieces.map((piece) => fillPiece(piece, values)).join('');
  if (edited === before) return template;
  const shorter = Math.min(before.length, edited.length);
  const start = countAlike(before, edited, shorter, false);
  const end = before.length - countAlike(before, edited, shorter - start, true);
  const typedOver = typeOver(pieces, values, edited, { start, end }, placeholders);
  if (typedOver !== undefined && fillHoles(typedOver, values) === edited) return typedOver;
  let first = '';
  let last = '';
  let from = 0;
  let to = edited.length;
  const gone: Hole[] = [];
  // A hole that says nothing for now goes with the line it stands on.
  const isLineGone = before.slice(start, end).includes('\n');
  let position = 0;
  for (const piece of pieces) {
    const next = position + fillPiece(piece, values).length;
    if (next <= start) {
      first += formatPiece(piece);
      from = next;
    } else if (position >= end && (next > end || !isLineGone)) {
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
