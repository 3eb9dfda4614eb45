import type { Page } from 'puppeteer-core';
import { readToday } from '../../checklist/clock.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { openPopup } from './open-popup.ts';

/** A visit of ten pages, as an administrator might make it over a year. */
const VISIT = [
  'https://orga.pix.fr/',
  'https://orga.pix.fr/equipe/membres',
  'https://orga.pix.fr/import-participants',
  'https://orga.pix.fr/eleves',
  'https://orga.pix.fr/campagnes/toutes',
  'https://orga.pix.fr/certifications',
  'https://certif.pix.fr/sessions',
  'https://certif.pix.fr/sessions/creation',
  'https://certif.pix.fr/sessions/61202/candidats',
  'https://certif.pix.fr/sessions/61205/finalisation',
];

/** The day of the session whose candidates are visited: later, nothing is said of how many they are. */
const COUNTED_UNTIL = '2026-11-30';

/** One page of the visit, as the table prints it. */
export interface VisitRow {
  readonly page: string;
  readonly steps: string;
  readonly mainStep: string;
}

/**
 * Visits the ten pages and the popup; `shoot` takes a picture of each, named in the order of the visit.
 *
 * @param today the day that it is for the extension, in Paris, `YYYY-MM-DD`
 */
export async function playVisit(
  extension: ExtensionBrowser,
  shoot: (page: Page, name: string) => Promise<void>,
  today: string = readToday(),
): Promise<VisitRow[]> {
  const rows: VisitRow[] = [];
  for (const [index, url] of VISIT.entries()) {
    const page = await extension.openPage(url);
    const { page: id, steps } = (await extension.describe(page)) as { page: string | null; steps: string[] };
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: `${url} to render` });
    // The count of candidates is read a moment after the page has rendered.
    if (url.endsWith('/candidats') && today <= COUNTED_UNTIL) {
      const hasCounted = () =>
        /\(12\s\+\s12\)/.test(document.querySelector('check-list-pix')?.shadowRoot?.textContent ?? '');
      await waitFor(() => page.evaluate(hasCounted), { what: 'the nudge at 24 candidates' });
    }
    await shoot(page, `${String(index + 1).padStart(2, '0')}-${id ?? 'none'}`);
    rows.push({ page: id ?? '-', steps: steps.join(' ') || '-', mainStep: steps[0] ?? '-' });
    await page.close();
  }
  const popup = await openPopup(extension);
  await shoot(popup, '11-popup');
  await popup.close();
  return rows;
}

/** The rows as a table of text. */
export function formatTable(rows: readonly VisitRow[]): string {
  const cells = [
    ['page', 'steps shown', 'main step'],
    ...rows.map((row) => [row.page, row.steps, row.mainStep]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
