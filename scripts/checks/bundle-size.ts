import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildTarget, getProductionDir } from '../extension-builds.ts';
import { type Tally, tallyCheck } from './tally.ts';

/** What every Pix page pays: JavaScript and CSS of the content script, in bytes once gzipped (1 kB = 1,000 bytes). */
export const CONTENT_SCRIPT_BUDGET = 32_000;

/** The gzipped size in bytes of each script and stylesheet of a build. */
export function measureBuild(dir: string): Map<string, number> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css)$/.test(name),
  );
  return new Map(files.map((name) => [name, gzipSync(readFileSync(join(dir, name)), { level: 9 }).length]));
}

/** Compares the content script of a build with its budget; a build without one fails. */
export function checkContentScript(sizes: ReadonlyMap<string, number>, budget: number): Tally {
  const own = [...sizes].filter(([name]) => name.startsWith('content-scripts'));
  const total = own.reduce((sum, [, size]) => sum + size, 0);
  const detail = [
    ...[...sizes].map(([name, size]) => `${name}: ${size} bytes gzip`),
    `content script: ${total} of ${budget} bytes gzip`,
  ].join('\n');
  return tallyCheck(own.length > 0 && total <= budget, detail);
}

/** Checks the production build of a target, which must exist. */
export function checkBundleSize(target: BuildTarget): Tally {
  return checkContentScript(measureBuild(getProductionDir(target)), CONTENT_SCRIPT_BUDGET);
}
