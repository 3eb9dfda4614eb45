import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import JSZip from 'jszip';
import { runCommand } from '../checks/run-command.ts';
import type { Archive } from './judge-archive.ts';

/** The three archives of a release: paths from the project's folder. */
export interface ReleaseFiles {
  /** For the Chrome Web Store, and for Edge Add-ons, which takes the same. */
  readonly chromium: string;
  readonly firefox: string;
  /** For Mozilla's reviewers, who build the Firefox archive from it. */
  readonly sources: string;
}

/** Where the archives of a version are. */
export function nameArchives(version: string): ReleaseFiles {
  const name = (of: string) => join('.output', `check-list-pix-${version}-${of}.zip`);
  return { chromium: name('chrome'), firefox: name('firefox'), sources: name('sources') };
}

/** Builds the extension for both browsers and packs it. @throws with the builder's own words when it fails */
export async function makeArchives(version: string): Promise<ReleaseFiles> {
  const files = nameArchives(version);
  for (const path of Object.values(files)) await rm(path, { force: true });
  for (const browser of ['chrome', 'firefox']) {
    const { isOk, output } = await runCommand('wxt', ['zip', '-b', browser, '--mv3']);
    if (!isOk) throw new Error(`The archive for ${browser} could not be made:\n${output}`);
  }
  return files;
}

/** Reads an archive: its files, byte for byte, each as Latin-1 text so that two can be compared. */
export async function readArchive(path: string): Promise<Archive> {
  const { files } = await JSZip.loadAsync(await readFile(path));
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(entries.map(async (file) => [file.name, await file.async('binarystring')] as const)),
  );
}

/** Reads a folder as {@link readArchive} reads an archive. */
export async function readFolder(folder: string): Promise<Archive> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const name = path.slice(join(folder, sep).length).split(sep).join('/');
        return [name, await readFile(path, 'latin1')] as const;
      }),
    ),
  );
}

/** Unpacks an archive into a folder. @throws when a file of it would land outside of the folder */
export async function unpackArchive(path: string, folder: string): Promise<void> {
  for (const [name, content] of await readArchive(path)) {
    const target = resolve(folder, name);
    if (!target.startsWith(resolve(folder) + sep)) throw new Error(`${path} has a file outside: ${name}`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, 'latin1');
  }
}
