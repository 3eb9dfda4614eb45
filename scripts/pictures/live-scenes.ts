import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tests/e2e/harness/types.ts';
import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from '../../tests/e2e/overlay.ts';
import { changeSession, fillForm } from '../../tests/e2e/pix-flows.ts';
import { goTo, press } from '../../tests/e2e/press.ts';
import {
  FLOWS_OF_MARCH,
  FLOWS_OF_NOVEMBER,
  FLOWS_OF_SEPTEMBER,
  type Flow,
  MARCH,
  NOVEMBER,
  SEPTEMBER,
  toAddress,
} from '../../tests/e2e/signal-flows.ts';

const ORGA = 'https://orga.pix.fr';
const CERTIF = 'https://certif.pix.fr';

/** One picture: where to go, what to do there, what the card must then say. */
interface Scene {
  readonly name: string;
  readonly url: string;
  readonly act?: (page: Page, extension: ExtensionBrowser) => Promise<unknown>;
  readonly says: string;
}

const fillSession =
  (date: string, time = '10:00', room = 'CDI') =>
  (page: Page) =>
    fillForm(page, { date, time, room });

/** One proposal of each kind among these ways of doing things on Pix. */
const pictureProposals = (today: string, flows: readonly Flow[]): readonly Scene[] =>
  flows
    .filter(({ signal }, index) => flows.findIndex((flow) => flow.signal === signal) === index)
    .map(({ signal, at, act, question }) => ({
      name: `proposal-${signal}`,
      url: `${toAddress(at, today)}&demo-reset`,
      act,
      says: question,
    }));

/** The scenes of a day, each from a browser that has seen nothing. */
export const SCENES: Readonly<Record<string, readonly Scene[]>> = {
  [NOVEMBER]: [
    {
      name: 'proposal-import-seen',
      url: `${ORGA}/import-participants?demo-reset&demo-import=2026-09-02`,
      says: 'Pix indique un import',
    },
    ...pictureProposals(NOVEMBER, FLOWS_OF_NOVEMBER),
    {
      name: 'nudge-certificates-before-import',
      url: `${ORGA}/import-participants?demo-reset`,
      says: "Avant d'importer",
    },
    {
      name: 'nudge-group-advice',
      url: `${CERTIF}/sessions/61204/inscription-eleves?demo-reset`,
      says: 'Groupes de 20 élèves',
    },
    { name: 'nudge-groups', url: `${CERTIF}/sessions/61202/candidats?demo-reset`, says: '12 + 12' },
    {
      name: 'nudge-selection',
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
      name: 'nudge-public-holiday',
      url: `${CERTIF}/sessions/creation?demo-reset`,
      act: fillSession('2027-03-29'),
      says: 'férié',
    },
    {
      name: 'nudge-sunday',
      url: `${CERTIF}/sessions/creation?demo-reset`,
      act: fillSession('2026-12-13'),
      says: 'dimanche',
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
        await goTo(page, '/sessions/creation');
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
      act: (page) => changeSession(page, '61203', '2026-11-19', '15:30'),
      says: 'elle expire le vendredi 20 novembre à 15:30',
    },
    {
      name: 'nudge-pupils-moved',
      url: `${ORGA}/import-participants?demo-reset&demo-import=2026-09-07`,
      act: async (page) => {
        await waitFor(async () => (await readOverlayText(page)).includes('Pix indique un import'), {
          what: 'the import read',
        });
        await clickInOverlay(page, '.adoption button', 'Oui');
        await goTo(page, '/eleves');
      },
      says: 'depuis le 7 septembre ?',
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
        await goTo(page, '/campagnes/4101/parametres');
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
  [SEPTEMBER]: pictureProposals(SEPTEMBER, FLOWS_OF_SEPTEMBER).map((scene) => ({
    ...scene,
    name: `${scene.name}-in-september`,
  })),
  [MARCH]: pictureProposals(MARCH, FLOWS_OF_MARCH),
};
