import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { waitForPage } from '../../tests/e2e/press.ts';
import type { Sitting } from './picture-set.ts';

const BUTTONS = {
  fr: {
    markDone: 'Marquer comme fait',
    close: 'Réduire la check-list',
    others: 'Aussi sur cette page',
  },
  en: {
    markDone: 'Mark as done',
    close: 'Minimise the check-list',
    others: 'Also on this page',
  },
} as const;

/** Pictures the card and the pill: an advice, a late step and what comes after it, a step soon due, no step. */
export async function pictureCards({ extension, language, shoot }: Sitting): Promise<void> {
  const names = BUTTONS[language];
  const suffix = language === 'en' ? '?lang=en' : '';
  const open = async (path: string) => {
    const page = await extension.openPage(`https://${path}${suffix}`);
    await waitForOverlay(page, 'the overlay');
    await waitForPage(page);
    return page;
  };

  const nudge = await open('certif.pix.fr/sessions/61202/candidats');
  await waitFor(async () => (await readOverlayText(nudge)).includes('(12 + 12)'), {
    what: 'the nudge at 24',
  });
  await shoot(nudge, 'card-nudge-24');
  await clickInOverlay(nudge, 'button', names.close);
  await waitForOverlay(nudge, 'the pill', ({ view }) => view === 'pill');
  await shoot(nudge, 'pill-nudge-24');
  await nudge.close();

  const late = await open('orga.pix.fr/import-participants');
  await shoot(late, 'pill-late');
  await clickInOverlay(late, '.pill');
  await shoot(late, 'card-late');
  await clickInOverlay(late, 'summary', names.others);
  await shoot(late, 'card-late-others');
  await clickInOverlay(late, 'button', names.markDone);
  await waitForOverlay(late, 'the next step', ({ mainStep }) => mainStep === 'archive-last-year');
  await shoot(late, 'card-done');
  await clickInOverlay(late, 'button', names.markDone);
  await waitForOverlay(late, 'nothing left', ({ mainStep }) => mainStep === '');
  await shoot(late, 'card-nothing-left');
  await late.close();

  const soon = await open('orga.pix.fr/campagnes/creation');
  await shoot(soon, 'card-soon');
  await clickInOverlay(soon, 'button', names.close);
  await waitForOverlay(soon, 'the pill', ({ view }) => view === 'pill');
  await shoot(soon, 'pill-soon');
  await soon.close();

  const none = await open('orga.pix.fr/attestations');
  await shoot(none, 'pill-alone');
  await clickInOverlay(none, '.pill');
  await shoot(none, 'card-without-step');
  await none.close();
}
