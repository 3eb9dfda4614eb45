import { chmod, mkdir, mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathVariables } from '../../scripts/browsers/places.ts';
import { findBrowser } from '../../scripts/find-browsers.ts';
import type { BrowserName } from '../e2e/harness/types.ts';

/** Where a browser looks for what an organisation has set, on Linux. */
const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: '/etc/chromium', firefox: '/etc/firefox' };
const FILES: Readonly<Record<BrowserName, readonly [folder: string, file: string]>> = {
  chromium: ['policies/managed', 'check-list-pix.json'],
  firefox: ['policies', 'policies.json'],
};

/** The policies that the browsers started meanwhile have, and no other browser of this machine. */
export interface Policies {
  /**
   * Sets what the organisation says to an extension; `undefined` takes it away.
   *
   * @param id of the extension, as the browser names it
   */
  set(id: string, values: unknown): Promise<void>;
  /** Browsers started from then on are as others again. */
  discard(): Promise<void>;
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

const format = (name: BrowserName, id: string, values: unknown) =>
  JSON.stringify(
    name === 'chromium'
      ? { '3rdparty': { extensions: { [id]: values } } }
      : { policies: { '3rdparty': { Extensions: { [id]: values } } } },
  );

/**
 * Starts the browsers of this process in a view of the disk of their own (`unshare --mount`), in which a folder of ours lies over the
 * folder of policies: those of the machine stay as they are.
 *
 * @throws where the user is not root, or the browser's folder is not there to be covered
 */
export async function usePolicies(name: BrowserName): Promise<Policies> {
  const covered = FOLDERS[name];
  if (process.getuid?.() !== 0) throw new Error('Policies are given to browsers by root alone.');
  if (!(await isThere(covered))) throw new Error(`Policies lie in ${covered}: make that folder first.`);
  const real = await findBrowser(name);
  const dir = await mkdtemp(join(tmpdir(), 'policies-'));
  const shown = join(dir, 'shown');
  const [folder, file] = FILES[name];
  await mkdir(join(shown, folder), { recursive: true });
  const launcher = join(dir, name);
  const inside = `mount --bind '${shown}' '${covered}' && exec '${real}' "$@"`;
  await writeFile(
    launcher,
    `#!/bin/sh\nexec unshare --mount sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`,
  );
  await chmod(launcher, 0o755);
  // By its time the harness knows the profile that a browser was given once.
  const { atime, mtime } = await stat(real);
  await utimes(launcher, atime, mtime);
  const variable = pathVariables[name];
  const before = process.env[variable];
  process.env[variable] = launcher;
  const path = join(shown, folder, file);
  return {
    async set(id, values) {
      if (values === undefined) return rm(path, { force: true });
      // Whole at once: the browser may look at any moment.
      await writeFile(`${path}.new`, format(name, id, values));
      await rename(`${path}.new`, path);
    },
    async discard() {
      if (before === undefined) delete process.env[variable];
      else process.env[variable] = before;
      await rm(dir, { recursive: true, force: true });
    },
  };
}
