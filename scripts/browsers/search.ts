import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { type BrowserName, commandNames, pathVariables, usualPlaces } from './places';

/** What the search looks at, so that a test can show it another machine. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  isExecutable(path: string): boolean;
}

/** The machine this process runs on. */
export const thisMachine: Machine = { env: process.env, platform: process.platform, isExecutable };

/**
 * Looks for a browser: its variable, then PATH, then the usual places.
 * @returns an executable path, or undefined when there is none
 * @throws when the variable is set but names no executable file
 */
export function searchBrowser(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  const variable = pathVariables[name];
  const chosen = machine.env[variable];
  if (chosen) {
    if (machine.isExecutable(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, which is not an executable file.`);
  }
  const candidates = [...onPath(name, machine), ...usualPlaces(name, machine.platform, machine.env)];
  return candidates.find((path) => machine.isExecutable(path));
}

function onPath(name: BrowserName, { env, platform }: Machine): string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return commandNames[name].flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
