import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './harness/types.ts';
import { getExpectedSteps, type OracleCase } from './oracle-cases.ts';
import { listOverlays, waitForOverlay } from './overlay.ts';
import type { Way } from './pairs.ts';

/** The oracle speaks of addresses alone: what pages say of days would come before it. */
function undate(address: string): string {
  const url = new URL(address);
  url.searchParams.set('demo-undated', '');
  return url.href;
}

/** Asks the content script, then looks at the page: both must say what the oracle says. */
async function checkPage(
  extension: ExtensionBrowser,
  page: Page,
  oracleCase: OracleCase,
  day: string,
): Promise<void> {
  const expected = getExpectedSteps(oracleCase, day);
  const description = await extension.describe(page);
  if (oracleCase.page === null) {
    expect(description, oracleCase.url).toEqual({ page: null, steps: [], view: null });
    expect(await listOverlays(page), oracleCase.url).toEqual([]);
    return;
  }
  expect(description, oracleCase.url).toEqual({
    page: oracleCase.page,
    steps: expected,
    view: oracleCase.view,
  });
  const overlay = await waitForOverlay(page, `the overlay at ${oracleCase.url}`);
  expect(overlay, oracleCase.url).toEqual({
    page: oracleCase.page,
    steps: expected,
    mainStep: expected[0] ?? '',
    view: oracleCase.view,
    year: '2026-2027',
  });
}

type Visitor = (extension: ExtensionBrowser, cases: readonly OracleCase[], day: string) => Promise<number>;

const loadEach: Visitor = async (extension, cases, day) => {
  const page = await extension.openPage(undate(cases[0]?.url ?? ''));
  let checked = 0;
  for (const oracleCase of cases) {
    await page.goto(undate(oracleCase.url), { waitUntil: 'domcontentloaded' });
    await checkPage(extension, page, oracleCase, day);
    checked += 1;
  }
  await page.close();
  return checked;
};

const reachEach: Visitor = async (extension, cases, day) => {
  let checked = 0;
  for (const origin of new Set(cases.map(({ url }) => new URL(url).origin))) {
    const page = await extension.openPage(undate(`${origin}/page-de-depart`));
    for (const oracleCase of cases.filter(({ url }) => url.startsWith(`${origin}/`))) {
      await page.evaluate((path) => window.demoSite.navigate(path), oracleCase.url.slice(origin.length));
      await checkPage(extension, page, oracleCase, day);
      checked += 1;
    }
    await page.close();
  }
  return checked;
};

const VISITORS: Readonly<Record<Way, Visitor>> = {
  'loaded directly': loadEach,
  'reached in the application': reachEach,
};

/** Comes to each address in one way, on the day of the build, and checks it; gives how many were checked. */
export function visitEach(
  extension: ExtensionBrowser,
  way: Way,
  cases: readonly OracleCase[],
  day: string,
): Promise<number> {
  return VISITORS[way](extension, cases, day);
}
