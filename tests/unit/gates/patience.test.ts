import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
/** What somebody looks at: what the background waits for, these ask of it with a patience of their own. */
const SURFACES = ['components', 'entrypoints', 'storage'];
const BACKGROUND = 'entrypoints/background/';

/** A call of the browser's own. */
const CALL = /\bbrowser\.((?:\w+|storage\[area\])\.\w+)\(/g;
/** What answers at once, or is called back. */
const AT_ONCE = ['runtime.getURL', 'runtime.getManifest', 'tabs.connect'];
/** A call that is waited for so long and no longer: `call` is that of storage. */
const WITH_PATIENCE = /\b(?:askBrowser|answerInTime)\($|\bcall\(\(\) =>$/;

/** The calls that wait as long as they must, and why. */
const WITHOUT = [
  'components/year/host-access.ts permissions.request', // The browser asks the user, who may take their time.
  'components/reminders/notification-access.ts permissions.request', // The same.
  'components/year/open-panel.ts sidebarAction.open', // Given to who asks for it, with a patience there.
  'components/surface/report.ts runtime.sendMessage', // Nobody waits for what becomes of a report.
  'entrypoints/overlay.content/start-overlay.ts runtime.sendMessage', // Nor of the name of a school.
];

/** The calls in a source that nothing bounds, as "file api.method". */
function listUnbounded(file: string, source: string): string[] {
  return [...source.matchAll(CALL)].flatMap(({ index, 1: api = '' }) => {
    const before = source.slice(0, index).trimEnd();
    return AT_ONCE.includes(api) || WITH_PATIENCE.test(before) ? [] : [`${file} ${api}`];
  });
}

describe('a browser that neither answers nor refuses', () => {
  test('is waited for without end by nothing that is looked at', async () => {
    const found: string[] = [];
    let calls = 0;
    for (const folder of SURFACES) {
      for (const entry of await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        const file = relative(ROOT, path);
        if (!/\.tsx?$/.test(file) || file.startsWith(BACKGROUND)) continue;
        const source = await readFile(path, 'utf8');
        calls += [...source.matchAll(CALL)].length;
        found.push(...listUnbounded(file, source));
      }
    }
    expect(calls).toBeGreaterThan(25);
    expect(found.sort()).toEqual([...WITHOUT].sort());
  });

  test('would be found', () => {
    expect(listUnbounded('a.ts', '  const tabs = await browser.tabs.query({});\n')).toEqual([
      'a.ts tabs.query',
    ]);
    expect(listUnbounded('a.ts', 'askBrowser(browser.tabs.query({}));\n')).toEqual([]);
    expect(listUnbounded('a.ts', 'get: () => call(() => browser.storage[area].get(null)),\n')).toEqual([]);
    expect(listUnbounded('a.ts', 'get: () => browser.storage[area].get(null),\n')).toEqual([
      'a.ts storage[area].get',
    ]);
  });
});
