import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** The browser side of the demo site, ready to send. */
export interface ClientBundle {
  js: string;
  css: string;
}

let bundle: Promise<ClientBundle> | undefined;

/** Builds the client once per process; nothing is written to disk. */
export function bundleClient(): Promise<ClientBundle> {
  bundle ??= buildClient();
  return bundle;
}

async function buildClient(): Promise<ClientBundle> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    mode: 'production',
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: fileURLToPath(new URL('./client/main.tsx', import.meta.url)),
        output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]' },
      },
    },
  });
  return collect(result as Rollup.RollupOutput);
}

function collect({ output }: Rollup.RollupOutput): ClientBundle {
  const bundle: ClientBundle = { js: '', css: '' };
  for (const file of output) {
    if (file.type === 'chunk') bundle.js += file.code;
    else if (file.fileName.endsWith('.css')) bundle.css += String(file.source);
  }
  if (!bundle.js || !bundle.css)
    throw new Error('The demo client was built without a script or a stylesheet.');
  return bundle;
}
