import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallWithApt, installDisplayWithApt } from './browsers/apt-install.ts';

/** A display that nobody looks at, and a hand for it. */
export interface DisplayTools {
  readonly xvfb: string;
  readonly xdotool: string;
}

const findOnPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

function search(): DisplayTools | undefined {
  const xvfb = findOnPath('Xvfb');
  const xdotool = findOnPath('xdotool');
  return xvfb && xdotool ? { xvfb, xdotool } : undefined;
}

/**
 * Finds what a test presses the browsers' own prompts with, installing it on a Debian-like system when run as root, as the
 * browsers are.
 * @throws an error saying what to install
 */
export function findDisplay(): DisplayTools {
  const found = search();
  if (found) return found;
  if (canInstallWithApt()) installDisplayWithApt();
  const installed = search();
  if (installed) return installed;
  throw new Error('No Xvfb and xdotool found. Install both, and see that they are on PATH.');
}
