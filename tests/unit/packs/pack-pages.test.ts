import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../assets/messages/fr/index.ts';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import type { Day } from '../../../checklist/day.ts';
import { listPageSteps } from '../../../checklist/page-steps.ts';
import { applyPacks } from '../../../components/packs/apply-packs.ts';
import { buildSurfaceModel } from '../../../components/surface/surface-model.ts';
import { PAGES } from '../../../pix/catalogue.ts';
import { ORACLE_PAGES } from '../../fixtures/oracle.ts';
import { PACK_PAGES } from '../../fixtures/packs/expected-steps.ts';
import { readGoodPack } from '../../fixtures/packs/good-packs.ts';
import { listIds } from '../../fixtures/statuses.ts';
import { makeModel } from '../../fixtures/surface.ts';

describe.each(PACK_PAGES)('the oracle with the pack $pack', ({ pack, days, pages }) => {
  const packs = [readGoodPack(readFileSync(`assets/packs/${pack}.json`, 'utf8'))];
  const { state } = makeModel({ scope: { establishment: 'default', schoolYear: '2026-2027' } });
  const knowledge = applyPacks(
    { t: fr, almanac: makeAlmanac(['2026-2027']) },
    { packs, managed: {} },
    '2026-2027',
  );

  test.each(Object.entries(days) as [Day, Day][])('on %s, each page of the catalogue', (day, likeDay) => {
    const { statuses } = buildSurfaceModel(
      { ...state, settings: { ...state.settings, zone: 'A' } },
      day,
      knowledge,
    );
    const known = ORACLE_PAGES.filter(({ page }) => page !== null);
    expect(known).toHaveLength(PAGES.length);
    for (const { page: id, expected } of known) {
      const page = PAGES.find((each) => each.id === id);
      if (!page) throw new Error(`No page ${id}`);
      expect(listIds(listPageSteps(page, statuses)), `${id} on ${day}`).toEqual(
        pages[`${id}`]?.[day] ?? expected[likeDay],
      );
    }
  });

  test('names pages of the catalogue alone', () => {
    const ids = PAGES.map(({ id }) => `${id}`);
    expect(Object.keys(pages).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
