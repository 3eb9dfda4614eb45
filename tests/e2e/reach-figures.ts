import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { BrowserName } from './harness/types.ts';

/** What was measured on one page, with the overlay in one of its forms. */
export interface ReachRow {
  readonly view: 'pill' | 'card';
  readonly page: string;
  readonly controls: number;
  readonly points: number;
  readonly covered: number;
  readonly dead: number;
}

const FOLDER = '.cache/e2e';
const getFile = (browser: BrowserName) => `${FOLDER}/reach-${browser}.json`;

/** Keeps what a run measured in a browser. */
export async function writeReach(browser: BrowserName, rows: readonly ReachRow[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(getFile(browser), JSON.stringify(rows));
}

/** What the last run measured in a browser. @throws when there was none */
export async function readReach(browser: BrowserName): Promise<readonly ReachRow[]> {
  return JSON.parse(await readFile(getFile(browser), 'utf8')) as ReachRow[];
}
