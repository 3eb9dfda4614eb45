import { type Day, isDay } from '../../checklist/day.ts';
import { isFileDay } from '../bounds/days-near.ts';
import { parseScopeName } from '../document-names.ts';
import { DEFAULT_ESTABLISHMENT, type DocumentName, getProgressName, type Scope } from '../keys.ts';
import { toFields } from '../schema/condition.ts';

/** A file made on another computer, as it was last taken in here. */
export interface TakenFile {
  /** The computer that made it, by its id; absent where the file does not say: an earlier version made it. */
  readonly device?: string;
  /** The day on which it was made. */
  readonly exportedOn?: Day;
  /** The day on which it was taken in. */
  readonly day: Day;
  /** Whose years it held, the latest ones. */
  readonly whose: readonly Scope[];
}

/** What an import did to the list, for it to be undone. */
export interface TakenChange {
  readonly file: TakenFile;
  /** What the list said of that computer before. */
  readonly former?: TakenFile;
}

/** So many computers are remembered, those taken in last. */
const MOST_TAKEN = 12;
/** So many establishments are told of one file. */
const MOST_WHOSE = 6;

const DEVICE = /^[a-z0-9]{1,16}$/;

/** Whether a value is the id of a computer. */
export const isDeviceId = (value: unknown): value is string =>
  typeof value === 'string' && DEVICE.test(value);

/**
 * Whose years a file holds: the establishments of its latest school year. What was noted without an establishment is named only
 * where there is no other.
 */
export function listWhose(names: Iterable<DocumentName>): Scope[] {
  const scopes = [...new Set([...names].flatMap((name) => scopeName(name)))]
    .flatMap((name) => parseScopeName(name) ?? [])
    .sort((first, second) => (first.establishment < second.establishment ? -1 : 1));
  const latest = scopes
    .map(({ schoolYear }) => schoolYear)
    .sort()
    .at(-1);
  const ofLatest = scopes.filter(({ schoolYear }) => schoolYear === latest);
  const named = ofLatest.filter(({ establishment }) => establishment !== DEFAULT_ESTABLISHMENT);
  return (named.length > 0 ? named : ofLatest).slice(0, MOST_WHOSE);
}

/** A plan is of the same year as the progress beside it. */
function scopeName(name: DocumentName): DocumentName[] {
  const scope = parseScopeName(name);
  return scope ? [getProgressName(scope)] : [];
}

/** Reads one; nothing for what is none, and no day of making that it cannot have had when it was taken in. */
export function parseTakenFile(raw: unknown): TakenFile[] {
  const { device, exportedOn, day, whose } = toFields(raw) ?? {};
  if (!isDay(day)) return [];
  const scopes = (Array.isArray(whose) ? whose : []).flatMap(
    (name) => (typeof name === 'string' && parseScopeName(name)) || [],
  );
  return [
    {
      ...(isDeviceId(device) && { device }),
      ...(isDay(exportedOn) && isFileDay(exportedOn, day) && { exportedOn }),
      day,
      whose: scopes.slice(0, MOST_WHOSE),
    },
  ];
}

/** Reads the list, one line a computer. */
export function parseTakenFiles(raw: unknown): readonly TakenFile[] {
  const read = (Array.isArray(raw) ? raw : []).flatMap(parseTakenFile);
  return read
    .filter(({ device }, index) => read.findIndex((each) => each.device === device) === index)
    .slice(0, MOST_TAKEN);
}

/** One as it is stored. */
export const formatTakenFile = ({ whose, ...file }: TakenFile): Record<string, unknown> => ({
  ...file,
  whose: whose.map(getProgressName),
});

const isEarlier = (one: TakenFile, other: TakenFile) =>
  one.exportedOn !== undefined && other.exportedOn !== undefined && one.exportedOn < other.exportedOn;

/**
 * The list once a file was taken in, the last one first; `undefined` where it says nothing new: a later file of that computer was
 * taken in before.
 */
export function noteTaken(
  taken: readonly TakenFile[],
  file: TakenFile,
): { readonly taken: readonly TakenFile[]; readonly change: TakenChange } | undefined {
  const former = taken.find(({ device }) => device === file.device);
  if (former && isEarlier(file, former)) return undefined;
  const others = taken.filter((each) => each !== former);
  return {
    taken: [file, ...others].slice(0, MOST_TAKEN),
    change: { file, ...(former && { former }) },
  };
}

/** The list once the import of a file is undone: as it was, unless that computer was taken in again since. */
export function forgetTaken(
  taken: readonly TakenFile[],
  { file, former }: TakenChange,
): readonly TakenFile[] {
  const isIt = ({ device, day, exportedOn }: TakenFile) =>
    device === file.device && day === file.day && exportedOn === file.exportedOn;
  if (!taken.some(isIt)) return taken;
  const others = taken.filter((each) => !isIt(each));
  return former ? [former, ...others].slice(0, MOST_TAKEN) : others;
}
