/** What an archive holds: the text of each file by its path, in which folders are parted by "/". */
export type Archive = ReadonlyMap<string, string>;

/** What no store is given, by its path: what was built from, tests, what a machine keeps for itself. */
const STRANGERS: readonly { readonly path: RegExp; readonly what: string }[] = [
  { path: /\.map$/, what: 'a source map' },
  { path: /(?:^|\/)(?:tests?|__tests__|fixtures)\/|\.(?:test|spec)\.\w+$/, what: 'test code' },
  { path: /(?:^|\/)\.env/, what: 'an environment file' },
  { path: /(?:^|\/)(?:node_modules|\.git|\.cache|\.output|\.wxt)\//, what: 'a folder of the machine' },
  { path: /(?:^|\/)\.DS_Store$|\.log$|\.pem$|\.key$/, what: 'a file of the machine' },
];

/** Which of an archive's files are none of a store's business: a sentence each. */
function listStrangers(archive: Archive): string[] {
  return [...archive.keys()].flatMap((path) =>
    STRANGERS.filter((stranger) => stranger.path.test(path)).map(({ what }) => `${path} is ${what}`),
  );
}

/**
 * What is wrong with an archive of the extension: strangers, source of another language than the browser's, the name of
 * a source map in a script, a manifest that is not there or has another version.
 * @param version that of `package.json`
 * @returns a sentence each; empty when a store can be given it
 */
export function judgeExtension(archive: Archive, version: string): string[] {
  const faults = listStrangers(archive);
  for (const [path, text] of archive) {
    if (/\.tsx?$/.test(path)) faults.push(`${path} is source`);
    if (/\.(?:js|css)$/.test(path) && text.includes('sourceMappingURL'))
      faults.push(`${path} names a source map`);
  }
  const manifest = archive.get('manifest.json');
  if (manifest === undefined) return [...faults, 'manifest.json is not at the top'];
  const { version: own } = JSON.parse(manifest) as { version?: unknown };
  return own === version ? faults : [...faults, `manifest.json has version ${own}, package.json ${version}`];
}

/** What Mozilla's reviewers look for to make the same files again. */
const NEEDED_TO_REBUILD = ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md', 'LICENSE'];

/** The file of the sources that tells Mozilla's reviewers how to make the same files again, and what it must say. */
const INSTRUCTIONS = 'CONTRIBUTING.md';
const SAID_TO_REBUILD = ['Node 20.19', 'npm ci && npm run build-for-amo', '.output/firefox-mv3'];

/** What is wrong with the archive of the sources: strangers, what is missing to build from it, and what is not said of how. */
export function judgeSources(archive: Archive): string[] {
  const missing = NEEDED_TO_REBUILD.filter((path) => !archive.has(path)).map((path) => `${path} is missing`);
  const { scripts } = JSON.parse(archive.get('package.json') ?? '{}') as { scripts?: Record<string, string> };
  const command = scripts?.['build-for-amo'] ? [] : ['package.json has no script build-for-amo'];
  const instructions = archive.get(INSTRUCTIONS) ?? '';
  const unsaid = SAID_TO_REBUILD.filter((words) => !instructions.includes(words));
  return [
    ...listStrangers(archive),
    ...missing,
    ...command,
    ...unsaid.map((words) => `${INSTRUCTIONS} does not say "${words}"`),
  ];
}

/** Which files two builds have not alike, each named once, in the order of the alphabet. */
export function listDifferences(one: Archive, other: Archive): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}

/** The heading and the lines of a version in the changelog (`## 0.1.0`, whatever follows on the line); none when it has none. */
function findEntry(changelog: string, version: string): { heading: string; lines: string } | undefined {
  const [, ...entries] = changelog.split(/^## /m);
  const entry = entries.find((each) => /^\[?([^\]\s,]+)/.exec(each)?.[1] === version);
  if (entry === undefined) return undefined;
  const [heading = '', ...lines] = entry.split('\n');
  return { heading, lines: lines.join('\n').trim() };
}

/**
 * What the changelog says of a version: the lines under its heading. One that is not released yet has an entry as well, since the
 * archives are made and tried before their day is known: see {@link isUnreleased}.
 * @returns undefined when the version has no heading, or nothing under it
 */
export function readEntry(changelog: string, version: string): string | undefined {
  return findEntry(changelog, version)?.lines || undefined;
}

/** Whether the heading of a version still says that it is not released: it has its day before a store is given it. */
export function isUnreleased(changelog: string, version: string): boolean {
  return /not released yet/.test(findEntry(changelog, version)?.heading ?? '');
}
