import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rollup, transformWithEsbuild } from 'vite';

/** The folder of what the saved file is made of. */
export const SOURCE = fileURLToPath(new URL('../../components/network-check/saved-file/', import.meta.url));

/** Where the extension writes the hosts when it saves the file. */
const SETUP_MARK = '"setup-here"';

/** Browsers of exam rooms are older than those that the extension runs in: Pix's pages are made for up to four years. */
const BROWSERS = ['chrome90', 'edge90', 'firefox90', 'safari15'];

/** What a test build writes over in every script (checklist/clock.ts): the hash of the file's script would no longer be its own. */
const OVERWRITTEN = ['0000-00-00', 'hh:mm'];

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

async function buildScript(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The same file whatever builds it: a build in development would write the places of its sources into it.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', jsxDev: false, legalComments: 'none' },
    build: {
      write: false,
      minify: 'esbuild',
      target: BROWSERS,
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: `${SOURCE}main.tsx`,
        output: { format: 'iife', inlineDynamicImports: true },
      },
    },
  });
  const { output } = result as Rollup.RollupOutput;
  const [chunk] = output;
  if (output.length !== 1) throw new Error('The saved file is to be one script');
  return chunk.code.trim();
}

/** Fails on what would end the script early, or be changed in it afterwards. */
function checkScript(code: string): void {
  if (/<\/script|<!--/i.test(code)) throw new Error('The saved file holds what ends a script');
  for (const text of OVERWRITTEN) {
    if (code.includes(text)) throw new Error(`The saved file holds "${text}", which test builds write over`);
  }
}

/**
 * Packs the file that tries hosts into one text: page, style and script, which its own Content-Security-Policy knows by their
 * hashes. The extension carries it as a text, and puts the hosts in when it saves it.
 */
export async function packNetworkFile(): Promise<string> {
  const page = readFileSync(`${SOURCE}page.html`, 'utf8');
  const { code } = await transformWithEsbuild(readFileSync(`${SOURCE}style.css`, 'utf8'), 'style.css', {
    loader: 'css',
    minify: true,
    target: BROWSERS,
  });
  const style = code.trim();
  const script = await buildScript();
  checkScript(script);
  const values: readonly (readonly [mark: RegExp, value: string])[] = [
    [/'script-hash'/, `'${hash(script)}'`],
    [/'style-hash'/, `'${hash(style)}'`],
    [/\/\* style-here \*\//, style],
    [/"script-here";/, script],
  ];
  const packed = values.reduce((text, [mark, value]) => {
    if (!mark.test(text)) throw new Error(`The page of the saved file has no place for ${mark}`);
    return text.replace(mark, () => value);
  }, page);
  if (packed.split(SETUP_MARK).length !== 2) throw new Error('The saved file has no one place for its hosts');
  return packed;
}
