import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { readFindings } from '../../tests/e2e/live.ts';
import { waitForOverlay } from '../../tests/e2e/overlay.ts';
import type { Sitting } from './picture-set.ts';

/** Has Pix Orga say what campaigns there are, and waits until it is kept. */
export async function seeCampaigns({ extension }: Sitting): Promise<void> {
  const page = await extension.openPage('https://orga.pix.fr/campagnes/toutes?demo-reset');
  await waitForOverlay(page, 'the campaigns', ({ page: id }) => id === 'orga-campaigns-all');
  await waitFor(async () => (await readFindings(extension)).campaigns?.length, { what: 'the campaigns' });
  await page.close();
}
