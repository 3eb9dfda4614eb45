import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getFixedDayDir } from '../../scripts/extension-builds.ts';
import { type AlterScript, makeAlteredBuild } from '../e2e/altered-build.ts';
import type { BrowserName } from '../e2e/harness/types.ts';

/** A folder of this run, removed at its end. */
export interface TemporaryFolder {
  readonly dir: string;
  discard(): Promise<void>;
}

const discardFolder = (dir: string) =>
  rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });

export async function makeFolder(): Promise<TemporaryFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'deep-'));
  return { dir, discard: () => discardFolder(dir) };
}

/**
 * Lets the overlay act on clicks that a script makes: both profiles are worked at once, and no tab need be in front.
 * `tests/e2e` has the mouse's own clicks, and that all others are stopped.
 */
const trustClicks: AlterScript = (code) => {
  const parts = code.split(/\b\w+\.isTrusted\b/);
  if (parts.length !== 2) throw new Error(`Trust is asked for in ${parts.length - 1} places`);
  return parts.join('true');
};

/**
 * A copy of the test build of 20 November 2026: these runs take minutes, and a build made anew meanwhile would
 * change the extension under a browser that runs.
 */
export async function copyBuild(name: BrowserName): Promise<TemporaryFolder> {
  const dir = await makeAlteredBuild(getFixedDayDir(name, '2026-11-20'), { content: [trustClicks] });
  return { dir, discard: () => discardFolder(dir) };
}
