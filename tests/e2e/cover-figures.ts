import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { CoverRow } from './cover-visits.ts';
import type { BrowserName } from './harness/types.ts';

const FOLDER = '.cache/deep';
const getFile = (browser: BrowserName) => `${FOLDER}/cover-${browser}.json`;

/** Keeps what a run measured in a browser. */
export async function writeCover(browser: BrowserName, rows: readonly CoverRow[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(getFile(browser), JSON.stringify(rows));
}

/** What the last run measured in a browser. @throws when there was none */
export async function readCover(browser: BrowserName): Promise<readonly CoverRow[]> {
  return JSON.parse(await readFile(getFile(browser), 'utf8')) as CoverRow[];
}
