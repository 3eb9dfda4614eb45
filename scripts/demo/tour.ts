import { join } from 'node:path';
import { saveScreenshot } from '../../tests/e2e/harness/screenshot.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';

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

/** One page of the visit, as the table prints it. */
export interface VisitRow {
  readonly page: string;
  readonly steps: string;
  readonly mainStep: string;
}

/** Visits the ten pages and the popup, writing a picture of each into `folder`. */
export async function playVisit(extension: ExtensionBrowser, folder: string): Promise<VisitRow[]> {
  const rows: VisitRow[] = [];
  for (const [index, url] of VISIT.entries()) {
    const page = await extension.openPage(url);
    const { page: id, steps } = (await extension.describe(page)) as { page: string | null; steps: string[] };
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: `${url} to render` });
    // The count of candidates is read a moment after the page has rendered.
    if (url.endsWith('/candidats')) {
      const hasCounted = () =>
        document.querySelector('check-list-pix')?.shadowRoot?.textContent?.includes('(12 + 12)') ?? false;
      await waitFor(() => page.evaluate(hasCounted), { what: 'the nudge at 24 candidates' });
    }
    const name = `${String(index + 1).padStart(2, '0')}-${id ?? 'none'}.png`;
    await saveScreenshot(page, join(folder, name));
    rows.push({ page: id ?? '-', steps: steps.join(' ') || '-', mainStep: steps[0] ?? '-' });
    await page.close();
  }
  const popup = await extension.openExtensionPage('popup.html');
  await waitFor(() => popup.evaluate(() => document.querySelector('[role=progressbar]') !== null), {
    what: 'the popup',
  });
  await popup.setViewport({ width: 420, height: 600 });
  await saveScreenshot(popup, join(folder, '11-popup.png'));
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
