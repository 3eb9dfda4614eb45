import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  getSnapshotPath,
  judgeDataCollection,
  listChanges,
  makeSnapshot,
} from '../../../scripts/checks/manifest.ts';
import { measurePng } from '../../fixtures/measure-png.ts';

interface Asked {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

/** The manifest of a browser, as the tree has it. */
const readSnapshot = (target: 'chromium' | 'firefox') =>
  JSON.parse(readFileSync(getSnapshotPath(target), 'utf8')) as Asked;

/** What a section of PRIVACY.md names between backticks; what stands before "(Chrome" is Chromium's alone. */
function readPrivacy(heading: string): { readonly named: string[]; readonly chromiumAlone: string[] } {
  const sections = readFileSync('PRIVACY.md', 'utf8').split(/^##? /m);
  const section = sections.find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const list = (pattern: RegExp) => [...section.matchAll(pattern)].map(([, name = '']) => name).sort();
  return { named: list(/`([^`]+)`/g), chromiumAlone: list(/`([^`]+)` \(Chrome /g) };
}

describe('the manifests in the tree', () => {
  it.each(['Les autorisations', 'Permissions'])(
    'ask for what PRIVACY.md says under "%s", and no more',
    (heading) => {
      const { named, chromiumAlone } = readPrivacy(heading);
      for (const target of ['chromium', 'firefox'] as const) {
        const { permissions, optional_permissions, host_permissions } = readSnapshot(target);
        const asked = [...permissions, ...optional_permissions, ...host_permissions].sort();
        expect(asked).toEqual(
          target === 'chromium' ? named : named.filter((name) => !chromiumAlone.includes(name)),
        );
        expect(optional_permissions).toEqual(['notifications']);
      }
      expect(chromiumAlone).toEqual(['sidePanel']);
    },
  );

  it('open no file of ours to pages, and have the version from package.json alone', () => {
    for (const target of ['chromium', 'firefox'] as const) {
      expect(readSnapshot(target)).not.toHaveProperty('web_accessible_resources');
      expect(readSnapshot(target)).not.toHaveProperty('version');
    }
  });

  it('tell Firefox that no data is collected', () => {
    expect(judgeDataCollection(readFileSync(getSnapshotPath('firefox'), 'utf8'))).toEqual([]);
  });

  it.each(['chromium', 'firefox'] as const)(
    'that of %s has icons of 16, 32, 48 and 128, each as large as it says',
    (target) => {
      const { icons, action } = readSnapshot(target) as Asked & {
        icons: Record<string, string>;
        action: { default_icon: Record<string, string> };
      };
      expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
      expect(action.default_icon).toEqual(icons);
      for (const [size, path] of Object.entries(icons))
        expect(measurePng(`public/${path}`)).toEqual([Number(size), Number(size)]);
    },
  );

  it('have an icon for light and one for dark toolbars at every size, where the browser takes them', () => {
    const { action } = readSnapshot('firefox') as Asked & {
      action: { theme_icons: { light: string; dark: string; size: number }[] };
    };
    expect(action.theme_icons.map(({ size }) => size)).toEqual([16, 32, 48, 128]);
    for (const { light, dark, size } of action.theme_icons) {
      expect(light).not.toBe(dark);
      for (const path of [light, dark]) expect(measurePng(`public/${path}`)).toEqual([size, size]);
      expect(readFileSync(`public/${light}`).equals(readFileSync(`public/${dark}`))).toBe(false);
    }
  });
});

describe('a manifest that has changed', () => {
  it('is told by what changed, key by key', () => {
    const before = {
      action: { default_popup: 'popup.html', default_title: 'Pix' },
      permissions: ['storage'],
    };
    const now = {
      action: { default_popup: 'other.html', default_title: 'Pix' },
      permissions: ['storage', 'tabs'],
    };
    expect(listChanges(before, { ...now, version_name: 'x' })).toEqual([
      'action.default_popup: "popup.html" before, "other.html" now',
      'permissions: ["storage"] before, ["storage","tabs"] now',
      'version_name: nothing before, "x" now',
    ]);
    expect(listChanges(before, before)).toEqual([]);
    expect(listChanges({ a: [1] }, {})).toEqual(['a: [1] before, nothing now']);
  });

  it('is not one by its version alone, which package.json has', () => {
    expect(makeSnapshot('{"name":"a","version":"1"}')).toBe(makeSnapshot('{"name":"a","version":"2"}'));
  });

  it('may not tell Firefox of data, nor leave it out', () => {
    const tell = (value: unknown) =>
      JSON.stringify({ browser_specific_settings: { gecko: { data_collection_permissions: value } } });
    expect(judgeDataCollection(tell({ required: ['none'] }))).toEqual([]);
    for (const other of [
      { required: ['none'], optional: ['technicalAndInteraction'] },
      { required: [] },
      undefined,
    ])
      expect(judgeDataCollection(tell(other))).toHaveLength(1);
    expect(judgeDataCollection('{}')).toHaveLength(1);
  });
});
