import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOds } from 'hucre/ods';
import ical from 'node-ical';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { PIX_HOSTS } from '../../checklist/network-check/hosts.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { waitForWords } from '../e2e/options.ts';
import { waitForOverlay } from '../e2e/overlay.ts';
import { clickNamed } from '../e2e/popup.ts';
import { keepPlan } from '../e2e/stored-plan.ts';
import { useExtension } from '../e2e/use-extension.ts';
import { makePlan, PLAN_SCOPE } from '../fixtures/plans.ts';

const PLAN = makePlan(12);

/**
 * What a person saves is where the browser puts what is saved, whole, under the name that we gave it: `npm test` looks at what is handed to
 * the browser, this at what the browser makes of it.
 */
describe('what is saved', { shuffle: false }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-'));
  const running = useExtension({
    today: '2026-11-20',
    width: 1280,
    height: 800,
    isOneStory: true,
    hasOwnBrowser: true,
    downloadsDir: folder,
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Presses a button by mouse, and takes the file that then lands: its name and what it holds. */
  async function save(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
    const before = new Set(readdirSync(folder));
    await clickNamed(page, 'button', button);
    const name = await waitFor(
      () =>
        Promise.resolve(
          readdirSync(folder).find((each) => !before.has(each) && !/\.(?:crdownload|part|tmp)$/.test(each)),
        ),
      { what: `the file of "${button}"` },
    );
    const content = await waitFor(
      () => {
        const read = readFileSync(join(folder, name));
        return Promise.resolve(read.length > 0 ? read : undefined);
      },
      { what: `what is in ${name}` },
    );
    return { name, content };
  }

  it('of the plan is an agenda, a table and a spreadsheet that their readers take', async () => {
    const page = await running.browser.openPage('https://certif.pix.fr/sessions');
    await waitForOverlay(page, 'the establishment', ({ page: id }) => id !== '');
    await page.close();
    await keepPlan(running.browser, PLAN_SCOPE, PLAN);
    const plan = await running.browser.openExtensionPage('plan.html');
    await plan.waitForSelector('.plan-card');
    const agenda = await save(plan, 'Agenda (ICS)');
    expect(agenda.name).toMatch(/\.ics$/);
    const events = Object.values(ical.sync.parseICS(agenda.content.toString('utf8'))).filter(
      (each) => each?.type === 'VEVENT',
    );
    expect(events).toHaveLength(PLAN.sessions.length);
    const table = await save(plan, 'Tableau (CSV)');
    expect(table.name).toMatch(/\.csv$/);
    expect(table.content.toString('utf8').trim().split('\r\n')).toHaveLength(PLAN.sessions.length + 1);
    const spreadsheet = await save(plan, 'Tableur (ODS)');
    expect(spreadsheet.name).toMatch(/\.ods$/);
    const { sheets } = await readOds(new Uint8Array(spreadsheet.content));
    expect(sheets[0]?.rows).toHaveLength(PLAN.sessions.length + 1);
    await plan.close();
  });

  it('of the year is one file that can be taken in again, and the network check one page', async () => {
    const options = await running.browser.openExtensionPage('options.html#data');
    await waitForWords(options, 'Vos données');
    const year = await save(options, 'Exporter mes données');
    expect(year.name).toMatch(/\.json$/);
    expect(JSON.parse(year.content.toString('utf8'))).toMatchObject({ format: 'check-list-pix' });
    await options.close();
    const tools = await running.browser.openExtensionPage('tools.html#network-check');
    await waitForWords(tools, 'Enregistrer le fichier de contrôle');
    const check = await save(tools, 'Enregistrer le fichier de contrôle');
    expect(check.name).toMatch(/\.html$/);
    for (const { name } of PIX_HOSTS) expect(check.content.toString('utf8')).toContain(name);
    await tools.close();
  });
});
