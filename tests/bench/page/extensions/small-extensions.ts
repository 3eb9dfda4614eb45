import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../bundle-script.ts';
import type { Cards } from '../cards.ts';
import { writeExtension } from './write-extension.ts';

/** An extension that is there and does nothing. */
export function writeEmptyExtension(parent: string): Promise<string> {
  return writeExtension(parent, { name: 'empty', script: '' });
}

/** An extension that no page knows of: the harness needs one, and a page has as much as without any. */
export function writeNoExtension(parent: string): Promise<string> {
  return writeExtension(parent, { name: 'none' });
}

/** An extension that works for a known time when asked. */
export async function writeBusyExtension(parent: string): Promise<string> {
  const script = await bundleScript(new URL('../content/busy.ts', import.meta.url));
  return writeExtension(parent, { name: 'busy', script });
}

/** An extension that shows the same texts as our card, by driver.js. */
export async function writeDriverExtension(parent: string, cards: Cards): Promise<string> {
  const script = await bundleScript(new URL('../content/driver-card.ts', import.meta.url), { CARDS: cards });
  const styles = await readFile(fileURLToPath(import.meta.resolve('driver.js/dist/driver.css')), 'utf8');
  return writeExtension(parent, { name: 'driver', script, styles });
}

/** An extension that shows the same texts as our card, by tippy.js. */
export async function writeTippyExtension(parent: string, cards: Cards): Promise<string> {
  const script = await bundleScript(new URL('../content/tippy-card.ts', import.meta.url), { CARDS: cards });
  const styles = await readFile(fileURLToPath(import.meta.resolve('tippy.js/dist/tippy.css')), 'utf8');
  return writeExtension(parent, { name: 'tippy', script, styles });
}

/** An extension that shows the same texts as our card, as overlays are made that think of nobody else. */
export async function writeNaiveExtension(parent: string, cards: Cards): Promise<string> {
  const script = await bundleScript(new URL('../content/naive-card.ts', import.meta.url), { CARDS: cards });
  return writeExtension(parent, { name: 'naive', script });
}
