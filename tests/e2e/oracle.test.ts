import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { ORACLE_CASES, ORACLE_DAYS } from './oracle-cases.ts';
import { visitEach } from './oracle-visits.ts';
import { chooseVisit, type Way } from './pairs.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

const counts: Record<string, number> = {};

/** What the table of the end-to-end run counts: written for the test command to print. */
afterAll(async () => {
  const folder = '.cache/e2e';
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/oracle-${readBrowserName()}.json`, JSON.stringify(counts));
});

/** The addresses whose turn it is on a day, in this browser and in one way: a quarter of them. */
function listCases(way: Way, day: string) {
  const browser = readBrowserName();
  return ORACLE_CASES.filter((_, address) => {
    const visit = chooseVisit(address, ORACLE_DAYS.indexOf(day));
    return visit.way === way && visit.browser === browser;
  });
}

// Each address on each day, each way and each browser with both: the whole product is in tests/deep/.
describe.each(ORACLE_DAYS)('on %s', (day) => {
  const running = useExtension({ today: day });

  async function checkShare(way: Way): Promise<void> {
    const cases = listCases(way, day);
    const checked = await visitEach(running.browser, way, cases, day);
    counts[`${day} ${way}`] = checked;
    expect(checked).toBe(cases.length);
    expect(checked).toBeGreaterThanOrEqual(Math.floor(ORACLE_CASES.length / 4));
  }

  it('shows the oracle at its share of the addresses, loaded directly', () => checkShare('loaded directly'));

  it('shows the oracle at its share of the addresses, reached inside the application', () =>
    checkShare('reached in the application'));
});
