import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CERTIFICATION_RESULTS,
  makeAssessmentExport,
  makeClass,
  makeProfilesExport,
  SECRETS,
} from '../fixtures/campaign-results.ts';
import { makeMacroOds } from '../fixtures/macro-ods.ts';
import { runAxe } from './axe.ts';
import { waitFor } from './harness/wait-for.ts';
import { openCard } from './live.ts';
import { waitForWords } from './options.ts';
import { clickNamed } from './popup.ts';
import { readPrinted, waitForActive } from './printed.ts';
import { readAll, readReplica } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

const AUTUMN = makeAssessmentExport([
  ...makeClass('2GT1', { pupils: 31, finished: 12 }),
  ...makeClass('2GT10', { pupils: 28, finished: 0 }, 100),
]);
const PROFILES = makeProfilesExport(makeClass('2GT1', { pupils: 31, finished: 20, certifiable: 9 }));
const LINE =
  'Suivi du 20 nov., parmi ceux qui ont commencé\u202f: QWERTY123 12/59 terminés (2GT1 12/31, 2GT10 0/28)';

const readTable = (page: Page) =>
  page.$$eval('.follow-up-table :is(tbody, tfoot) tr', (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
  );

describe('the follow-up by class', { shuffle: false }, () => {
  const running = useExtension({ today: '2026-11-20', width: 1366, height: 768, isOneStory: true });
  const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-results-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const logged: string[] = [];
  let page: Page;

  /** Writes files under the names of their pupils, as one might, and picks them. */
  async function pick(...contents: (string | Uint8Array)[]): Promise<void> {
    const paths = contents.map((content, index) => {
      const path = join(folder, `SENTINELFICHIER${index}.csv`);
      writeFileSync(path, content);
      return path;
    });
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  }

  it('counts two campaigns side by side, and keeps a line of them with its step until it is taken back', async () => {
    await (await openCard(running.browser, 'https://orga.pix.fr/campagnes/toutes')).close();
    page = await running.browser.openExtensionPage('tools.html?step=remind-students#follow-up');
    page.on('console', (message) => logged.push(message.text()));
    await waitForWords(page, 'Choisir des fichiers CSV');
    await pick(AUTUMN);
    await waitForWords(page, '2GT10');
    await clickNamed(page, 'button', "Garder ces nombres avec l'étape");
    await waitForActive(page, 'Annuler');
    const readNote = async () => (await readReplica(running.browser))['remind-students']?.note?.[0];
    await waitFor(async () => (await readNote()) === LINE, { what: 'the line in the note' });
    await page.keyboard.press('Enter');
    await waitFor(async () => (await readNote()) === '', { what: 'the note without it' });
    await waitForActive(page, "Garder ces nombres avec l'étape");
    await pick(PROFILES);
    await waitForWords(page, 'Certifiables');
    expect(await readTable(page)).toEqual([
      ['2GT1', '12', '19', '20', '11', '9'],
      ['2GT10', '0', '28', 'aucun élève', 'aucun élève', 'aucun élève'],
      ['Total', '12', '47', '20', '11', '9'],
    ]);
    const [paper, ...more] = await readPrinted(page, readBrowserName(), 'A4');
    expect(more).toEqual([]);
    expect(paper?.text).toContain('2GT10');
    expect(paper?.text).not.toContain('Garder');
    await page.setViewport({ width: 380, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    expect((await runAxe(page)).faults).toEqual([]);
  });

  it('says in a sentence what is wrong with a file, and goes on with the others', async () => {
    const other = { number: '4103', code: 'GLYCIN377', separator: ',', hasClasses: false };
    const resaved = Buffer.from(
      makeAssessmentExport(makeClass('2GT1', { pupils: 5, finished: 5 }), other),
      'utf16le',
    );
    const macros = Buffer.from(makeMacroOds([['a']]));
    await pick(AUTUMN, CERTIFICATION_RESULTS, resaved, macros, '', 'Classe;Effectif\n2GT1;31');
    await waitForWords(page, 'Fichier 6 sur 6.');
    const said = await page.$$eval('.follow-up-said p', (lines) =>
      lines.map(({ textContent }) => textContent),
    );
    expect(said).toEqual([
      'Campagne 4101 QWERTY123\u202f: ce fichier avait déjà été lu, il est compté une seule fois.',
      "Fichier 2 sur 6. Ce sont des résultats de certification. Choisissez plutôt l'export d'une campagne de Pix Orga.",
      "Campagne 4103 GLYCIN377\u202f: le fichier n'a pas de colonne «\u202fClasse\u202f», seul le total est compté.",
      "Fichier 4 sur 6. C'est un classeur ou une archive, pas un CSV. Exportez les résultats de la campagne depuis Pix Orga (CSV).",
      'Fichier 5 sur 6. Ce fichier est vide.',
      "Fichier 6 sur 6. Ce fichier n'a pas les colonnes d'un export de campagne. Exportez les résultats depuis Pix Orga (CSV).",
    ]);
    const large = join(folder, 'large.csv');
    writeFileSync(large, '');
    truncateSync(large, 50_000_000);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(large);
    await waitForWords(page, 'Ce fichier est trop gros pour être un export de campagne.');
    expect((await readTable(page)).slice(2)).toEqual([
      ['Sans classe', 'aucun élève', 'aucun élève', 'aucun élève', 'aucun élève', 'aucun élève', '5', '0'],
      ['Total', '12', '47', '20', '11', '9', '5', '0'],
    ]);
  });

  it('has nothing of a pupil in what is kept, shown or logged', async () => {
    expect(AUTUMN).toMatch(SECRETS);
    const kept = JSON.stringify(await readAll(running.browser));
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    expect(kept).toContain('remind-students');
    expect(shown).toContain('2GT10');
    for (const text of [kept, shown, logged.join('\n'), running.browser.consoleErrors.join('\n')])
      expect(text).not.toMatch(SECRETS);
    await page.close();
  });
});
