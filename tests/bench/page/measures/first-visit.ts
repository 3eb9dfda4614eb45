import { waitFor } from '../../../e2e/harness/wait-for.ts';
import type { Contender } from '../contender.ts';
import type { Run } from '../figures.ts';
import type { Stage } from '../stage.ts';
import { openProbed } from './open-probed.ts';

/**
 * The first visit of all, in a new browser: our card does not know the name of the school yet, and learns it before or
 * after its first frame.
 */
export async function measureFirstVisit(
  { launch }: Stage,
  contender: Contender,
  probe: string,
): Promise<Pick<Run, 'firstShift'>> {
  const browser = await launch(contender.extensionDir);
  const { page, load } = await openProbed({ ...contender, browser }, probe, 'card');
  await load();
  const hasRecognised = () =>
    page.evaluate(
      () => document.querySelector<HTMLElement>('check-list-pix')?.dataset.establishment !== 'default',
    );
  if (contender.subject === 'ours') await waitFor(hasRecognised, { what: 'the name of the school' });
  const { layoutShift } = await page.evaluate(() => window.pageBench.readObserved());
  await browser.close();
  return { firstShift: layoutShift };
}
