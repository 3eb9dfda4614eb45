import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Archive,
  isUnreleased,
  judgeExtension,
  judgeSources,
  listDifferences,
  readEntry,
} from '../../../scripts/release/judge-archive.ts';

const archive = (files: Record<string, string>): Archive => new Map(Object.entries(files));
const EXTENSION = { 'manifest.json': '{"version":"1.2.3"}', 'background.js': 'start()', 'popup.html': '' };
const SOURCES = {
  'package.json': '{"scripts":{"build-for-amo":"build"}}',
  'package-lock.json': '{}',
  'wxt.config.ts': '',
  'README.md': '',
  'CONTRIBUTING.md': 'Node 20.19: `npm ci && npm run build-for-amo`, into `.output/firefox-mv3`',
  LICENSE: '',
  'entrypoints/background/index.ts': '',
};

describe('an archive of the extension', () => {
  it('of a manifest, scripts and pages can be given to a store', () => {
    expect(judgeExtension(archive(EXTENSION), '1.2.3')).toEqual([]);
  });

  it.each([
    ['background.js.map', '', 'background.js.map is a source map'],
    ['background.js', 'start()\n//# sourceMappingURL=background.js.map', 'background.js names a source map'],
    ['tests/e2e/popup.js', '', 'tests/e2e/popup.js is test code'],
    ['chunks/popup.test.js', '', 'chunks/popup.test.js is test code'],
    ['.env.production', '', '.env.production is an environment file'],
    ['sub/.env', '', 'sub/.env is an environment file'],
    ['node_modules/preact/preact.js', '', 'node_modules/preact/preact.js is a folder of the machine'],
    ['key.pem', '', 'key.pem is a file of the machine'],
    ['chunks/popup.ts', '', 'chunks/popup.ts is source'],
    ['manifest.json', '{"version":"1.2.2"}', 'manifest.json has version 1.2.2, package.json 1.2.3'],
    ['manifest.json', '{}', 'manifest.json has version undefined, package.json 1.2.3'],
  ])('with %s of "%s" in it cannot', (path, content, fault) => {
    expect(judgeExtension(archive({ ...EXTENSION, [path]: content }), '1.2.3')).toEqual([fault]);
  });

  it('without a manifest at its top cannot', () => {
    const faults = judgeExtension(archive({ 'build/manifest.json': '{"version":"1.2.3"}' }), '1.2.3');
    expect(faults).toEqual(['manifest.json is not at the top']);
  });
});

describe('the archive of the sources', () => {
  it('holds what the command that rebuilds them needs', () => {
    expect(judgeSources(archive(SOURCES))).toEqual([]);
  });

  it.each(['package-lock.json', 'wxt.config.ts', 'README.md', 'LICENSE'])('without %s says so', (path) => {
    const { [path as 'LICENSE']: _, ...rest } = SOURCES;
    expect(judgeSources(archive(rest))).toEqual([`${path} is missing`]);
  });

  it.each(['npm ci && npm run build-for-amo', '.output/firefox-mv3', 'Node 20.19'])(
    'whose instructions do not say "%s" says so',
    (words) => {
      const text = SOURCES['CONTRIBUTING.md'].replace(words, '');
      expect(judgeSources(archive({ ...SOURCES, 'CONTRIBUTING.md': text }))).toEqual([
        `CONTRIBUTING.md does not say "${words}"`,
      ]);
    },
  );

  it('has in the tree the instructions that reviewers are to read', () => {
    const text = readFileSync('CONTRIBUTING.md', 'latin1');
    expect(judgeSources(archive({ ...SOURCES, 'CONTRIBUTING.md': text }))).toEqual([]);
  });

  it('without the script that Mozilla looks for, or with tests, says so', () => {
    const faults = judgeSources(archive({ ...SOURCES, 'package.json': '{}', 'tests/unit/a.test.ts': '' }));
    expect(faults).toEqual(['tests/unit/a.test.ts is test code', 'package.json has no script build-for-amo']);
  });
});

describe('two builds', () => {
  it('differ by a byte, by a file more and by a file less', () => {
    const one = archive({ a: '1', b: '2', c: '3' });
    expect(listDifferences(one, one)).toEqual([]);
    expect(listDifferences(one, archive({ b: '2', c: '4', d: '' }))).toEqual(['a', 'c', 'd']);
  });
});

describe('the changelog', () => {
  const CHANGELOG =
    '# Changelog\n\n## 1.3.0\n\n## [1.2.3] - 2026-11-30\n\n- A fault less.\n\n## 1.2.30\n\n- Old.\n';

  it('has an entry for a version that is headed so, and has something under it', () => {
    expect(readEntry(CHANGELOG, '1.2.3')).toBe('- A fault less.');
    expect(readEntry(CHANGELOG, '1.2.30')).toBe('- Old.');
    for (const version of ['1.3.0', '1.2', '2.0.0']) expect(readEntry(CHANGELOG, version)).toBeUndefined();
  });

  it('has an entry for a version that is not released yet, and says that it is not', () => {
    const text =
      '# Changelog\n\n## 1.4.0, not released yet\n\n- A fault less.\n\n## 1.2.3 (30 November 2026)\n\n- Old.\n';
    expect(readEntry(text, '1.4.0')).toBe('- A fault less.');
    expect(isUnreleased(text, '1.4.0')).toBe(true);
    for (const version of ['1.2.3', '2.0.0']) expect(isUnreleased(text, version)).toBe(false);
  });

  it('of the tree has each kind of change once in a version', () => {
    for (const version of readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1)) {
      const kinds = version.match(/^### .+/gm) ?? [];
      expect(kinds).toEqual([...new Set(kinds)]);
    }
  });
});
