import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { makeArchives, readArchive } from './release/archives.ts';
import { isUnreleased, judgeExtension, judgeSources, readEntry } from './release/judge-archive.ts';

const HELP = `Makes what the stores are given: an archive for Chrome and Edge, one for Firefox, and the sources that
Mozilla's reviewers rebuild the latter from (npm ci && npm run build-for-amo).

Usage: npm run zip

The version is that of package.json alone; CHANGELOG.md must have an entry for it, and its day before a store
is given it. An archive with a source map, test
code or an environment file in it is refused. npm run test:deep -- --only release rebuilds the sources and compares.`;

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });

async function zip(): Promise<string[]> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const changelog = await readFile('CHANGELOG.md', 'utf8');
  if (readEntry(changelog, version) === undefined) return [`CHANGELOG.md says nothing of version ${version}`];
  if (isUnreleased(changelog, version))
    console.log(`To be tried, not given to a store: CHANGELOG.md says that ${version} is not released yet`);
  const files = await makeArchives(version);
  const faults: string[] = [];
  for (const [name, path] of Object.entries(files)) {
    const archive = await readArchive(path);
    const found = name === 'sources' ? judgeSources(archive) : judgeExtension(archive, version);
    console.log(`${path}: ${archive.size} files`);
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

if (values.help) console.log(HELP);
else {
  const faults = await zip();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
