import type { Page } from 'puppeteer-core';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { clickInOverlay, findInOverlay, readOverlayText, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { waitForPage } from '../../tests/e2e/press.ts';
import { clearAll } from '../../tests/e2e/stored.ts';
import type { Sitting } from './picture-set.ts';

/** A page of each application, with steps and much to cover. */
const PAGES = {
  orga: 'https://orga.pix.fr/eleves',
  certif: 'https://certif.pix.fr/sessions/61202/candidats',
} as const;

const press = (name: string) => (page: Page) => clickInOverlay(page, 'button', name);

/** "Montrer où", scrolled to as a person would: in a low card it may lie under the buttons that stay in sight. */
async function pressWhere(page: Page): Promise<void> {
  const button = await findInOverlay(page, 'button', 'Montrer où');
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await press('Montrer où')(page);
}

const unfold = (page: Page) => clickInOverlay(page, 'summary');
const readMain = async (page: Page) => (await waitForOverlay(page, 'the card')).mainStep;

async function actOnMain(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await readMain(page);
  await act();
  await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep !== before);
}

/** States of the card, each reached from the card as it opens, in French. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  card: async () => {},
  'card-others': unfold,
  'card-put-off-choices': press('Reporter'),
  'card-menu': press("Afficher plus d'actions"),
  'card-done': (page) => actOnMain(page, () => press('Marquer comme fait')(page)),
  'card-put-off': (page) =>
    actOnMain(page, async () => {
      await press('Reporter')(page);
      await press('Reporter au lundi 23 novembre')(page);
    }),
  hidden: async (page) => {
    await press("Afficher plus d'actions")(page);
    await press('Masquer sur cette page')(page);
  },
  'top-right': async (page) => {
    await press("Afficher plus d'actions")(page);
    await press('Déplacer en haut à droite')(page);
  },
  pill: async (page) => {
    await press('Réduire')(page);
    await page.mouse.move(300, 2);
  },
  where: async (page) => {
    await pressWhere(page);
    // A narrow window hides some of what there is to point at: the card says so.
    const isAnswered = async () =>
      (await readOverlayText(page)).includes("n'est pas visible") ||
      (await waitForOverlay(page, 'the overlay')).view === 'pill';
    await waitFor(isAnswered, { what: 'the ring, or the sentence' });
  },
};

/** Where the landmark is not on the page, by a flag of the demo site. */
const MISSING = { orga: 'Importer', certif: 'Inscrire des candidats' } as const;

const settle = async (page: Page) => {
  await waitForPage(page);
  // Two frames: one that moves the pill off what it covers, one that shows it there.
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(resolve)))),
  );
};

/** Pictures the overlay in each of its states on a page of each application. */
export async function pictureOverlayStates({ extension, window, shoot }: Sitting): Promise<void> {
  for (const [app, address] of Object.entries(PAGES) as ['orga' | 'certif', string][]) {
    const open = async (query = '') => {
      await clearAll(extension);
      const page = await extension.openPage(address + query);
      await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
      await settle(page);
      return page;
    };
    const shootState = async (page: Page, state: string) => {
      await settle(page);
      await shoot(page, `${app}-${window.width}-${state}`);
      await page.close();
    };
    for (const [state, reach] of Object.entries(STATES)) {
      const page = await open();
      await reach(page);
      await shootState(page, state);
    }
    const missing = await open(`?demo-hide=${encodeURIComponent(MISSING[app])}`);
    await pressWhere(missing);
    await waitFor(async () => (await readOverlayText(missing)).includes("n'est pas visible"), {
      what: 'the label to look for',
    });
    await shootState(missing, 'where-missing');
  }
}
