import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { askWhy, openCard, waitForNudge } from './live.ts';
import {
  clickInOverlay,
  isUnfolded,
  readCardText,
  readFocus,
  waitForFocusOn,
  waitForOverlay,
} from './overlay.ts';
import { changeSession, fillForm } from './pix-flows.ts';
import { foldCard, goTo, openFoldedCard, press, writeParts } from './press.ts';
import { useExtension } from './use-extension.ts';

const TODAY = '2026-11-20';
/** Of the ring around what it points at, and of what it keeps of its edge beside the window's, in px. */
const MARGIN = 6;

/** Whether the ring surrounds this very element, side by side; false while it does not, nothing without a ring. */
const isAround = (page: Page, selector: string) =>
  page.evaluate(
    (wanted, margin) => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      const ring = root?.querySelector('.where-ring')?.getBoundingClientRect();
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      if (!ring || !box || box.width === 0) return undefined;
      const sides = [
        box.left - ring.left,
        box.top - ring.top,
        ring.right - box.right,
        ring.bottom - box.bottom,
      ];
      return sides.every((side) => side > -1 && side < margin + 2);
    },
    selector,
    MARGIN,
  );
const readHint = (page: Page) =>
  page.evaluate(() =>
    document
      .querySelector('check-list-pix')
      ?.shadowRoot?.querySelector('.where-hint')
      ?.textContent?.replaceAll('\u202f', ' '),
  );

/** Waits for the ring around an element and the line beside it, then ends it by the key: the card is there again. */
async function expectRing(page: Page, selector: string, hint: string): Promise<void> {
  await waitFor(() => isAround(page, selector), { what: `the ring around ${selector}` });
  await waitFor(async () => (await readHint(page)) === hint, { what: `"${hint}" beside the ring` });
  await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
  await page.keyboard.press('Escape');
  await waitForOverlay(page, 'the card again', ({ view }) => view === 'card');
}

describe('an advice points at its own thing', () => {
  const running = useExtension({ today: TODAY });

  const open = (at: string) =>
    openCard(
      running.browser,
      `https://${at.replace('/', '.pix.fr/')}${at.includes('?') ? '&' : '?'}demo-today=${TODAY}`,
    );
  /** Presses the button beside the advice, once it says this. */
  const expectAim = async (page: Page, said: string, selector: string, hint: string) => {
    await waitForNudge(page, said);
    await clickInOverlay(page, '.nudge button', 'Montrer où');
    await expectRing(page, selector, hint);
  };

  it('to-finalise: the row of the session, and on its page the button', async () => {
    const page = await open('certif/sessions');
    await expectAim(
      page,
      'À finaliser : la session 61203',
      'tbody a[href="/sessions/61203"]',
      'Ouvrez-la ici, puis finalisez-la.',
    );
    // The card is as it was left.
    await waitFor(() => isUnfolded(page), { what: 'the details, as they were left' });
    await goTo(page, '/sessions/61203');
    await expectAim(
      page,
      'Les épreuves du 19 novembre sont passées.',
      'a[href$="/finalisation"]',
      'Appuyez ici pour la finaliser.',
    );
    await changeSession(page, '61203', '2026-11-19', '12:01');
    await expectAim(
      page,
      'elle expire le vendredi 20 novembre à 12:01.',
      'a[href$="/finalisation"]',
      'Appuyez ici une fois les épreuves terminées.',
    );
    await page.close();
  });

  it('to-finalise: says so where the list does not show the session', async () => {
    const page = await open('certif/sessions');
    await waitForNudge(page, 'À finaliser : la session 61203');
    await askWhy(page, '[session-rows]');
    // A list that is filtered says nothing of what it leaves out.
    await goTo(page, '/sessions?sessionId=61202');
    await page.waitForSelector('tbody:not(:has(a[href="/sessions/61203"]))');
    await waitForNudge(page, 'À finaliser : la session 61203');
    await clickInOverlay(page, '.nudge button', 'Montrer où');
    const said = "La session 61203 n'est pas dans la liste affichée : ouvrez-la par le lien.";
    await waitFor(async () => (await readCardText(page)).replaceAll('\u202f', ' ').includes(said), {
      what: 'the sentence',
    });
    expect(await readHint(page)).toBeUndefined();
    await page.close();
  });

  it('session-day and room-overlap: the day, the hour; the small card points at what it says', async () => {
    const page = await open('certif/sessions');
    await askWhy(page, '[session-rows]');
    await goTo(page, '/sessions/creation');
    await waitForOverlay(page, 'the form', ({ page: id }) => id === 'certif-session-new');
    await fillForm(page, { room: 'salle b12', date: '2026-11-30', time: '14:30' });
    await expectAim(
      page,
      'La session 61202 a lieu dans cette salle',
      '#session-time',
      "Changez l'heure ici, ou la salle plus haut.",
    );
    await writeParts(page, '#session-date', '2026-11-29');
    const DAY = 'Changez ici le jour de la session.';
    await expectAim(page, "Le dimanche 29 novembre n'est pas un jour de classe.", '#session-date', DAY);
    await foldCard(page);
    await openFoldedCard(page);
    await waitFor(async () => (await readCardText(page)).includes('Pas de classe le 29 novembre'), {
      what: 'what the small card says of the day',
    });
    await clickInOverlay(page, '.card-buttons [aria-label="Montrer où"]');
    await expectRing(page, '#session-date', DAY);
    expect(await isUnfolded(page)).toBe(false);
    // The step has its own, in the details.
    await clickInOverlay(page, '.main-step [data-focus=where]');
    await expectRing(
      page,
      '.session-edition-form button[type="submit"]',
      'Remplissez le formulaire, puis appuyez ici.',
    );
    await goTo(page, '/sessions/61202/modification');
    await waitForOverlay(page, 'the form', ({ page: id }) => id === 'certif-session-edit');
    await writeParts(page, '#session-date', '2026-12-13');
    await expectAim(page, "Le dimanche 13 décembre n'est pas un jour de classe.", '#session-date', DAY);
    await page.close();
  });

  it('page-only-selected and too many ticked: the box at the top, the filter by class', async () => {
    const page = await open('certif/sessions/61204/inscription-eleves?pageSize=10');
    await press(page, 'thead input');
    await expectAim(
      page,
      'Seuls les élèves de cette page sont cochés.',
      'thead input',
      'Cette case ne coche que la page affichée : filtrez par classe.',
    );
    await goTo(page, '/sessions/61204/inscription-eleves?pageSize=50');
    await press(page, 'thead input');
    await expectAim(
      page,
      'élèves cochés. Pour des groupes de 20',
      '#add-student-list__multi-select',
      'Cochez ici une classe, puis un groupe par session.',
    );
    await page.close();
  });

  it('certificates-before-import, pupils-moved: the certificates in the menu, the import', async () => {
    const page = await open('orga/import-participants?demo-import=none');
    await expectAim(
      page,
      'avez-vous téléchargé les certificats',
      'nav a[href="/certifications"]',
      'Téléchargez-les par ici, classe par classe.',
    );
    await page.close();
    const imported = await open('orga/import-participants?demo-import=2026-09-20');
    await askWhy(imported, 'Trouvé : le jour du dernier import');
    await goTo(imported, '/eleves');
    await waitForOverlay(imported, 'the pupils', ({ page: id }) => id === 'orga-students');
    await expectAim(
      imported,
      'Des élèves sont-ils arrivés ou partis',
      'a[href="/import-participants"]',
      'Appuyez ici pour importer à nouveau.',
    );
    await imported.close();
  });

  it('access-end: the list of sessions, by the keyboard too; nothing where the advice has nothing to press', async () => {
    const page = await open('certif/equipe/membres?demo-banner=2026-12-10');
    const LIST = 'Par ici, la liste des sessions à finaliser.';
    await expectAim(page, "L'accès à Pix Certif se termine le 10 décembre", 'nav a[href="/sessions"]', LIST);
    await clickInOverlay(page, '.nudge p');
    for (let time = 0; time < 20 && (await readFocus(page)) !== 'Montrer où'; time += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectRing(page, 'nav a[href="/sessions"]', LIST);
    await waitForFocusOn(page, 'Montrer où');
    await goTo(page, '/sessions/61202/candidats');
    await waitForOverlay(page, 'the candidates', ({ page: id }) => id === 'certif-session-candidates');
    await waitForNudge(page, 'Pour des groupes de 20');
    expect(
      await page.evaluate(() =>
        document.querySelector('check-list-pix')?.shadowRoot?.querySelector('[data-focus=where-nudge]'),
      ),
    ).toBeNull();
    await page.close();
  });
});
