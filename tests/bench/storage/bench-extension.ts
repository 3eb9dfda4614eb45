import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

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

/** The product's storage code and the measures, in one script. */
async function bundlePage(): Promise<string> {
  const result = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    mode: 'production',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: fileURLToPath(new URL('./page/main.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'bench.js' },
      },
    },
  });
  const [chunk] = (result as Rollup.RollupOutput).output;
  return chunk.code;
}

/** Writes the extension to a temporary folder, and gives the folder. */
export async function buildBenchExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'bench.html'), PAGE);
  await writeFile(join(folder, 'bench.js'), await bundlePage());
  return folder;
}
