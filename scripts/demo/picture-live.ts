import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { saveScreenshot } from '../../tests/e2e/harness/screenshot.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { clearAll } from '../../tests/e2e/stored.ts';

const ORGA = 'https://orga.pix.fr';
const CERTIF = 'https://certif.pix.fr';

/** One picture: where to go, what to do there, what the card must then say. */
interface Scene {
  readonly name: string;
  readonly url: string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** The card would be in the way of what is done. */
  readonly isAside?: true;
  readonly says: string;
}

const navigate = (path: string) => (page: Page) =>
  page.evaluate((wanted) => window.demoSite.navigate(wanted), path);

async function press(page: Page, selector: string, name = ''): Promise<void> {
  const handle = await waitFor(
    () =>
      page
        .evaluateHandle(
          (wanted, text) =>
            [...document.querySelectorAll<HTMLElement>(wanted)].find((element) =>
              `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.includes(text),
            ) ?? null,
          selector,
          name,
        )
        .then((found) => found.asElement() as ElementHandle<HTMLElement> | null),
    { what: `${selector} ${name}` },
  );
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await handle.click();
}

async function fill(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    (wanted, text) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(wanted);
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );
}

const fillSession =
  (day: string, time = '10:00', room = 'CDI') =>
  async (page: Page) => {
    await fill(page, '#session-date', day);
    await fill(page, '#session-time', time);
    await fill(page, '#session-room', room);
  };

/** The scenes of a day, each from a browser that has seen nothing. */
export const SCENES: Readonly<Record<string, readonly Scene[]>> = {
  '2026-11-20': [
    {
      name: 'proposal-import',
      url: `${ORGA}/import-participants?demo-reset&demo-import=2026-09-02`,
      says: 'Pix indique un import',
    },
    {
      name: 'proposal-certificates',
      isAside: true,
      url: `${ORGA}/certifications?demo-reset`,
      act: async (page) => {
        await page.select('#certification-division', 'T1');
        await press(page, '#download_attestations');
      },
      says: "certifications de l'an dernier",
    },
    {
      name: 'proposal-code',
      url: `${ORGA}/campagnes/4101?demo-reset`,
      act: (page) => press(page, 'button', 'Copier le code'),
      says: 'Vous venez de copier un code',
    },
    {
      name: 'proposal-archived',
      isAside: true,
      url: `${ORGA}/campagnes/4101/parametres?demo-reset`,
      act: (page) => press(page, 'button', 'Archiver'),
      says: "campagnes de l'an dernier",
    },
    {
      name: 'proposal-certifiable',
      url: `${ORGA}/eleves?certificability=%5B%22eligible%22%5D&demo-reset`,
      says: 'Vous venez de compter',
    },
    {
      name: 'proposal-session',
      isAside: true,
      url: `${CERTIF}/sessions/creation?demo-reset`,
      act: async (page) => {
        await fill(page, '#session-address', 'Lycée');
        await fill(page, '#session-examiner', 'Mme Corvo');
        await fillSession('2027-01-12')(page);
        await press(page, 'button', 'Créer la session');
      },
      says: 'Vous venez de créer la session',
    },
    {
      name: 'nudge-certificates-before-import',
      url: `${ORGA}/import-participants?demo-reset`,
      says: "Avant d'importer",
    },
    { name: 'nudge-groups', url: `${CERTIF}/sessions/61202/candidats?demo-reset`, says: '12 + 12' },
    {
      name: 'nudge-selection',
      isAside: true,
      url: `${CERTIF}/sessions/61204/inscription-eleves?demo-reset`,
      act: (page) => press(page, 'thead input'),
      says: 'Seuls les élèves de cette page',
    },
    {
      name: 'nudge-holiday',
      url: `${CERTIF}/sessions/creation?demo-reset`,
      act: fillSession('2026-12-22'),
      says: 'vacances de Noël',
    },
    {
      name: 'nudge-saturday',
      url: `${CERTIF}/sessions/creation?demo-reset`,
      act: fillSession('2026-12-12'),
      says: 'établissement est ouvert',
    },
    {
      name: 'nudge-window',
      url: `${CERTIF}/sessions/creation?demo-reset&demo-period=2026-11-09/2027-03-05`,
      act: fillSession('2027-03-24'),
      says: 'hors de la période nationale',
    },
    {
      name: 'nudge-room',
      url: `${CERTIF}/sessions?demo-reset`,
      act: async (page) => {
        await waitFor(async () => (await readOverlayText(page)).includes('À finaliser'), {
          what: 'the list read',
        });
        await navigate('/sessions/creation')(page);
        await waitForOverlay(page, 'the form', (overlay) => overlay.page === 'certif-session-new');
        await waitFor(() => page.evaluate(() => document.querySelector('#session-room') !== null), {
          what: 'form',
        });
        await fillSession('2026-11-30', '13:00', 'B12')(page);
      },
      says: 'dans cette salle',
    },
    { name: 'nudge-to-finalise', url: `${CERTIF}/sessions?demo-reset`, says: 'À finaliser' },
    {
      name: 'nudge-expiry',
      url: `${CERTIF}/sessions/61203?demo-reset&demo-today=2026-11-20`,
      says: 'À finaliser',
    },
    {
      name: 'nudge-opening',
      url: `${CERTIF}/espace-ferme?demo-reset&demo-opening=2026-12-02`,
      says: 'dans 12 jours',
    },
    {
      name: 'nudge-access',
      url: `${CERTIF}/sessions?demo-reset&demo-banner=2026-12-10`,
      act: (page) => clickInOverlay(page, 'button', "Masquer aujourd'hui"),
      says: "L'accès à Pix Certif se termine",
    },
    {
      name: 'list-codes',
      url: `${ORGA}/campagnes/toutes?demo-reset`,
      act: async (page) => {
        await navigate('/campagnes/4101/parametres')(page);
        await waitForOverlay(page, 'the campaign', (overlay) => overlay.page === 'orga-campaign-settings');
        await clickInOverlay(page, 'summary', 'campagnes vues');
      },
      says: 'QWERTY123',
    },
    {
      name: 'why',
      url: `${CERTIF}/sessions/61202?demo-reset`,
      act: (page) => clickInOverlay(page, 'button', 'Pourquoi cette étape ici'),
      says: 'Page reconnue',
    },
  ],
};

/** Pictures each scene of a day, the card open, in one browser. */
export async function pictureLive(
  extension: ExtensionBrowser,
  scenes: readonly Scene[],
  folder: string,
): Promise<void> {
  for (const { name, url, act, isAside, says } of scenes) {
    await clearAll(extension);
    const page = await extension.openPage(url);
    await waitForOverlay(page, 'the overlay');
    await waitFor(() => page.evaluate(() => window.demoSite.rendered !== ''), { what: 'the page' });
    const { view } = await waitForOverlay(page, 'the overlay');
    // The card may cover what is to be pressed: as a person would, it is folded meanwhile.
    if (isAside && view === 'card') await clickInOverlay(page, 'button', 'Réduire');
    if (!isAside && view === 'pill') await clickInOverlay(page, '.pill');
    if (act) await act(page);
    if (isAside) await clickInOverlay(page, '.pill');
    await waitFor(async () => (await readOverlayText(page)).includes(says), {
      what: `${name}: "${says}"`,
    }).catch(async (error: unknown) => {
      console.log(`${name}: ${String(error)}\n  ${await readOverlayText(page)}`);
    });
    await saveScreenshot(page, join(folder, `${name}.png`));
    await page.close();
  }
}
