import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getFixedDayDir } from '../../scripts/extension-builds.ts';
import type { BrowserName } from '../e2e/harness/types.ts';

/** A folder of this run, removed at its end. */
export interface TemporaryFolder {
  readonly dir: string;
  discard(): Promise<void>;
}

export async function makeFolder(): Promise<TemporaryFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'deep-'));
  return { dir, discard: () => rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) };
}

/**
 * A copy of the test build of 20 November 2026: these runs take minutes, and a build made anew meanwhile would
 * change the extension under a browser that runs.
 */
export async function copyBuild(name: BrowserName): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await cp(getFixedDayDir(name, '2026-11-20'), folder.dir, { recursive: true });
  return folder;
}
