import { describe, expect, test } from 'vitest';
import type { Day } from '../../../checklist/day.ts';
import { createMessageAnswerer } from '../../../entrypoints/background/answer-messages.ts';
import { readFindings } from '../../../storage/findings/findings-item.ts';
import { createFindingsKeeper } from '../../../storage/findings/findings-keeper.ts';
import type { Scope } from '../../../storage/keys.ts';
import { makeKeeper } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const TODAY: Day = '2026-11-20';
/** A script of ours on a Pix page, and one of our own pages. */
const SCRIPT = { id: 'check-list-pix', url: 'https://orga.pix.fr/campagnes' };
const OPTIONS = { id: 'check-list-pix', url: 'chrome-extension://check-list-pix/options.html' };
const scope: Scope = { establishment: '0123456X', schoolYear: '2026-2027' };
const KEY = 'findings:0123456X:2026-2027';
const LAST_IMPORT = { value: '2026-09-04', read: '2026-09-05' };

function open(local: Record<string, unknown> = {}) {
  const storage = new MemoryStorage({ local });
  const reports: unknown[] = [];
  const findingsKeeper = createFindingsKeeper({
    storage,
    readToday: () => TODAY,
    report: (error) => void reports.push(error),
  });
  const answer = createMessageAnswerer(makeKeeper(storage), findingsKeeper, {
    read: async () => ({ sessions: [], means: undefined }),
    readLabels: async () => ({}),
    readInvigilators: async () => '',
    noteCreated: async () => undefined,
  });
  const read = async (key: string) => (await storage.read('local', [key]))[key];
  return { storage, findingsKeeper, answer, read, reports };
}

describe('a signal', () => {
  test('is muted, and wanted again', async () => {
    const { answer, findingsKeeper } = open();
    await answer({ type: 'set-signal', signal: 'code-copied', isWanted: false }, OPTIONS);
    await answer({ type: 'set-signal', signal: 'file-imported', isWanted: false }, OPTIONS);
    expect(await findingsKeeper.readMuted()).toEqual(['file-imported', 'code-copied']);
    await answer({ type: 'set-signal', signal: 'code-copied', isWanted: true }, OPTIONS);
    expect(await findingsKeeper.readMuted()).toEqual(['file-imported']);
  });
});

describe('the number of sessions planned', () => {
  const set = (target: unknown) => ({ type: 'set-target', scope, target });

  test('is kept beside what was found, and taken back', async () => {
    const { answer, read } = open({ [KEY]: { schema: 2, lastImport: LAST_IMPORT } });
    await answer(set(7), OPTIONS);
    expect(readFindings(await read(KEY)).value).toMatchObject({ target: 7, lastImport: LAST_IMPORT });
    await answer(set(null), OPTIONS);
    const { value } = readFindings(await read(KEY));
    expect(value.target).toBeUndefined();
    expect(value.lastImport).toEqual(LAST_IMPORT);
  });

  test.each([0, 501, 1.5, '7', undefined])('is none of %j', (target) => {
    const { answer } = open();
    expect(answer(set(target), OPTIONS)).toBeUndefined();
  });

  test.each([
    { establishment: 'a:b', schoolYear: '2026-2027' },
    { establishment: '', schoolYear: '2026-2027' },
    { establishment: '0123456X', schoolYear: '2026-2028' },
  ])('is of no scope like %j', (wrong) => {
    const { answer } = open();
    expect(answer({ type: 'set-target', scope: wrong, target: 7 }, OPTIONS)).toBeUndefined();
  });
});

describe('erasing what was read on Pix', () => {
  const full = {
    [KEY]: { schema: 2, lastImport: LAST_IMPORT },
    'findings:default:2025-2026': { schema: 2 },
    'muted-signals': { schema: 2, signals: ['code-copied'] },
    [`rescue:local:${KEY}:0123abcd`]: { value: 'rubbish' },
    'rescue:sync:x:1': { value: 'rubbish' },
    'overlay-view': { schema: 2, view: 'pill' },
  };

  test('takes all of it, what could not be read included, and nothing else', async () => {
    const { answer, storage } = open(full);
    expect(await answer({ type: 'erase-findings' }, OPTIONS)).toBe(true);
    expect(storage.keys('local').sort()).toEqual(['overlay-view', 'rescue:sync:x:1']);
  });

  test('says when the browser refuses', async () => {
    const { answer, storage, reports } = open(full);
    storage.refuse('write', 'local');
    expect(await answer({ type: 'erase-findings' }, OPTIONS)).toBe(false);
    expect(reports).toHaveLength(1);
  });
});

describe('erasing everything', () => {
  test('takes what was read on Pix as well', async () => {
    const { answer, storage } = open({ [KEY]: { schema: 2 }, 'muted-signals': { schema: 2, signals: [] } });
    expect(await answer({ type: 'erase-all' }, OPTIONS)).toEqual({ outcome: 'erased' });
    await storage.settle();
    expect(storage.keys('local')).toEqual([]);
  });

  test('brings nothing back by what a page was telling meanwhile, whenever it was', async () => {
    for (let turns = 0; turns < 20; turns += 1) {
      const { answer, storage, findingsKeeper, read } = open({
        [KEY]: { schema: 2, lastImport: LAST_IMPORT },
      });
      const erased = answer({ type: 'erase-all' }, OPTIONS);
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const told = findingsKeeper.change(scope, (known) => ({ ...known, target: 3 }));
      await Promise.all([erased, told]);
      await storage.settle();
      expect(readFindings(await read(KEY)).value.lastImport).toBeUndefined();
    }
  });
});

test.each([
  { type: 'set-signal', signal: 'code-copied', isWanted: false },
  { type: 'set-target', scope, target: 7 },
  { type: 'erase-findings' },
])('a script on a Pix page is not answered: %j', async (message) => {
  const { answer, storage } = open({ [KEY]: { schema: 2, lastImport: LAST_IMPORT } });
  expect(answer(message, SCRIPT)).toBeUndefined();
  await storage.settle();
  expect(storage.writes).toEqual([]);
  expect(storage.keys('local')).toEqual([KEY]);
});
