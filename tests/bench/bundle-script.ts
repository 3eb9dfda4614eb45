import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/**
 * Bundles a script of a bench, with all it imports, into one that runs anywhere. Nothing is written to disk.
 * @param input the script's address, such as `new URL('./page/main.ts', import.meta.url)`
 * @param constants values of the constants that the script declares and does not define, as JSON
 */
export async function bundleScript(
  input: URL,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const file = fileURLToPath(input);
  const result = await build({
    root: dirname(file),
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    mode: 'production',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: { input: file, output: { format: 'iife', entryFileNames: 'bench.js' } },
    },
  });
  const [chunk] = (result as Rollup.RollupOutput).output;
  return chunk.code;
}
