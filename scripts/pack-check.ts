import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { enPackFaults } from '../assets/messages/en/pack-faults.ts';
import { frPackFaults } from '../assets/messages/fr/pack-faults.ts';
import { checkPackText } from './packs/check-pack-text.ts';

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
for (const path of positionals) {
  const { isRight, lines } = checkPackText(
    await readFile(path, 'utf8'),
    values.english ? enPackFaults : frPackFaults,
  );
  console.log([`${path} :`, ...lines.map((line) => `  ${line}`)].join('\n'));
  if (!isRight) process.exitCode = 1;
}
