import * as v from 'valibot';
import { JSON_FAULTS, joinPath, type LocatedJson, readLocatedJson } from './located-json.ts';
import { getPackStepId, MAX_PACK_LENGTH, PACK_SCHEMA, type Pack } from './pack.ts';
import { LISTS, packSchema } from './pack-schema.ts';

/** What may be wrong with a pack's file, as a whole or at one place. */
export const PACK_FAULTS = [
  ...JSON_FAULTS,
  'too-big',
  'no-text',
  'rich-text',
  'not-a-pack',
  'newer',
  'missing',
  'unknown-field',
  'not-fields',
  'not-list',
  'not-text',
  'text-by-language',
  'not-number',
  'not-yes-no',
  'not-among',
  'too-long',
  'too-many',
  'out-of-range',
  'empty',
  'empty-list',
  'garbled',
  'unseen',
  'markup',
  'bad-id',
  'id-twice',
  'unknown-step',
  'step-twice',
  'bad-link',
  'not-https',
  'not-pix',
  'unknown-page',
  'bad-host',
  'bad-day',
  'bad-year',
  'bad-school-year',
  'year-twice',
  'outside-year',
  'out-of-order',
  'too-late',
  'bad-rule',
  'no-date',
  'nothing',
] as const;
export type PackFaultId = (typeof PACK_FAULTS)[number];

/** One thing that is wrong with a file. */
export interface PackFault {
  readonly fault: PackFaultId;
  /** From 1; absent where it is the whole file. */
  readonly line?: number;
  /** The field, as it is written there. */
  readonly field?: string;
  /** What the sentence speaks of: the longest that is allowed, what may be written, a key that is there twice. */
  readonly about?: string;
}

export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly [PackFault, ...PackFault[]] };

/** More than these are not read by anybody. */
const MOST_FAULTS = 50;

const getKey = ({ key }: v.IssuePathItem) => key as string | number;

/** The place of a value in the file: what is missing is looked for where its object begins. */
function locate(path: readonly (string | number)[], { lines }: LocatedJson): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lines.get(path.slice(0, length).reduce<string>((joined, key) => joinPath(joined, key), ''));
    if (line !== undefined) return line;
  }
  return undefined;
}

function toFault(issue: v.BaseIssue<unknown>, json: LocatedJson): PackFault {
  const path = (issue.path ?? []).map(getKey);
  // Of a field that has to be there, valibot says nothing but that its value is none.
  const isMissing = issue.received === 'undefined';
  const [fault = '', ...about] = (isMissing ? 'missing' : issue.message).split(':');
  const field = path.findLast((key) => typeof key === 'string');
  const line = locate(path, json);
  return {
    fault: fault as PackFaultId,
    ...(line !== undefined && { line }),
    ...(field !== undefined && { field: String(field) }),
    ...(about.length > 0 && { about: about.join(':') }),
  };
}

const toRecords = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];

/** What is said twice in a list whose entries each have a name of their own. */
function findTwice(
  raw: unknown,
  { lines }: LocatedJson,
  [list, key, fault]: readonly [string, string, PackFaultId],
): PackFault[] {
  const entries = toRecords((raw as Record<string, unknown>)[list]);
  const names = entries.map((entry) => entry[key]);
  return names.flatMap((name, index) => {
    if (typeof name !== 'string' || names.indexOf(name) === index) return [];
    const line = lines.get(`${list}.${index}.${key}`);
    return [{ fault, field: key, about: name, ...(line !== undefined && { line }) }];
  });
}

/** Lists that are too long: of their ten thousand entries nothing more is said. */
function findTooMany(raw: Record<string, unknown>, { lines }: LocatedJson): PackFault[] {
  return Object.entries(LISTS).flatMap(([field, most]) => {
    const list = raw[field];
    if (!Array.isArray(list) || list.length <= most) return [];
    const line = lines.get(field);
    return [{ fault: 'too-many', field, about: `${most}`, ...(line !== undefined && { line }) }];
  });
}

const ONCE = [
  ['etapes', 'id', 'id-twice'],
  ['etapesChangees', 'etape', 'step-twice'],
  ['dates', 'annee', 'year-twice'],
] as const;

function fail(faults: readonly PackFault[]): PackReading {
  const [first = { fault: 'not-a-pack' }, ...others] = faults
    .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
    .slice(0, MOST_FAULTS);
  return { ok: false, faults: [first, ...others] };
}

/** The pages of steps that are none we know: a step would lead nowhere. */
function findUnknownPages(
  steps: readonly { readonly page?: string }[],
  { lines }: LocatedJson,
  knowsPage: (address: string) => boolean,
): PackFault[] {
  return steps.flatMap(({ page }, index) => {
    if (page === undefined || knowsPage(page)) return [];
    const line = lines.get(`etapes.${index}.page`);
    return [{ fault: 'unknown-page', field: 'page', ...(line !== undefined && { line }) }];
  });
}

/**
 * Reads the text of a pack's file: the pack, or all that is wrong with the file, by line. Never throws; takes nothing that would be
 * shown as markup, leads anywhere but to https, or hides one of the sixteen steps.
 *
 * @param text the file, decoded
 * @param knowsPage whether an address is of a page of Pix that we know, for who writes or picks a file; one that was kept is taken with any
 *   page of Pix, since the pages that we know change
 */
export function readPack(text: string, knowsPage: (address: string) => boolean = () => true): PackReading {
  if (text.length > MAX_PACK_LENGTH) return fail([{ fault: 'too-big' }]);
  // `trim` would move the lines; an editor may have put a byte order mark.
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return fail([{ fault: 'no-text' }]);
  if (bare.startsWith('{\\rtf')) return fail([{ fault: 'rich-text' }]);
  const reading = readLocatedJson(bare);
  if (!reading.ok) {
    const { fault, line, found } = reading.error;
    return fail([{ fault, line, ...(found !== undefined && { about: found }) }]);
  }
  const { json } = reading;
  const raw = json.value;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return fail([{ fault: 'not-a-pack' }]);
  const { schema } = raw as Record<string, unknown>;
  if (typeof schema === 'number' && schema > PACK_SCHEMA) {
    const line = json.lines.get('schema');
    return fail([{ fault: 'newer', field: 'schema', ...(line !== undefined && { line }) }]);
  }
  const tooMany = findTooMany(raw as Record<string, unknown>, json);
  if (tooMany.length > 0) return fail(tooMany);
  const parsed = v.safeParse(packSchema, raw);
  const twice = ONCE.flatMap((rule) => findTwice(raw, json, rule));
  if (!parsed.success) return fail([...parsed.issues.map((issue) => toFault(issue, json)), ...twice]);
  if (twice.length > 0) return fail(twice);
  const { steps, ...rest } = parsed.output;
  const unknownPages = findUnknownPages(steps, json, knowsPage);
  if (unknownPages.length > 0) return fail(unknownPages);
  const pack: Pack = {
    ...rest,
    steps: steps.map((step) => ({ ...step, id: getPackStepId(rest.id, step.id) })),
  };
  const isEmpty = [pack.steps, pack.changes, pack.dates, pack.hosts].every((list) => list.length === 0);
  return isEmpty && pack.groupSize === undefined ? fail([{ fault: 'nothing' }]) : { ok: true, pack };
}
