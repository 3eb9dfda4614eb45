import { describe, expect, test } from 'vitest';
import { listNews } from '../../../../checklist/news/list-news.ts';
import { formatSeenNews, parseSeenNews } from '../../../../storage/news/news-item.ts';
import { readGoodPack } from '../../../fixtures/packs/good-packs.ts';
import { RIGHT_PACK } from '../../../fixtures/packs/wrong-packs.ts';

const PACK = readGoodPack(RIGHT_PACK);
const asked = { packs: [PACK], schoolYear: '2026-2027', isReturning: true, seen: [] } as const;
const keys = (given: Partial<Parameters<typeof listNews>[0]>) =>
  listNews({ ...asked, ...given }).map(({ key }) => key);

describe('what is new this year', () => {
  test('is rules that changed, dates that packs give, and packs', () => {
    expect(keys({})).toEqual([
      'rule:pix-ia',
      'rule:sessions-expire',
      'date:2026-2027:examWindow:2026-11-03:2027-03-06:published',
      'date:2026-2027:accessOpens:2026-11-02:published',
      'pack:2026-2027:mon-academie:1',
    ]);
  });

  test('is no rule for who has just come: all is new to them', () => {
    expect(keys({ isReturning: false, packs: [] })).toEqual([]);
    expect(keys({ isReturning: false })).toHaveLength(3);
  });

  test('is a rule that a release brought since, to who was here before, in their first year too', () => {
    const broughtOn = { 'pix-ia': '2027-01-15' } as const;
    const first = { packs: [], isReturning: false, broughtOn };
    expect(keys({ ...first, since: '2026-09-01' })).toEqual(['rule:pix-ia']);
    expect(keys({ ...first, since: '2026-09-01', seen: ['rule:pix-ia'] })).toEqual([]);
    // Who came with it has nothing to be told; nor has anybody of the rules that were there.
    for (const since of ['2027-01-15', '2027-02-01', undefined] as const)
      expect(keys({ ...first, since })).toEqual([]);
    expect(keys({ packs: [], isReturning: false, since: '2026-09-01' })).toEqual([]);
  });

  test('is nothing once seen, until a date or a pack changes', () => {
    const seen = keys({});
    expect(keys({ seen })).toEqual([]);
    const moved = readGoodPack(
      RIGHT_PACK.replace('06/03/2027', '20/03/2027').replace('"version": 1', '"version": 2'),
    );
    expect(keys({ seen, packs: [moved] })).toEqual([
      'date:2026-2027:examWindow:2026-11-03:2027-03-20:published',
      'pack:2026-2027:mon-academie:2',
    ]);
  });

  test('begins anew with the year', () => {
    expect(keys({ seen: keys({}), schoolYear: '2027-2028' })).toEqual(['pack:2027-2028:mon-academie:1']);
  });
});

test.each([[undefined], [3], [{ schema: 2 }], [{ schema: 99, seen: 'x' }], [{ schema: 2, seen: 'x' }]])(
  'what was seen, stored as %j, is nothing',
  (raw) => {
    expect(parseSeenNews(raw)).toBeUndefined();
  },
);

test('what was seen is kept once, the latest if there is too much', () => {
  const many = Array.from({ length: 300 }, (_, index) => `date:${index}`);
  expect(parseSeenNews(formatSeenNews([...many, 'date:299']))).toEqual(many.slice(100));
  expect(parseSeenNews({ schema: 2, seen: ['a', 3, 'b'.repeat(500), null] })).toEqual(['a']);
});
