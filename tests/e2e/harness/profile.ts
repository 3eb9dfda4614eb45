import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser profile folder, and what to do with it at the end. */
export interface Profile {
  dir: string;
  discard(): Promise<void>;
}

/** Takes the given folder, which is kept at the end, or makes a temporary one, which is removed. */
export async function openProfile(kept?: string): Promise<Profile> {
  if (kept !== undefined) {
    await mkdir(kept, { recursive: true });
    return { dir: kept, discard: async () => undefined };
  }
  const dir = await mkdtemp(join(tmpdir(), 'extension-browser-'));
  // A browser that has just closed may still be writing: try again rather than fail.
  return { dir, discard: () => rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) };
}
