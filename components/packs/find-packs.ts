import { BUNDLED_PACKS } from '../../assets/packs/bundled-packs.ts';
import type { Pack } from '../../checklist/packs/pack.ts';
import { readPack } from '../../checklist/packs/read-pack.ts';
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

/** All that is known of packs on this computer. */
export interface Packs {
  /** In the order of the options: those of the policy, those that come along, then files. */
  readonly known: readonly KnownPack[];
  readonly missing: readonly MissingPack[];
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

const readOnce = new Map<string, Pack | undefined>();

/** Reads a file, once as long as this page lives; nothing for one that this version does not take. */
function read(text: string): Pack | undefined {
  if (!readOnce.has(text)) {
    const reading = readPack(text);
    readOnce.set(text, reading.ok ? reading.pack : undefined);
  }
  return readOnce.get(text);
}

const readAll = (texts: Iterable<string>): Pack[] =>
  [...texts].map(read).filter((pack) => pack !== undefined);

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
  return { known, missing };
}

/** The packs that count. */
export function listOn({ known }: Packs): Pack[] {
  return known.filter(({ isOn }) => isOn).map(({ pack }) => pack);
}
