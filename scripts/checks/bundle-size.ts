import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildTarget, getProductionDir, WXT_NAMES } from '../extension-builds.ts';
import { type Budgets, type BuiltEntry, findSizeFaults, readBudgets } from '../sizes/budgets.ts';
import type { EntryParts } from '../sizes/entry-parts.ts';
import { getPartsDir } from '../sizes/entry-parts-plugin.ts';
import { type Tally, tallyCheck } from './tally.ts';

const measureFile = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** The gzipped size in bytes of each script and stylesheet of a build. */
export function measureBuild(dir: string): Map<string, number> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css)$/.test(name),
  );
  return new Map(files.map((name) => [name, measureFile(join(dir, name))]));
}

/**
 * Weighs the entries of a build.
 * @param partsDir where the build has left of what they are made
 * @throws when it has left of an entry that the build does not hold
 */
export function weighEntries(dir: string, partsDir: string): Map<string, BuiltEntry> {
  const names = readdirSync(partsDir).filter((name) => name.endsWith('.json'));
  return new Map(
    names.sort().map((name) => {
      const { files, modules } = JSON.parse(readFileSync(join(partsDir, name), 'utf8')) as EntryParts;
      const gzip = files.reduce((sum, file) => sum + measureFile(join(dir, file)), 0);
      return [name.replace(/\.json$/, ''), { gzip, modules }];
    }),
  );
}

/** Weighs the entries of the production build of a target, which must exist. */
export function weighProduction(target: BuildTarget): Map<string, BuiltEntry> {
  return weighEntries(getProductionDir(target), getPartsDir(WXT_NAMES[target]));
}

/** Compares the entries of a build with their budgets. */
export function checkSizes(built: ReadonlyMap<string, BuiltEntry>, budgets: Budgets): Tally {
  const faults = findSizeFaults(built, budgets);
  const sizes = [...built].map(([name, { gzip }]) => {
    return `${name}: ${gzip} of ${budgets[name]?.budget ?? 'no'} bytes gzip`;
  });
  return tallyCheck(faults.length === 0, (faults.length === 0 ? sizes : faults).join('\n'));
}

/** Checks the production build of a target, which must exist. */
export function checkBundleSize(target: BuildTarget): Tally {
  return checkSizes(weighProduction(target), readBudgets()[target] ?? {});
}
