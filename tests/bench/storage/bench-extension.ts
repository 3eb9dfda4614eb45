import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from '../bundle-script.ts';

/** An extension with storage and one page, and without our background, which would react to what is measured. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Check-list Pix, bench',
  version: '1',
  permissions: ['storage'],
  browser_specific_settings: {
    gecko: { id: 'bench@check-list-pix.example', data_collection_permissions: { required: ['none'] } },
  },
};

const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title><script src="bench.js"></script>';

/** Writes the extension, with the product's storage code and the measures in one script, to a temporary folder. */
export async function buildBenchExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'bench.html'), PAGE);
  await writeFile(join(folder, 'bench.js'), await bundleScript(new URL('./page/main.ts', import.meta.url)));
  return folder;
}
