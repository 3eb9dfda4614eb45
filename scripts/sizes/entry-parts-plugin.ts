import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type BundleFile, listEntries } from './entry-parts.ts';

/** Where a build for a browser (by WXT's name of it) leaves of what its entries are made, a file each. */
export function getPartsDir(wxtName: string): string {
  return join('.cache', 'entry-parts', wxtName);
}

/** Forgets what an earlier build has left: an entry that is gone would be looked for. */
export function forgetParts(wxtName: string): void {
  rmSync(getPartsDir(wxtName), { recursive: true, force: true });
}

/** Leaves beside the build of what each of its entries is made, for the size budgets. The build itself is as without it. */
export function entryParts(wxtName: string): Plugin {
  let root = '';
  return {
    name: 'entry-parts',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    async writeBundle(_options, bundle) {
      const dir = getPartsDir(wxtName);
      await mkdir(dir, { recursive: true });
      for (const [name, parts] of listEntries(bundle as Readonly<Record<string, BundleFile>>, root))
        await writeFile(join(dir, `${name}.json`), JSON.stringify(parts));
    },
  };
}
