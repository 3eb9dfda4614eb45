import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallWithApt, installOfficeWithApt } from './browsers/apt-install.ts';

/** Names the executable, and wins over every search. */
const PATH_VARIABLE = 'SOFFICE_PATH';

const PLACES = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

function search(): string | undefined {
  const given = process.env[PATH_VARIABLE];
  if (given) return given;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}

/**
 * Finds LibreOffice, installing its spreadsheet on a Debian-like system when run as root, as the browsers are.
 * @returns the path of its executable
 * @throws an error saying what to install and which variable to set
 */
export function findOffice(): string {
  const found = search();
  if (found) return found;
  if (canInstallWithApt()) installOfficeWithApt();
  const installed = search();
  if (installed) return installed;
  throw new Error(
    `No LibreOffice found. Install LibreOffice Calc, or set ${PATH_VARIABLE} to the full path of soffice.`,
  );
}
