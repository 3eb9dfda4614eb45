import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { getExpectedSteps, ORACLE_DAYS, type OracleCase, PATH_CASES, VARIANT_CASES } from './oracle-cases.ts';
import { listOverlays, waitForOverlay } from './overlay.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

const CASES = [...PATH_CASES, ...VARIANT_CASES];
const counts: Record<string, number> = {};

/** What the table of the end-to-end run counts: written for the test command to print. */
afterAll(async () => {
  const folder = '.cache/e2e';
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/oracle-${readBrowserName()}.json`, JSON.stringify(counts));
});

describe.each(ORACLE_DAYS)('on %s', (day) => {
  const running = useExtension({ today: day });

  /** Asks the content script, then looks at the page: both must say what the oracle says. */
  async function check(page: Page, oracleCase: OracleCase): Promise<void> {
    const expected = getExpectedSteps(oracleCase, day);
    const description = await running.browser.describe(page);
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

  it('shows the oracle at every address loaded directly', async () => {
    const page = await running.browser.openPage(CASES[0]?.url ?? '');
    let checked = 0;
    for (const oracleCase of CASES) {
      await page.goto(oracleCase.url, { waitUntil: 'domcontentloaded' });
      await check(page, oracleCase);
      checked += 1;
    }
    counts[`${day} loaded directly`] = checked;
    expect(checked).toBe(PATH_CASES.length + 10);
  }, 600_000);

  it('shows the oracle at every address reached inside the application', async () => {
    const origins = new Set(CASES.map(({ url }) => new URL(url).origin));
    let checked = 0;
    for (const origin of origins) {
      const cases = CASES.filter(({ url }) => url.startsWith(`${origin}/`));
      const page = await running.browser.openPage(`${origin}/page-de-depart`);
      for (const oracleCase of cases) {
        await page.evaluate((path) => window.demoSite.navigate(path), oracleCase.url.slice(origin.length));
        await check(page, oracleCase);
        checked += 1;
      }
    }
    counts[`${day} reached in the application`] = checked;
    expect(checked).toBe(CASES.length);
  }, 600_000);
});
