import { describe, expect, test } from 'vitest';
import {
  isAnythingNoted,
  listPastYears,
  readStoredItems,
  touchesOtherYears,
} from '../../../storage/surface/past-years.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const SCHOOL = '0123456X';
const SCOPE = { establishment: SCHOOL, schoolYear: '2026-2027' } as const;

async function read(content: ConstructorParameters<typeof MemoryStorage>[0]) {
  const storage = new MemoryStorage(content);
  const reports: unknown[] = [];
  const items = await readStoredItems(storage, (error) => reports.push(error));
  expect(storage.writes).toEqual([]);
  return { items, reports };
}

describe('the years before this one', () => {
  test('are those of the establishment in which something was noted, the latest first', async () => {
    const { items } = await read({
      sync: {
        [`progress:${SCHOOL}:2025-2026:aaaaaaaa`]: item('done', ['book-rooms']),
        [`progress:${SCHOOL}:2026-2027:aaaaaaaa`]: item('done', ['book-rooms']),
        [`progress:${SCHOOL}:2027-2028:aaaaaaaa`]: item('done', ['book-rooms']),
        [`progress:${SCHOOL}:2023-2024:aaaaaaaa`]: item('todo', ['book-rooms']),
        'progress:0123457Y:2022-2023:aaaaaaaa': item('done', ['book-rooms']),
        'progress:default:2021-2022:aaaaaaaa': item('done', ['book-rooms']),
      },
      local: {
        [`replica:progress:${SCHOOL}:2024-2025`]: item('not-applicable', ['run-exams'], { by: 'aaaaaaaa' }),
      },
    });
    expect(listPastYears(items, SCOPE).map(({ schoolYear }) => schoolYear)).toEqual([
      '2025-2026',
      '2024-2025',
    ]);
    expect(listPastYears(items, { ...SCOPE, establishment: 'default' })).toHaveLength(1);
  });

  test('merge what several devices and this computer hold: the later mark wins', async () => {
    const { items } = await read({
      sync: {
        [`progress:${SCHOOL}:2025-2026:aaaaaaaa`]: item('done', ['book-rooms', 'share-codes'], { at: 1000 }),
        [`progress:${SCHOOL}:2025-2026:bbbbbbbb`]: item('todo', ['book-rooms'], { at: 2000 }),
        [`notes:${SCHOOL}:2025-2026:bbbbbbbb:0`]: {
          schema: 2,
          steps: { 'run-exams': { note: ['B12', 1000] } },
        },
      },
      local: {
        [`replica:progress:${SCHOOL}:2025-2026`]: item('not-applicable', ['share-codes'], {
          at: 3000,
          by: 'cccccccc',
        }),
      },
    });
    const [year, ...others] = listPastYears(items, SCOPE);
    expect(others).toEqual([]);
    expect(year?.isDamaged).toBe(false);
    expect(year?.progress['book-rooms']?.state).toBe('todo');
    expect(year?.progress['share-codes']?.state).toBe('not-applicable');
    expect(year?.progress['run-exams']?.note).toBe('B12');
  });

  test('with a damaged item are shown for what can be read, and say so', async () => {
    const { items } = await read({
      sync: {
        [`progress:${SCHOOL}:2025-2026:aaaaaaaa`]: {
          schema: 2,
          steps: {
            'book-rooms': { state: [['done', '2025-12-01'], 1000] },
            'share-codes': { state: 'rubbish' },
          },
        },
        [`progress:${SCHOOL}:2025-2026:bbbbbbbb`]: 'not even an object',
      },
    });
    const [year] = listPastYears(items, SCOPE);
    expect(year?.isDamaged).toBe(true);
    expect(year?.progress['book-rooms']).toEqual({ state: 'done', day: '2025-12-01' });
    expect(year?.progress['share-codes']).toBeUndefined();
  });

  test('come with what the establishment took over, up to its answer', async () => {
    const registry = (answer: string) => ({
      schema: 2,
      entries: { [`establishment:${SCHOOL}`]: { name: ['Lycée', 5], adoption: [answer, 2000] } },
    });
    const sync = {
      'progress:default:2025-2026:aaaaaaaa': item('done', ['book-rooms'], { at: 1000 }),
      'progress:default:2025-2026:bbbbbbbb': item('done', ['share-codes'], { at: 3000 }),
    };
    const adopted = await read({ sync: { ...sync, 'registry:aaaaaaaa': registry('adopted') } });
    const [year] = listPastYears(adopted.items, SCOPE);
    expect(Object.keys(year?.progress ?? {})).toEqual(['book-rooms']);
    const declined = await read({ sync: { ...sync, 'registry:aaaaaaaa': registry('declined') } });
    expect(listPastYears(declined.items, SCOPE)).toEqual([]);
  });

  test('are read from one area when the other refuses', async () => {
    const storage = new MemoryStorage({
      sync: { [`progress:${SCHOOL}:2025-2026:aaaaaaaa`]: item('done', ['book-rooms']) },
    });
    storage.refuse('read', 'local');
    const reports: unknown[] = [];
    const items = await readStoredItems(storage, (error) => reports.push(error));
    expect(listPastYears(items, SCOPE)).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });
});

test('anything noted, for whichever establishment and year, makes someone no beginner', async () => {
  const registry = { schema: 2, entries: { settings: { theme: ['dark', 5] } } };
  const fresh = await read({
    sync: { 'registry:aaaaaaaa': registry },
    local: { device: { schema: 2, id: 'a' } },
  });
  expect(isAnythingNoted(fresh.items)).toBe(false);
  const other = await read({
    sync: { 'progress:0123457Y:2022-2023:aaaaaaaa': item('done', ['book-rooms']) },
  });
  expect(isAnythingNoted(other.items)).toBe(true);
  const first = await read({
    local: {
      'progress:default:2025-2026': {
        schema: 1,
        steps: { 'book-rooms': { state: 'done', day: '2025-09-04', at: 1 } },
      },
    },
  });
  expect(isAnythingNoted(first.items)).toBe(true);
});

test.each([
  [[`progress:${SCHOOL}:2025-2026:aaaaaaaa`], true],
  [[`notes:${SCHOOL}:2025-2026:aaaaaaaa:0`], true],
  [['replica:progress:default:2024-2025'], true],
  [[`progress:${SCHOOL}:2026-2027:aaaaaaaa`, 'registry:aaaaaaaa', 'outbox:1', 'quiet'], false],
])('%j: touches other years: %s', (keys, expected) => {
  expect(touchesOtherYears(keys, '2026-2027')).toBe(expected);
});

describe('what cannot be read was noted by somebody', () => {
  const year = `progress:${SCHOOL}:2026-2027`;
  const registry = { schema: 2, entries: { settings: { theme: ['dark', 5] } } };

  test.each<[string, { sync?: Record<string, unknown>; local?: Record<string, unknown> }]>([
    [
      'a string in place of a year',
      { sync: { [`${year}:aaaaaaaa`]: 'rubbish', 'registry:aaaaaaaa': registry } },
    ],
    ['a string in place of a year of this computer', { local: { [`replica:${year}`]: 'rubbish' } }],
    ['a string in place of the registry', { local: { 'replica:registry': 'rubbish' } }],
    ['half a year', { sync: { [`${year}:aaaaaaaa`]: { schema: 2, steps: { 'share-codes': 'rubbish' } } } }],
    ['a year of a newer version', { sync: { [`${year}:aaaaaaaa`]: { schema: 99 } } }],
    [
      'what was kept aside',
      { local: { [`rescue:sync:${year}:aaaaaaaa:0`]: { schema: 2, value: 'rubbish' } } },
    ],
  ])('%s', async (_what, areas) => {
    expect(isAnythingNoted((await read(areas)).items)).toBe(true);
  });

  test('but for what was read on Pix, which no hand noted', async () => {
    const aside = { 'rescue:local:findings:default:2026-2027:0': { schema: 2, value: 'rubbish' } };
    const areas = { local: { ...aside, 'findings:default:2026-2027': 'rubbish', 'overlay-view': 'rubbish' } };
    expect(isAnythingNoted((await read(areas)).items)).toBe(false);
  });
});
