import { describe, expect, test } from 'vitest';
import { formatItem } from '../../../storage/schema/format-item.ts';
import { readItem } from '../../../storage/schema/read-item.ts';
import { formatRuns, isShortRun, parseRuns } from '../../../storage/schema/runs-text.ts';

const YEAR = '2026-2027';
const AT = 1_795_000_000_000;

describe('runs as one text', () => {
  test('take ten characters each and come back', () => {
    const runs = [
      ['2026-08-01', AT],
      ['2027-07-31', AT + 1],
    ] as const;
    const text = formatRuns(YEAR, runs);
    expect(text).toHaveLength(20);
    expect(parseRuns(YEAR, text)).toEqual(runs);
  });

  test.each(['', 'short', `0a${'z'.repeat(7)}`, 'ABCDEFGHIJ', 12, null, [], `${'0'.repeat(10)}x`])(
    'any other value is none (%j)',
    (value) => {
      expect(parseRuns(YEAR, value)).toBeUndefined();
    },
  );

  test('a run before its school year, or told after 2059, does not fit in', () => {
    expect(isShortRun(YEAR, ['2026-07-31', AT])).toBe(false);
    expect(isShortRun(YEAR, ['2026-09-01', 36 ** 8])).toBe(false);
    expect(isShortRun(YEAR, ['2026-09-01', AT])).toBe(true);
  });
});

describe('an item with runs', () => {
  const name = 'progress:0123456X:2026-2027';
  const run = (value: boolean, by: string, at = AT) => ({ value, at, by });
  const fieldMap = new Map([
    [
      'import-siecle',
      new Map([
        ['run:2026-07-01', run(true, 'mine')],
        ['run:2026-09-02', run(true, 'mine')],
        ['run:2026-09-03', run(false, 'mine')],
        ['run:2026-09-04', run(true, 'theirs')],
      ]),
    ],
  ]);

  test('writes its own as a text, and says in full those taken back, of others, or of another year', () => {
    const item = formatItem(name, fieldMap, 'mine') as unknown as { steps: Record<string, object> };
    expect(Object.keys(item.steps['import-siecle'] ?? {})).toEqual([
      'run:2026-07-01',
      'run:2026-09-03',
      'run:2026-09-04',
      'runs',
    ]);
    expect(readItem(name, item, 'mine')).toEqual({ value: fieldMap, condition: 'good' });
  });

  test('whose text is rubbish loses that text alone', () => {
    const item = { schema: 2, steps: { 'import-siecle': { runs: 'rubbish', 'run:2026-09-02': [true, AT] } } };
    const { value, condition } = readItem(name, item, 'mine');
    expect(condition).toBe('damaged');
    expect([...(value.get('import-siecle')?.keys() ?? [])]).toEqual(['run:2026-09-02']);
  });
});
