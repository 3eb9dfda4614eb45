import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  getSnapshotPath,
  judgeDataCollection,
  listChanges,
  makeSnapshot,
} from '../../../scripts/checks/manifest.ts';

describe('the manifests in the tree', () => {
  it.each(['chromium', 'firefox'] as const)(
    'that of %s asks for what PRIVACY.md says, and no more',
    (target) => {
      const manifest = JSON.parse(readFileSync(getSnapshotPath(target), 'utf8')) as Record<string, unknown>;
      const sidePanel = target === 'firefox' ? [] : ['sidePanel'];
      expect(manifest.permissions).toEqual(['storage', 'alarms', 'scripting', ...sidePanel]);
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('version');
    },
  );

  it('tell Firefox that no data is collected', () => {
    expect(judgeDataCollection(readFileSync(getSnapshotPath('firefox'), 'utf8'))).toEqual([]);
  });

  it('have an icon for light and one for dark toolbars at every size, where the browser takes them', () => {
    const { action, icons } = JSON.parse(readFileSync(getSnapshotPath('firefox'), 'utf8')) as {
      action: { theme_icons: { light: string; dark: string; size: number }[] };
      icons: Record<string, string>;
    };
    expect(action.theme_icons.map(({ size }) => String(size))).toEqual(Object.keys(icons));
    for (const { light, dark } of action.theme_icons) {
      expect(light).not.toBe(dark);
      // A PNG begins so; its own width follows.
      for (const path of [light, dark])
        expect(readFileSync(`public/${path}`).subarray(1, 4).toString()).toBe('PNG');
    }
    for (const { light, size } of action.theme_icons)
      expect(readFileSync(`public/${light}`).readUInt32BE(16)).toBe(size);
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
