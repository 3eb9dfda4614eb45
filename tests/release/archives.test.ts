import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playVisit } from '../../scripts/demo/tour.ts';
import {
  nameArchives,
  type ReleaseFiles,
  readArchive,
  readFolder,
  unpackArchive,
} from '../../scripts/release/archives.ts';
import { judgeExtension, judgeSources, listDifferences } from '../../scripts/release/judge-archive.ts';
import { startDemoSite } from '../demo-site/server.ts';
import { launchExtensionBrowser } from '../e2e/harness/launch.ts';
import { runNpm } from './run-npm.ts';

/** What the visit's pages are named, as `npm start` prints them. */
const PAGES = [
  'orga-home',
  'orga-team-members',
  'orga-import',
  'orga-students',
  'orga-campaigns-all',
  'orga-certifications',
  'certif-sessions',
  'certif-session-new',
  'certif-session-candidates',
  'certif-session-finalise',
];

describe('what the stores are given', { shuffle: false }, () => {
  let folder: string;
  let files: ReleaseFiles;
  let version: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-list-pix-release-'));
    ({ version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string });
    await runNpm(['run', 'zip'], '.');
    files = nameArchives(version);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds what runs, and nothing of how it was made', async () => {
    for (const path of [files.chromium, files.firefox])
      expect(judgeExtension(await readArchive(path), version)).toEqual([]);
    expect(judgeSources(await readArchive(files.sources))).toEqual([]);
  });

  it('is rebuilt from the sources by the command that Mozilla looks for, file by file', async () => {
    const sources = join(folder, 'sources');
    await unpackArchive(files.sources, sources);
    await runNpm(['ci'], sources);
    await runNpm(['run', 'build-for-amo'], sources);
    const rebuilt = await readFolder(join(sources, '.output', 'firefox-mv3'));
    const given = await readArchive(files.firefox);
    expect(given.size).toBeGreaterThan(20);
    expect(listDifferences(given, rebuilt)).toEqual([]);
  });

  it.each(['chromium', 'firefox'] as const)('unpacked, runs in %s over the ten pages', async (browser) => {
    const unpacked = join(folder, browser);
    await unpackArchive(files[browser], unpacked);
    const demo = await startDemoSite();
    const extension = await launchExtensionBrowser(browser, { extensionDir: unpacked, demoPort: demo.port });
    try {
      const rows = await playVisit(extension, () => Promise.resolve());
      expect(rows.map(({ page }) => page)).toEqual(PAGES);
      expect(extension.consoleErrors).toEqual([]);
      expect(extension.requests.filter(({ from }) => from === 'extension')).toEqual([]);
    } finally {
      await extension.close();
      await demo.close();
    }
  });
});
