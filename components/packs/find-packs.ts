import { BUNDLED_PACKS } from '../../assets/packs/bundled-packs.ts';
import type { Pack } from '../../checklist/packs/pack.ts';
import { type PackFault, type PackReading, readPack } from '../../checklist/packs/read-pack.ts';
import type { PackFiles } from '../../storage/packs/packs-item.ts';

/** Where a pack comes from: the extension, a file that was picked here, or those who manage this computer. */
export type PackOrigin = 'bundled' | 'file' | 'managed';

/** A pack that this computer has, and whether it counts. */
export interface KnownPack {
  readonly pack: Pack;
  readonly origin: PackOrigin;
  readonly isOn: boolean;
}

/** A pack that was added on another computer, whose file this one lacks. */
export interface MissingPack {
  readonly id: string;
  readonly version: number;
}

/** A pack of which another computer has a newer version than the file of this one. */
interface OutdatedPack {
  readonly pack: Pack;
  /** The version that was added there. */
  readonly version: number;
}

/** All that is known of packs on this computer. */
export interface Packs {
  /** In the order of the options: those of the policy, those that come along, then files. */
  readonly known: readonly KnownPack[];
  readonly missing: readonly MissingPack[];
  /** Those that are on here in an older version than on another computer, whose file is to be picked here too. */
  readonly outdated: readonly OutdatedPack[];
  /** What is wrong with each file of the policy that is none that we take: nothing of it counts. */
  readonly refused: readonly (readonly PackFault[])[];
  /** Ids that the policy turns on, of packs that do not come with this version. */
  readonly unknownIds: readonly string[];
}

/** What packs are found from. */
export interface PackSources {
  /** The versions of those that are on, by their ids. */
  readonly on: ReadonlyMap<string, number>;
  readonly files: PackFiles;
  /** Files given by policy. */
  readonly managed?: readonly string[] | undefined;
  /** Ids, of packs that come along, that a policy turns on. */
  readonly managedIds?: readonly string[] | undefined;
}

const readOnce = new Map<string, PackReading>();

/** Reads a file, once as long as this page lives. */
function read(text: string): PackReading {
  const known = readOnce.get(text);
  if (known) return known;
  const reading = readPack(text);
  readOnce.set(text, reading);
  return reading;
}

/** Reads files, but for those that this version does not take. */
function readAll(texts: Iterable<string>): Pack[] {
  return [...texts].flatMap((text) => {
    const reading = read(text);
    return reading.ok ? [reading.pack] : [];
  });
}

/** What is wrong with the files that this version does not take. All of a file on one line is wrong on that line: it is not told. */
function listRefused(texts: readonly string[]): PackFault[][] {
  return texts.flatMap((text) => {
    const reading = read(text);
    if (reading.ok) return [];
    const isOneLine = !text.trim().includes('\n');
    return [reading.faults.map(({ line, ...fault }) => (isOneLine || !line ? fault : { ...fault, line }))];
  });
}

/** Whether a pack of this id comes with the extension: no file may stand in its place. */
export function isBundledPack(id: string): boolean {
  return Object.hasOwn(BUNDLED_PACKS, id);
}

/** The packs that this computer has. Of two with one id, the policy's counts, then ours. Pure. */
export function findPacks({ on, files, managed = [], managedIds = [] }: PackSources): Packs {
  const listed: KnownPack[] = [
    ...readAll(managed).map((pack) => ({ pack, origin: 'managed', isOn: true }) as const),
    ...readAll(Object.values(BUNDLED_PACKS)).map((pack) => {
      const isManaged = managedIds.includes(pack.id);
      return { pack, origin: isManaged ? 'managed' : 'bundled', isOn: isManaged || on.has(pack.id) } as const;
    }),
    ...readAll(files.values()).map((pack) => ({ pack, origin: 'file', isOn: on.has(pack.id) }) as const),
  ];
  const known = listed.filter(
    ({ pack }, index) => listed.findIndex((each) => each.pack.id === pack.id) === index,
  );
  const missing = [...on]
    .filter(([id]) => !known.some(({ pack }) => pack.id === id))
    .map(([id, version]) => ({ id, version }));
  const outdated = known.flatMap(({ pack, origin }) => {
    const version = on.get(pack.id) ?? 0;
    return origin === 'file' && version > pack.version ? [{ pack, version }] : [];
  });
  const unknownIds = managedIds.filter((id) => !isBundledPack(id));
  return { known, missing, outdated, refused: listRefused(managed), unknownIds };
}

/** The packs that count. */
export function listOn({ known }: Packs): Pack[] {
  return known.filter(({ isOn }) => isOn).map(({ pack }) => pack);
}
