import { parseArgs } from 'node:util';
import { chooseSets } from './pictures/choose-sets.ts';
import { makePictures } from './pictures/make-pictures.ts';
import type { PictureSet } from './pictures/picture-set.ts';
import { SETS } from './pictures/sets.ts';

function describeSet([name, { shows, folder, browsers, languages }]: [string, PictureSet]): string {
  const where = `${folder}/, in ${browsers.join(' and ')}, in ${languages.join(' and ')}`;
  return `  ${name.padEnd(12)}${shows}\n${''.padEnd(14)}into ${where}`;
}

const HELP = `Makes pictures of the extension on the demo site, a set at a time, from builds of its own.

Usage: npm run pictures -- [SET...] [--browser chromium|firefox] [--day YYYY-MM-DD] [--out FOLDER] [--help]

${Object.entries(SETS).map(describeSet).join('\n')}

  --browser   only the pictures of this browser
  --day       only the pictures of this day, where a set has several
  --out       in place of the folders above, one that takes a folder for each set
  --help      this text, as without a set`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean' },
    browser: { type: 'string' },
    day: { type: 'string' },
    out: { type: 'string' },
  },
});

function choose(): PictureSet[] | undefined {
  try {
    return chooseSets(SETS, positionals, values);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exitCode = 1;
  }
}

if (values.help || positionals.length === 0) console.log(HELP);
else await makePictures(choose() ?? []);
