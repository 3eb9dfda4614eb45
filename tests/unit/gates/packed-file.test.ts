import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFileOpeners, judgePackedScript, PACKED_SCRIPT } from '../../../scripts/gates/packed-file.ts';
import { packNetworkFile } from '../../../scripts/network-file/pack-network-file.ts';
import { writeTree } from '../../fixtures/temporary-tree.ts';

const SAVER = 'components/network-check/save-network-file.ts';
const GOOD_SAVER = readFileSync(SAVER, 'utf8');

/** What the gate says of a saver with anything else in it. */
const OTHER = `${SAVER}: does more with the packed file than offer it as a download`;

describe('the file that tries hosts', () => {
  test('is opened or run by nothing of the extension', () => {
    expect(findFileOpeners('.')).toEqual([]);
  });

  test.each([
    ['components/a.ts', "await import('virtual:network-check-file');", 'takes up the packed file'],
    ['components/a.ts', "import { runCheck } from './network-check/saved-file/run-check.ts';", 'runs a part'],
    ['components/a.ts', "await fetch('https://app.pix.fr');", '"fetch" is not to stand here'],
    ['components/a.ts', "globalThis['fetch']('https://app.pix.fr');", '"fetch" is not to stand here'],
    ['components/a.tsx', '<iframe srcdoc={packed} />;', '"iframe" is not to stand here'],
    ['components/a.ts', 'element.innerHTML = packed;', '"innerHTML" is not to stand here'],
    ['entrypoints/a.ts', 'open(URL.createObjectURL(packed));', '"createObjectURL" is not to stand here'],
  ])('would be seen in %s: %s', (path, code, fault) => {
    const found = findFileOpeners(writeTree({ [SAVER]: GOOD_SAVER, [path]: code }));
    expect(found.join('\n')).toContain(fault);
  });

  test('would be seen to be opened by the one who saves it', () => {
    const tree = writeTree({ [SAVER]: `${GOOD_SAVER}import { openTab } from './open-tab.ts';` });
    expect(findFileOpeners(tree)).toEqual([OTHER]);
  });

  test('may be written in another manner by the one who saves it', () => {
    const respaced = `// A comment.\n${GOOD_SAVER.replaceAll('\n', '\n\n  ')}`;
    expect(findFileOpeners(writeTree({ [SAVER]: respaced }))).toEqual([]);
  });

  test.each([
    'document.write(packed);',
    "location.href = 'data:text/html,' + packed;",
    "open('data:text/html,' + packed);",
    "browser.tabs.create({ url: 'data:text/html,' + packed });",
    "new Worker('data:text/javascript,' + packed);",
    "document.body['inner' + 'HTML'] = packed;",
    'document.body.setHTML(packed);',
  ])('would be seen to be run by the one who saves it: %s', (code) => {
    const inside = GOOD_SAVER.replace('  downloadFile(', `  ${code}\n  downloadFile(`);
    expect(inside).not.toBe(GOOD_SAVER);
    for (const text of [inside, `${GOOD_SAVER}${code}`])
      expect(findFileOpeners(writeTree({ [SAVER]: text }))).toContain(OTHER);
  });

  test('would be seen to be passed on by the one who saves it', () => {
    const tree = writeTree({ [SAVER]: `${GOOD_SAVER}export { packed };` });
    expect(findFileOpeners(tree)).toContain(OTHER);
  });

  test('a tree in which nobody saves it fails the gate', () => {
    expect(() => findFileOpeners(writeTree({ 'components/a.ts': '' }))).toThrow('looks for nothing');
  });
});

describe('the script that carries it', () => {
  const PAGE = JSON.stringify('<!doctype html><script>fetch("https://app.pix.fr")</script>');

  test('is known by its name alone', () => {
    expect(PACKED_SCRIPT.test('chunks/_virtual_network-check-file-BFRX1Qnm.js')).toBe(true);
    expect(PACKED_SCRIPT.test('chunks/tools-BFRX1Qnm.js')).toBe(false);
    expect(PACKED_SCRIPT.test('background.js')).toBe(false);
  });

  test('holds one text, and its export', () => {
    expect(judgePackedScript(`const e=${PAGE};export{e as default};`)).toEqual([]);
  });

  test.each([
    [`const e=${PAGE};document.write(e);export{e as default};`, 'runs ExpressionStatement'],
    [`const e=${PAGE},f=fetch("https://app.pix.fr");export{e as default};`, 'something else than a text'],
    [`const e=${PAGE};export*from"./other.js";`, 'runs ExportDeclaration'],
    ['const e="fetch(1)";export{e as default};', 'another text than a page'],
    ['export{};', 'holds 0 texts'],
  ])('is seen to hold more: %s', (code, fault) => {
    expect(judgePackedScript(code).join('\n')).toContain(fault);
  });
});

describe('the packed file', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('lets its own script and style run, and nothing else, and loads nothing', async () => {
    const packed = await packNetworkFile();
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(packed) ?? [];
    const scripts = [...packed.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
    const styles = [...packed.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, code = '']) => code);
    expect(scripts).toHaveLength(1);
    expect(styles).toHaveLength(1);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${scripts.map(hash)}`,
      `style-src ${styles.map(hash)}`,
      'connect-src https: http:',
      'frame-src https: http:',
      'object-src https: http:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(packed).not.toMatch(/<(?:link|img|iframe|object|embed|audio|video)\b|\ssrc=|@import|url\(/);
    expect(scripts.join()).toMatch(/\bfetch\(/);
    // What is asked as something to show runs no script of its own, and is asked once a file alone is not read.
    expect(scripts.join()).not.toMatch(/allow-scripts|allow-top-navigation|allow-popups|allow-forms/);
    expect(scripts.join().match(/createElement\([`"']iframe[`"']\)/g)).toHaveLength(1);
    expect(scripts.join()).not.toMatch(
      /\beval\(|new Function|sendBeacon|WebSocket|XMLHttpRequest|localStorage|indexedDB/,
    );
    // Nothing of the machine that has built it.
    expect(packed.includes('saved-file/')).toBe(false);
    // An old computer reads it at once.
    expect(packed.length).toBeLessThan(45_000);
  });
});
