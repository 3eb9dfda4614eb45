import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPT = `const word = document.createElement('p');
word.textContent = 'Pix';
document.body.append(word);
`;

const page = (head: string, body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Pix</title>${head}</head><body>${body}</body></html>`;

/** Writes an unpacked extension that is nothing but a popup, and gives its folder. */
async function writePopup(parent: string, name: string, files: Record<string, string>): Promise<string> {
  const folder = join(parent, name);
  const manifest = {
    manifest_version: 3,
    name: `Check-list Pix, bench: ${name}`,
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

/** A popup that shows one word. */
export function writeWordPopup(parent: string): Promise<string> {
  return writePopup(parent, 'word', { 'popup.html': page('', '<p>Pix</p>') });
}

/** One whose word is written by a module, as all that ours shows is. */
export function writeScriptedPopup(parent: string): Promise<string> {
  return writePopup(parent, 'scripted', {
    'popup.html': page('<script type="module" src="popup.js"></script>', ''),
    'popup.js': SCRIPT,
  });
}
