import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { firefoxEnvironment } from './firefox-prefs';

/** Where it is kept from run to run: an older Firefox refuses the profile of a newer one, so each has its own. */
async function findTemplate(executablePath: string): Promise<string> {
  const { mtimeMs } = await stat(executablePath);
  return join('.cache', 'firefox-profiles', String(Math.floor(mtimeMs)));
}

const isMissing = (path: string) =>
  stat(path).then(
    () => false,
    () => true,
  );

/** Starts and closes Firefox once in a new profile: most of what a start does is done for good then. */
async function makeTemplate(template: string, executablePath: string): Promise<void> {
  await mkdir(dirname(template), { recursive: true });
  const dir = await mkdtemp(`${template}-`);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: dir,
    env: firefoxEnvironment(),
  });
  await browser.close();
  // Another file of tests may have made it meanwhile.
  await rename(dir, template).catch(() => rm(dir, { recursive: true, force: true }));
}

/**
 * Makes a profile that has been started once, without any extension, as that of a person has: a start in it asks half
 * the work of one in an empty folder.
 *
 * @param dir an empty folder
 */
export async function fillFirefoxProfile(dir: string, executablePath: string): Promise<void> {
  const template = await findTemplate(executablePath);
  if (await isMissing(template)) await makeTemplate(template, executablePath);
  await cp(template, dir, { recursive: true });
}
