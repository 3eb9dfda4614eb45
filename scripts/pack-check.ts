import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { choosePacksMessages } from '../assets/messages/choose-packs.ts';
import { checkPackFile } from './packs/check-pack-text.ts';

const HELP = `Says line by line what is wrong with the file of a pack, or what is in it.

Usage: npm run pack:check FILE… [-- --english]

  --english   sentences in English; in French without it
  --help      this text

Ends with 1 when a file is wrong. docs/packs.md says how to write one.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean' }, english: { type: 'boolean' } },
});
if (values.help || positionals.length === 0) {
  console.log(HELP);
  if (!values.help) process.exitCode = 1;
}
const words = choosePacksMessages([values.english ? 'en' : 'fr']);

/** The bytes of a file; none where there is no file of this name, or it is a folder. */
const readBytes = (path: string) =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
    throw error;
  });

for (const path of positionals) {
  const bytes = await readBytes(path);
  const { isRight, lines } = bytes
    ? checkPackFile(bytes, words)
    : { isRight: false, lines: [values.english ? 'There is no such file.' : "Ce fichier n'existe pas."] };
  console.log([`${path} :`, ...lines.map((line) => `  ${line}`)].join('\n'));
  if (!isRight) process.exitCode = 1;
}
