import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canInstallWithApt, installWithApt } from './browsers/apt-install';
import { type BrowserName, pathVariables } from './browsers/places';
import { type Machine, searchBrowser, thisMachine } from './browsers/search';

const help = `Finds the Chromium and the Firefox that the tests and the screenshots use.

  tsx scripts/find-browsers.ts             print the path and version of both, installing them if none is found
  tsx scripts/find-browsers.ts --install   install both with apt-get first, even if they are there
  tsx scripts/find-browsers.ts --help      this text

Looked at, in order: CHROMIUM_PATH and FIREFOX_PATH, the commands on PATH, the usual places of the system.
Installing needs a Debian-like system and root; elsewhere, install the browsers by hand.`;

const advice: Record<BrowserName, string> = {
  chromium: 'Install Chromium (or Google Chrome, or Chrome for Testing)',
  firefox: 'Install Firefox 140 or later (ESR and Developer Edition serve too)',
};

/**
 * Finds a browser, installing both on a Debian-like system when run as root.
 * @returns the path of its executable
 * @throws an error saying what to install and which variable to set
 */
export async function findBrowser(name: BrowserName, machine: Machine = thisMachine): Promise<string> {
  const found = searchBrowser(name, machine);
  if (found) return found;
  if (canInstallWithApt()) await installBrowsers();
  const installed = searchBrowser(name, machine);
  if (installed) return installed;
  throw new Error(
    `No ${name} found. ${advice[name]}, or set ${pathVariables[name]} to the full path of its executable.`,
  );
}

/**
 * Installs Chromium, Firefox and fonts with apt-get.
 * @throws where apt-get or root is missing, or when apt-get fails
 */
export async function installBrowsers(): Promise<void> {
  if (!canInstallWithApt()) {
    throw new Error('Installing by itself needs apt-get and root. Install Chromium and Firefox by hand.');
  }
  installWithApt();
}

/** The version a browser says it is, or a word of excuse (Chrome on Windows says nothing). */
function readVersion(path: string): string {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.stdout?.trim() || 'version not told';
}

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--help' && arg !== '--install');
  if (unknown) throw new Error(`Unknown option ${unknown}.\n\n${help}`);
  if (args.includes('--help')) return console.log(help);
  if (args.includes('--install')) await installBrowsers();
  for (const name of ['chromium', 'firefox'] as const) {
    const path = await findBrowser(name);
    console.log(`${name}: ${path} (${readVersion(path)})`);
  }
}

const startedAs = process.argv[1];
if (startedAs && realpathSync(startedAs) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
