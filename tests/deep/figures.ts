import { mkdir, writeFile } from 'node:fs/promises';
import { readBrowserName } from '../e2e/use-extension.ts';

/** Where each run leaves its line of figures for `npm run test:deep` to print. */
const FIGURES = '.cache/deep';

/** Prints the figures of a run in one line, and keeps it. */
export async function keepFigures(
  name: string,
  figures: Readonly<Record<string, number | string>>,
): Promise<void> {
  const words = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
  const line = `${name} in ${readBrowserName()}: ${words.join(', ')}`;
  console.info(line);
  await mkdir(FIGURES, { recursive: true });
  await writeFile(`${FIGURES}/${name.replaceAll(' ', '-')}-${readBrowserName()}.txt`, `${line}\n`);
}
