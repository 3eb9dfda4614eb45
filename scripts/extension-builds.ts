import { spawnSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The two builds: Edge takes Chromium's. */
export type BuildTarget = 'chromium' | 'firefox';

const WXT_NAMES: Record<BuildTarget, string> = { chromium: 'chrome', firefox: 'firefox' };
const PRODUCTION_DIR = '.output';
const FIXED_DIR = '.cache/builds';

/** A day that stands for "the day fixed by the test build" until it is written over. */
const PLACEHOLDER_DAY = '1900-01-01';

/** The folder of the production build of a target. */
export function getProductionDir(target: BuildTarget): string {
  return join(PRODUCTION_DIR, `${WXT_NAMES[target]}-mv3`);
}

/** The folder of the test build of a target whose today is `day`. */
export function getFixedDayDir(target: BuildTarget, day: string): string {
  return join(FIXED_DIR, day, `${WXT_NAMES[target]}-mv3`);
}

function runWxt(target: BuildTarget, variables: Record<string, string>): void {
  const run = spawnSync('npx', ['wxt', 'build', '-b', WXT_NAMES[target], '--mv3'], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`The ${target} build failed:\n${run.stdout}\n${run.stderr}`);
}

/** Makes the production build of a target. Throws with the builder's own words when it fails. */
export function buildProduction(target: BuildTarget): string {
  runWxt(target, {});
  return getProductionDir(target);
}

/**
 * Makes the test builds of a target, one for each day: built once, the day then written in. Nothing else differs
 * from production.
 */
export async function buildFixedDays(target: BuildTarget, days: readonly string[]): Promise<void> {
  runWxt(target, {
    CHECK_LIST_PIX_TODAY: PLACEHOLDER_DAY,
    CHECK_LIST_PIX_OUT: join(FIXED_DIR, 'placeholder'),
  });
  for (const day of days) {
    const dir = getFixedDayDir(target, day);
    await rm(dir, { recursive: true, force: true });
    await cp(getFixedDayDir(target, 'placeholder'), dir, { recursive: true });
    await writeDay(dir, day);
  }
}

async function writeDay(dir: string, day: string): Promise<void> {
  let count = 0;
  for (const name of await readdir(dir, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = join(dir, name);
    const code = await readFile(file, 'utf8');
    if (!code.includes(PLACEHOLDER_DAY)) continue;
    await writeFile(file, code.replaceAll(PLACEHOLDER_DAY, day));
    count += 1;
  }
  if (count === 0) throw new Error(`No script of ${dir} reads the day fixed by a test build.`);
}
