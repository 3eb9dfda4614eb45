import { posix } from 'node:path';

/** Of what an entry of the build is made. */
export interface EntryParts {
  /** Its files in the build: what is loaded when it starts. */
  readonly files: readonly string[];
  /** Bytes that each module has in it, unused exports gone and nothing shortened yet; a stylesheet by its own bytes. */
  readonly modules: Readonly<Record<string, number>>;
}

/** The fields that are read of a file of rollup's bundle. */
export interface BundleFile {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly source?: string | Uint8Array;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
  /** What Vite adds to a chunk. */
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

type Bundle = Readonly<Record<string, BundleFile>>;

/** The file's name without the part that changes with its content, which the chunks and assets of pages have. */
const dropHash = (fileName: string) => fileName.replace(/^((?:chunks|assets)\/.+)-[\w-]{8}(?=\.\w+$)/, '$1');

/** `content-scripts/overlay.js` starts `overlay`. */
const nameEntry = (fileName: string) => posix.parse(dropHash(fileName)).name;

/** A module by its path in the tree; one that a plugin makes up, by its name. */
function nameModule(root: string, id: string): string {
  const [path = ''] = id.replaceAll('\0', '').replaceAll('\\', '/').split('?');
  const relative = posix.isAbsolute(path) ? posix.relative(root.replaceAll('\\', '/'), path) : path;
  return relative.replace(/^(?:\.\.\/)*(?:.*\/)?node_modules\//, 'node_modules/');
}

/** A chunk, and all that loads with it. */
function followImports(bundle: Bundle, start: string): BundleFile[] {
  const found = new Map<string, BundleFile>();
  const follow = (fileName: string): void => {
    const file = bundle[fileName];
    if (!file || found.has(fileName)) return;
    found.set(fileName, file);
    for (const next of file.imports ?? []) follow(next);
  };
  follow(start);
  return [...found.values()];
}

/** What chunks have of each module, and stylesheets as they are. */
function listModules(files: readonly BundleFile[], root: string): [string, number][] {
  return files
    .flatMap(({ fileName, source = '', modules }) =>
      modules
        ? Object.entries(modules).map<[string, number]>(([id, { renderedLength }]) => [
            nameModule(root, id),
            renderedLength,
          ])
        : [[dropHash(fileName), Buffer.byteLength(source)] satisfies [string, number]],
    )
    .filter(([, bytes]) => bytes > 0)
    .sort(([first], [second]) => (first < second ? -1 : 1));
}

/**
 * Lists the entries of a bundle: what a browser starts, with all that loads with it; and what is loaded later by itself
 * (`import()`), with what no browser has started yet.
 * @param root the folder that modules are named from
 */
export function listEntries(bundle: Bundle, root: string): Map<string, EntryParts> {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const styles = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
  const load = (start: BundleFile): BundleFile[] => {
    const loaded = followImports(bundle, start.fileName);
    const own = new Set(loaded.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
    // A content script is built alone: its stylesheet is the only one there is.
    return [...loaded, ...styles.filter(({ fileName }) => chunks.length === 1 || own.has(fileName))];
  };
  const started = chunks.filter(({ isEntry }) => isEntry).map((start) => [start, load(start)] as const);
  const before = new Set(started.flatMap(([, files]) => files));
  const later = chunks
    .filter(({ isEntry, isDynamicEntry }) => isDynamicEntry && !isEntry)
    .map((start) => [start, load(start).filter((file) => !before.has(file))] as const);
  return new Map(
    [...started, ...later].map(([start, files]) => [
      nameEntry(start.fileName),
      {
        files: files.map(({ fileName }) => fileName).sort(),
        modules: Object.fromEntries(listModules(files, root)),
      },
    ]),
  );
}
