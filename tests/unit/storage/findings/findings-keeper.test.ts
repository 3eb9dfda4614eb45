import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../checklist/day.ts';
import type { Findings } from '../../../../checklist/findings.ts';
import { noteSessions } from '../../../../checklist/note-findings.ts';
import { formatFindings, readFindings } from '../../../../storage/findings/findings-item.ts';
import { createFindingsKeeper } from '../../../../storage/findings/findings-keeper.ts';
import { getFindingsKey, getRescueKey, MUTED_SIGNALS_KEY } from '../../../../storage/keys.ts';
import { SCHEMA_VERSION } from '../../../../storage/schema/condition.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { NEXT_SCOPE, REPLICA_KEY, SCOPE } from '../../../fixtures/changes.ts';
import { find, makeSession } from '../../../fixtures/live.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';

const TODAY = '2026-11-12';
const KEY = getFindingsKey(SCOPE);
const FOUND = find({ target: 7, sessions: [makeSession({ read: TODAY })] });
const DAMAGED = { ...formatFindings(FOUND), campaigns: 'many' };

/** A keeper on a storage, and what it reported. */
function open(local: Record<string, unknown> = {}) {
  const storage = new MemoryStorage({ local });
  const reports: unknown[] = [];
  const keeper = createFindingsKeeper({
    storage,
    readToday: () => TODAY,
    report: (error) => reports.push(error),
  });
  const readKept = (key = KEY) => readFindings(storage.peek('local', key)).value;
  return { storage, keeper, reports, readKept };
}

const plan = (target: number) => (findings: Findings) => ({ ...findings, target });
const see = (number: string) => (findings: Findings) => noteSessions(findings, [{ number }], TODAY);

describe('what is found', () => {
  test('is kept under its establishment and its year, and given as it is then', async () => {
    const { keeper, readKept } = open({ [KEY]: formatFindings(FOUND) });
    await expect(keeper.change(SCOPE, plan(8))).resolves.toEqual({ ...FOUND, target: 8 });
    await expect(keeper.change(NEXT_SCOPE, plan(9))).resolves.toEqual(find({ target: 9 }));
    expect(readKept().target).toBe(8);
    expect(readKept(getFindingsKey(NEXT_SCOPE)).target).toBe(9);
  });

  test('is not written again when nothing has changed', async () => {
    const { keeper, storage } = open({ [KEY]: formatFindings(FOUND) });
    await keeper.change(SCOPE, (findings) => findings);
    await keeper.change(SCOPE, (findings) => structuredClone(findings));
    expect(storage.writes).toEqual([]);
  });

  test('by two pages at once is kept of both', async () => {
    const { keeper, readKept } = open();
    await Promise.all(['1', '2', '3'].map((number) => keeper.change(SCOPE, see(number))));
    expect(readKept().sessions.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });
});

describe('what a school imports', () => {
  const importFormats = { value: '.csv', read: '2026-09-02' } as const;

  test('stays from one year to the next, unless its page says otherwise', async () => {
    const { keeper, readKept } = open({ [KEY]: formatFindings(find({ importFormats })) });
    await keeper.change(NEXT_SCOPE, plan(9));
    expect(readKept(getFindingsKey(NEXT_SCOPE))).toEqual(find({ target: 9, importFormats }));
    const xml = { value: '.xml, .zip', read: '2027-09-02' } as const;
    await keeper.change(NEXT_SCOPE, (findings) => ({ ...findings, importFormats: xml }));
    await keeper.change(NEXT_SCOPE, plan(10));
    expect(readKept(getFindingsKey(NEXT_SCOPE)).importFormats).toEqual(xml);
  });

  test('is no reason to write', async () => {
    const { keeper, storage } = open({ [KEY]: formatFindings(find({ importFormats })) });
    await expect(keeper.change(NEXT_SCOPE, (findings) => findings)).resolves.toEqual(find({ importFormats }));
    expect(storage.writes).toEqual([]);
  });
});

describe('a stored value', () => {
  test('that is damaged is kept aside before it is written over, and the rest of it stays', async () => {
    const { keeper, storage, readKept } = open({ [KEY]: DAMAGED });
    await keeper.change(SCOPE, plan(8));
    const rescueKey = getRescueKey('local', KEY, DAMAGED);
    expect(storage.writes.map(({ items }) => Object.keys(items))).toEqual([[rescueKey], [KEY]]);
    expect(storage.peek('local', rescueKey)).toEqual({
      schema: SCHEMA_VERSION,
      area: 'local',
      key: KEY,
      day: TODAY,
      value: DAMAGED,
    });
    expect(readKept()).toEqual({ ...FOUND, target: 8 });
  });

  test('that is damaged stays as it is while nothing is to be written', async () => {
    const { keeper, storage } = open({ [KEY]: DAMAGED });
    await keeper.change(SCOPE, (findings) => findings);
    expect(storage.writes).toEqual([]);
  });

  test('of a newer version is neither read nor written over', async () => {
    const newer = { ...formatFindings(FOUND), schema: SCHEMA_VERSION + 1 };
    const { keeper, storage } = open({ [KEY]: newer });
    await expect(keeper.change(SCOPE, plan(8))).resolves.toEqual(find({ target: 8 }));
    expect(storage.writes).toEqual([]);
    expect(storage.peek('local', KEY)).toEqual(newer);
  });
});

describe('a storage that refuses', () => {
  test('to write: what was found is given all the same, and it is reported', async () => {
    const { keeper, storage, reports } = open({ [KEY]: formatFindings(FOUND) });
    storage.refuse('write', 'local');
    await expect(keeper.change(SCOPE, plan(8))).resolves.toEqual({ ...FOUND, target: 8 });
    expect(reports).toHaveLength(1);
  });

  test('to read: what the page says is given, nothing is written over, and it is reported', async () => {
    const { keeper, storage, reports } = open({ [KEY]: formatFindings(FOUND) });
    storage.refuse('read', 'local');
    await expect(keeper.change(SCOPE, plan(8))).resolves.toEqual(find({ target: 8 }));
    expect(reports).toHaveLength(1);
    expect(storage.writes).toEqual([]);
  });

  test('to keep a damaged value aside: it is not written over', async () => {
    const { keeper, storage, reports } = open({ [KEY]: DAMAGED });
    storage.refuse('write', 'local');
    await expect(keeper.change(SCOPE, plan(8))).resolves.toMatchObject({ target: 8 });
    expect(reports).toHaveLength(1);
    expect(storage.peek('local', KEY)).toEqual(DAMAGED);
  });

  test('does not stop what comes after', async () => {
    const { keeper, storage, readKept } = open();
    storage.refuse('write', 'local');
    await keeper.change(SCOPE, plan(8));
    storage.allow('write', 'local');
    await keeper.change(SCOPE, plan(9));
    expect(readKept().target).toBe(9);
  });

  test('signals to mute, or to erase: it is reported, and nothing throws', async () => {
    const { keeper, storage, reports } = open();
    storage.refuse('write', 'local');
    await expect(keeper.setMuted('code-copied', true)).resolves.toBeUndefined();
    storage.refuse('read', 'local');
    await expect(keeper.readMuted()).resolves.toEqual([]);
    await expect(keeper.erase()).resolves.toBe(false);
    expect(reports).toHaveLength(3);
  });
});

describe('signals of which the user wants no proposal', () => {
  test('are muted once, and may be wanted again', async () => {
    const { keeper } = open();
    await Promise.all([
      keeper.setMuted('code-copied', true),
      keeper.setMuted('team-changed', true),
      keeper.setMuted('code-copied', true),
    ]);
    await expect(keeper.readMuted()).resolves.toEqual(['team-changed', 'code-copied']);
    await keeper.setMuted('team-changed', false);
    await expect(keeper.readMuted()).resolves.toEqual(['code-copied']);
  });

  test('that a newer version keeps are not written over', async () => {
    const newer = { schema: SCHEMA_VERSION + 1, signals: ['code-copied', 'of-tomorrow'] };
    const { keeper, storage } = open({ [MUTED_SIGNALS_KEY]: newer });
    await keeper.setMuted('team-changed', true);
    expect(storage.peek('local', MUTED_SIGNALS_KEY)).toEqual(newer);
    await expect(keeper.readMuted()).resolves.toEqual(['code-copied']);
  });
});

describe('the scopes that have findings', () => {
  const at = (index: number) => ({
    establishment: `${String(index).padStart(7, '0')}A`,
    schoolYear: '2026-2027' as const,
  });
  const keyOf = (index: number) => getFindingsKey(at(index));
  const listFound = (storage: MemoryStorage) =>
    storage.keys('local').filter((key) => key.startsWith('findings:'));
  const seenOn = (day: Day) => formatFindings(find({ sessions: [makeSession({ read: day })] }));

  test('are twenty-four, however many schools pages speak for', async () => {
    const { storage, keeper } = open();
    for (let index = 1; index <= 300; index += 1) await keeper.change(at(index), see('61202'));
    expect(listFound(storage)).toHaveLength(24);
    expect(storage.keys('local')).toContain(keyOf(300));
  });

  test('lose that of an unknown school seen longest ago', async () => {
    const days = Array.from({ length: 20 }, (_, index): Day => `2026-10-${30 - index}`);
    const found = days.map((day, index) => [keyOf(index), seenOn(day)] as const);
    const { storage, keeper } = open(Object.fromEntries(found));
    for (const index of [99, 98, 97, 96, 95]) await keeper.change(at(index), see('61202'));
    const left = listFound(storage);
    expect(left).toHaveLength(24);
    expect(left).not.toContain(keyOf(19));
    expect(left).toContain(keyOf(18));
  });

  test('stay of the school of nobody yet, of those in the list, of those with a tick or a plan, and with what was typed', async () => {
    const found = Array.from({ length: 30 }, (_, index) => [keyOf(index), seenOn('2026-11-11')] as const);
    const registry = new Map([
      ['establishment:0000001A', new Map([['name', { value: 'Lycée', at: 1, by: 'aaaaaaaa' }]])],
    ]);
    const kept = {
      [KEY]: seenOn('2026-09-01'),
      [keyOf(1)]: seenOn('2026-09-01'),
      [keyOf(2)]: seenOn('2026-09-01'),
      [keyOf(3)]: seenOn('2026-09-01'),
      [keyOf(4)]: formatFindings(find({ target: 4 })),
      [keyOf(5)]: { ...seenOn('2026-09-01'), schema: SCHEMA_VERSION + 1 },
    };
    const { storage, keeper } = open({
      ...Object.fromEntries(found),
      ...kept,
      'replica:registry': formatItem('registry', registry),
      'replica:progress:0000002A:2025-2026': { schema: SCHEMA_VERSION },
      'replica:plan:0000003A:2026-2027': { schema: SCHEMA_VERSION },
    });
    await keeper.change(at(99), see('61202'));
    expect(listFound(storage)).toEqual(expect.arrayContaining(Object.keys(kept)));
    expect(listFound(storage)).toHaveLength(24);
  });

  test('all of kept schools stay, beyond the number', async () => {
    const found = Array.from({ length: 30 }, (_, index) => [
      keyOf(index),
      formatFindings(find({ target: 3 })),
    ]);
    const { storage, keeper } = open(Object.fromEntries(found));
    await keeper.change(at(99), see('61202'));
    expect(listFound(storage)).toHaveLength(31);
    await keeper.change(at(98), see('61202'));
    expect(listFound(storage)).toHaveLength(31);
    expect(listFound(storage)).not.toContain(keyOf(99));
  });
});

test('erasing takes away all that was found and the copies kept aside, and leaves all the rest', async () => {
  const others = {
    [REPLICA_KEY]: { schema: 2 },
    device: { schema: 2, id: 'x' },
    'rescue:local:settings:1': {},
  };
  const { keeper, storage } = open({ [KEY]: DAMAGED, ...others });
  await keeper.change(SCOPE, plan(8));
  await keeper.change(NEXT_SCOPE, plan(9));
  await keeper.setMuted('code-copied', true);
  expect(storage.keys('local')).toHaveLength(Object.keys(others).length + 4);
  await expect(keeper.erase()).resolves.toBe(true);
  expect(storage.keys('local').sort()).toEqual(Object.keys(others).sort());
});
