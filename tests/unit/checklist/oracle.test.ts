import { describe, expect, test } from 'vitest';
import { listPageSteps } from '../../../checklist/page-steps.ts';
import { getSchoolYear } from '../../../checklist/school-year.ts';
import { listStepStatuses } from '../../../checklist/step-status.ts';
import { PAGES } from '../../../pix/catalogue.ts';
import { findPage } from '../../../pix/find-page.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { listAddresses, ORACLE_DAYS, ORACLE_PAGES } from '../../fixtures/oracle.ts';
import { listIds } from '../../fixtures/statuses.ts';

const statusesOn = ORACLE_DAYS.map((day) => ({
  day,
  statuses: listStepStatuses(day, {}, seeFrom('A', getSchoolYear(day))),
}));

const known = ORACLE_PAGES.filter(({ page }) => page !== null);
const unknown = ORACLE_PAGES.filter(({ page }) => page === null);
const countAddresses = (pages: typeof known) =>
  pages.flatMap(({ app, paths }) => paths.flatMap((path) => listAddresses(app, path))).length;

describe(`the oracle: ${countAddresses(known)} addresses on ${ORACLE_DAYS.length} days`, () => {
  test.each(known)('$page shows the oracle’s steps at every address of $paths', (expected) => {
    const addresses = expected.paths.flatMap((path) => listAddresses(expected.app, path));
    expect(addresses.length).toBeGreaterThanOrEqual(12);
    for (const address of addresses) {
      const page = findPage(address);
      expect(page?.id, address.href).toBe(expected.page);
      if (!page) continue;
      for (const { day, statuses } of statusesOn) {
        expect(listIds(listPageSteps(page, statuses)), `${address.href} on ${day}`).toEqual(
          expected.expected[day],
        );
      }
    }
  });

  test.each(known)('$page declares the oracle’s steps, lead and paths', ({ page: id, ...expected }) => {
    const page = PAGES.find((candidate) => candidate.id === id);
    expect(page?.steps).toEqual(expected.steps);
    expect(page?.lead).toBe(expected.lead);
    expect(page?.evenBeforeOpening).toBe(expected.evenBeforeOpening);
    expect(page?.steps.length === 0).toBe(expected.overlay === 'pill');
  });

  test('the catalogue holds the pages of the oracle and no other', () => {
    expect(PAGES.map(({ id }) => id).sort()).toEqual(known.map(({ page }) => page).sort());
  });
});

describe(`the oracle: ${countAddresses(unknown)} addresses where nothing at all is shown`, () => {
  test.each(unknown.flatMap(({ app, paths }) => paths.map((path) => ({ app, path }))))(
    'nothing on $app $path',
    ({ app, path }) => {
      const found = listAddresses(app, path).map((address) => findPage(address));
      expect(found.length).toBeGreaterThanOrEqual(12);
      expect(new Set(found)).toEqual(new Set([undefined]));
    },
  );
});
