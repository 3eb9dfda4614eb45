import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enTexts } from '../../assets/messages/en/texts.ts';
import { frTexts } from '../../assets/messages/fr/texts.ts';
import { fixDay, getFixedDayDir, getProductionDir } from '../../scripts/extension-builds.ts';
import { judgePackedScript, PACKED_SCRIPT } from '../../scripts/gates/packed-file.ts';
import { ORACLE_DAYS } from './oracle-cases.ts';
import { readBrowserName } from './use-extension.ts';

const target = readBrowserName();
const production = getProductionDir(target);

function readScripts(dir: string): { file: string; code: string }[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  return files.map((file) => ({ file, code: readFileSync(join(dir, file), 'utf8') }));
}

/** Ways to the network or to code made at run time. */
const FORBIDDEN = [
  /\bfetch\s*\(/,
  /XMLHttpRequest/,
  /WebSocket/,
  /EventSource/,
  /sendBeacon/,
  /\beval\s*\(/,
  /new Function\b/,
  /importScripts/,
];

describe(`the built extension for ${target}`, () => {
  it('holds no way to the network and no code made at run time', () => {
    const scripts = readScripts(production);
    expect(scripts.map(({ file }) => file.replaceAll('\\', '/'))).toContain('content-scripts/overlay.js');
    const others = scripts.filter(({ file }) => !PACKED_SCRIPT.test(file.replaceAll('\\', '/')));
    // One script alone is let through, by its name: the file that the user saves, a text that nothing here runs.
    expect(others).toHaveLength(scripts.length - 1);
    for (const { file, code } of others) {
      for (const pattern of FORBIDDEN) expect(pattern.test(code), `${pattern} in ${file}`).toBe(false);
    }
  });

  it('holds the file that asks the network as a text, which no page of its own opens', () => {
    const isPacked = (file: string) => PACKED_SCRIPT.test(file.replaceAll('\\', '/'));
    const scripts = readScripts(production);
    const [packed] = scripts.filter(({ file }) => isPacked(file));
    expect(judgePackedScript(packed?.code ?? '')).toEqual([]);
    const name = basename(packed?.file ?? '');
    const takers = scripts.filter(({ file, code }) => !isPacked(file) && code.includes(name));
    expect(takers.map(({ file }) => file.replace(/-[\w-]+\.js$/, ''))).toEqual([join('chunks', 'tools')]);
    const others = readdirSync(production, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:html|json|css)$/.test(file),
    );
    expect(others.length).toBeGreaterThan(5);
    for (const file of others)
      expect(readFileSync(join(production, file), 'utf8').includes(name), file).toBe(false);
    // It is a text in a script: there is no page of it that could be opened.
    expect(others.filter((file) => file.includes('network'))).toEqual([]);
  });

  it('says nothing to the page, not even its own start', () => {
    const [overlay] = readScripts(production).filter(({ file }) => file.endsWith('overlay.js'));
    expect(overlay?.code).toContain('check-list-pix');
    // To the panel, by a port of our own; a window's own goes to the page.
    expect(overlay?.code.match(/postMessage/g)).toHaveLength(1);
    expect(overlay?.code).not.toMatch(/(?:window|self|globalThis|parent|top)\??\.postMessage/);
    expect(overlay?.code).not.toContain('dispatchEvent');
  });

  it('leaves the texts of both languages to the background', () => {
    const read = (name: string) =>
      readScripts(production).find(({ file }) => file.endsWith(name))?.code ?? '';
    const [overlay, background] = [read('overlay.js'), read('background.js')];
    const texts = [frTexts, enTexts].flatMap(({ steps, broken, allDone, notSaved }) => [
      ...Object.values(steps).map(({ title }) => title),
      ...[broken, allDone, notSaved],
    ]);
    expect(overlay).toContain('read-texts');
    // What it looks like comes with them.
    expect(background).toContain('.pill-title');
    expect(overlay).not.toContain('.pill-title');
    // As a build writes them: if it wrote them some other way, their absence would say nothing.
    expect(texts.filter((text) => !background.includes(text))).toEqual([]);
    expect(texts.filter((text) => overlay.includes(text))).toEqual([]);
  });

  it('starts its background with the browser', () => {
    const [background] = readScripts(production).filter(({ file }) => file.endsWith('background.js'));
    expect(background?.code).toContain('onStartup');
  });

  it('has the same manifest, byte for byte, in production and in test builds', () => {
    const manifest = readFileSync(join(production, 'manifest.json'));
    for (const day of ORACLE_DAYS) {
      const tested = readFileSync(join(getFixedDayDir(target, day), 'manifest.json'));
      expect(tested.equals(manifest), day).toBe(true);
    }
  });

  it('asks for storage, alarms, scripting, the four Pix hosts, and the side panel in Chromium alone', () => {
    const manifest = JSON.parse(readFileSync(join(production, 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(
      target === 'chromium'
        ? ['storage', 'alarms', 'scripting', 'sidePanel']
        : ['storage', 'alarms', 'scripting'],
    );
    // Asked for when the user turns reminders on, and no other.
    expect(manifest.optional_permissions).toEqual(['notifications']);
    const hosts = ['orga.pix.fr', 'orga.pix.org', 'certif.pix.fr', 'certif.pix.org'];
    const patterns = hosts.map((host) => `https://${host}/*`);
    expect([...manifest.host_permissions].sort()).toEqual([...patterns].sort());
    expect([...manifest.content_scripts[0].matches].sort()).toEqual([...patterns].sort());
    expect(manifest.content_scripts).toHaveLength(1);
    for (const key of ['optional_host_permissions', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  it('is tested as it is, but for the fixed day', () => {
    const scripts = readScripts(production);
    for (const day of ORACLE_DAYS) {
      const tested = readScripts(getFixedDayDir(target, day));
      expect(tested).toEqual(scripts.map(({ file, code }) => ({ file, code: fixDay(code, day) })));
      expect(tested).not.toEqual(scripts);
    }
  });
});
