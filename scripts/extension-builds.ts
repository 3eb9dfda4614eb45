import { spawnSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetParts } from './sizes/entry-parts-plugin.ts';

/** The two builds: Edge takes Chromium's. */
export type BuildTarget = 'chromium' | 'firefox';

/** What WXT calls them. */
export const WXT_NAMES: Readonly<Record<BuildTarget, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** The text that stands for "no fixed day" in the built files (checklist/clock.ts). */
const NO_DAY = '0000-00-00';
/** The same for "no fixed time of day", and the time that test builds have. */
const NO_TIME = 'hh:mm';
const FIXED_TIME = '12:00';

/** The folder of the production build of a target. */
export function getProductionDir(target: BuildTarget): string {
  return join('.output', `${WXT_NAMES[target]}-mv3`);
}

/** The folder of the test build of a target whose today is `day`. */
export function getFixedDayDir(target: BuildTarget, day: string): string {
  return join('.cache', 'builds', day, `${WXT_NAMES[target]}-mv3`);
}

/** Makes the production build of a target and gives its folder. Throws with the builder's own words when it fails. */
export function buildProduction(target: BuildTarget): string {
  forgetParts(WXT_NAMES[target]);
  const run = spawnSync('npx', ['wxt', 'build', '-b', WXT_NAMES[target], '--mv3'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`The ${target} build failed:\n${run.stdout}\n${run.stderr}`);
  return getProductionDir(target);
}

/** A built script with a day fixed in it, at noon: what a test build differs from production by. */
export function fixDay(code: string, day: string): string {
  return code.replaceAll(NO_DAY, day).replaceAll(NO_TIME, FIXED_TIME);
}

/** Makes a test build from the production build of a target, which must exist: a copy with `day` fixed in it. */
export async function makeFixedDayBuild(target: BuildTarget, day: string): Promise<string> {
  const dir = getFixedDayDir(target, day);
  await rm(dir, { recursive: true, force: true });
  await cp(getProductionDir(target), dir, { recursive: true });
  let count = 0;
  for (const name of await readdir(dir, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const code = await readFile(join(dir, name), 'utf8');
    const fixed = fixDay(code, day);
    if (fixed === code) continue;
    await writeFile(join(dir, name), fixed);
    count += 1;
  }
  if (count === 0) throw new Error(`No script of ${dir} has a place for a fixed day.`);
  return dir;
}
