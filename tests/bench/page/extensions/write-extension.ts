import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SITE } from '../stops.ts';

/** Where the content script of every subject is, ours included. */
const SCRIPT = 'content-scripts/overlay.js';
const STYLES = 'content-scripts/overlay.css';

/** An extension with nothing but a content script, or nothing at all. */
export interface SmallExtension {
  readonly name: string;
  /** None has no content script at all. */
  readonly script?: string;
  readonly styles?: string;
}

/** Writes an unpacked extension whose one content script starts when ours does, and gives its folder. */
export async function writeExtension(
  parent: string,
  { name, script, styles }: SmallExtension,
): Promise<string> {
  const folder = join(parent, name);
  const manifest = {
    manifest_version: 3,
    name: `Check-list Pix, bench: ${name}`,
    version: '1',
    ...(script !== undefined && {
      content_scripts: [
        {
          matches: [`${SITE}/*`],
          run_at: 'document_end',
          js: [SCRIPT],
          ...(styles !== undefined && { css: [STYLES] }),
        },
      ],
    }),
  };
  await mkdir(join(folder, 'content-scripts'), { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  if (script !== undefined) await writeFile(join(folder, SCRIPT), script);
  if (styles !== undefined) await writeFile(join(folder, STYLES), styles);
  return folder;
}
