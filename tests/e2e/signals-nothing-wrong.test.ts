import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { listen, listHeard } from './heard.ts';
import { askWhy, openCard, readFindings, readProposal, waitForNoProposal, waitForProposal } from './live.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from './overlay.ts';
import { createSession, enrol, importFile, waitForToast } from './pix-flows.ts';
import { foldCard, goTo, openFoldedCard, press, waitForPage } from './press.ts';
import { NOVEMBER, SESSION, toAddress } from './signal-flows.ts';
import { readReplica } from './stored.ts';
import { useExtension } from './use-extension.ts';

describe('nothing wrong is proposed', () => {
  const running = useExtension({ today: NOVEMBER });

  const open = (at: string) => openCard(running.browser, toAddress(at, NOVEMBER));
  const listSightings = async () => (await readFindings(running.browser)).sightings ?? [];
  /** Nothing is proposed, nothing was seen and nothing is ticked. */
  const expectNothing = async (page: Page) => {
    expect(await readProposal(page)).toBe('');
    expect(await listSightings()).toEqual([]);
    expect(Object.keys(await readReplica(running.browser))).toEqual([]);
  };

  it.each(['orga/import-participants', 'orga/import-participants?demo-import=2026-07-31'])(
    'for an import before this school year (%s)',
    async (at) => {
      const page = await open(at);
      await askWhy(page, /^Trouvé : .*\[last-import\]/);
      await expectNothing(page);
      await page.close();
    },
  );

  it('for a file that Pix refuses', async () => {
    const page = await open('orga/import-participants');
    await importFile(page, 'notes.txt');
    await askWhy(page, 'Cherché, pas trouvé : le jour du dernier import');
    await expectNothing(page);
    await page.close();
  });

  it('for a failure that Pix announces', async () => {
    const page = await open('certif/sessions/61205/inscription-eleves');
    await press(page, 'tbody input:not(:disabled)');
    await press(page, '.bottom-action-bar__actions--add-button');
    await waitForToast(page, 'error');
    await askWhy(page, /^Trouvé : .*\[enrolment-bar\]/);
    await expectNothing(page);
    await page.close();
  });

  it('for a candidate deleted after an enrolment that was cancelled', async () => {
    const page = await open('certif/sessions/61202/candidats');
    await press(page, 'a', 'Inscrire des candidats');
    await waitForOverlay(page, 'the enrolment', ({ page: id }) => id === 'certif-session-enrol');
    await press(page, 'a', 'Annuler');
    await waitForOverlay(page, 'the candidates', ({ page: id }) => id === 'certif-session-candidates');
    await press(page, 'tbody button', 'Supprimer le candidat');
    await waitForToast(page, 'success');
    await askWhy(page, '(23)');
    await expectNothing(page);
    await page.close();
  });

  it('for what is done to one session or campaign without creating it', async () => {
    const page = await open('certif/sessions');
    await askWhy(page, '[session-rows]');
    await goTo(page, '/sessions/creation');
    await waitForOverlay(page, 'the form', ({ page: id }) => id === 'certif-session-new');
    await press(page, 'a', 'Annuler');
    await waitForOverlay(page, 'the list', ({ page: id }) => id === 'certif-sessions');
    // As by a bookmark, from the form straight to a session that was seen.
    await goTo(page, '/sessions/creation');
    await waitForOverlay(page, 'the form', ({ page: id }) => id === 'certif-session-new');
    await goTo(page, '/sessions/61204');
    await askWhy(page, /^Trouvé : .*\[session-room\]/);
    await expectNothing(page);
    await page.close();

    const orga = await open('orga/campagnes/toutes');
    await askWhy(orga, /^Trouvé : .*\[campaign-rows\]/);
    await goTo(orga, '/campagnes/creation');
    await waitForOverlay(orga, 'the form', ({ page: id }) => id === 'orga-campaign-new');
    await goTo(orga, '/campagnes/4087');
    await askWhy(orga, /^Trouvé : .*\[campaign-code\]/);
    await expectNothing(orga);
    await orga.close();
  });

  it('for a campaign that was archived before', async () => {
    const page = await open('orga/campagnes/4071/parametres');
    await page.waitForSelector('.campaign-archived-banner');
    await askWhy(page, /^Trouvé : .*\[campaign-code\]/);
    await expectNothing(page);
    await page.close();
  });

  it('for a campaign that was archived before, however one clicks while its page is on its way', async () => {
    const page = await open('orga/campagnes/4101/parametres?demo-fault=slow');
    await askWhy(page, /^Trouvé : .*\[campaign-code\]/);
    await page.evaluate(() => window.demoSite.navigate('/campagnes/4071/parametres'));
    await page.mouse.click(640, 20);
    await page.waitForSelector('.campaign-archived-banner');
    await askWhy(page, /^Trouvé : .*\[campaign-code\]/);
    await expectNothing(page);
    await page.close();
  });

  it('for a download that the form, or Pix, refuses', async () => {
    const page = await open('orga/certifications?demo-free-buttons');
    const mark = "Trouvé : l'annonce d'un refus, sans ce qu'elle dit [download-refused]";
    await listen(running.browser);
    /** The press was told of, with what the page said by then; again, where a busy background has not answered. */
    const waitForTold = (presses: number) =>
      waitFor(
        async () => {
          const told = (await listHeard(running.browser)).flatMap(({ events = [] }) => events);
          if (told.length >= presses && told.every((each) => each === 'certificates-downloaded')) return true;
          throw new Error(`told: ${told.join(', ') || 'nothing'}`);
        },
        { what: `${presses} presses to be told` },
      );
    // The browser asks for the class.
    await press(page, '#download_results');
    await press(page, '#download_attestations');
    await page.waitForSelector('.pix-notification-alert');
    await waitForTold(1);
    await askWhy(page, mark);
    await expectNothing(page);
    // A class that has none is no success either; one that has some is.
    await page.select('#certification-division', '2GT1');
    await press(page, '#download_attestations');
    await waitForTold(2);
    await askWhy(page, mark);
    await expectNothing(page);
    await page.select('#certification-division', 'T1');
    await press(page, '#download_attestations');
    await waitForProposal(page, 'Avez-vous sauvegardé les certifications');
    await page.close();
  });

  it('twice for one session: enrolling into what was just proposed, going back to it', async () => {
    const page = await open('certif/sessions/creation');
    const session = await createSession(page, { ...SESSION, time: '14:00' });
    await waitForProposal(page, `Vous venez de créer la session ${session}`);
    await clickInOverlay(page, '.adoption button', 'Pas encore');
    await waitForNoProposal(page);
    await goTo(page, `/sessions/${session}/inscription-eleves`);
    await enrol(page, 1);
    await askWhy(page, 'le nombre de candidats [candidate-tab]');
    expect(await readProposal(page)).toBe('');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await waitForOverlay(page, 'the form', ({ page: id }) => id === 'certif-session-new');
    await page.goForward();
    await waitForPage(page);
    await askWhy(page, /^Trouvé : .*\[session-room\]/);
    expect(await readProposal(page)).toBe('');
    expect(await listSightings()).toEqual([
      { signal: 'session-created', subject: session, day: NOVEMBER, isDeclined: true },
    ]);
    await page.close();
  });

  it('in another establishment than where it was done', async () => {
    const page = await open('orga/import-participants?demo-structures=several');
    await importFile(page);
    await waitForProposal(page, "Vous venez d'importer la base élèves.");
    // The card lies over the menu.
    await foldCard(page);
    await press(page, '.pix-structure-switcher button');
    await press(page, '[role=option]', 'Lycée professionnel Émile-Combe');
    await openFoldedCard(page);
    await waitFor(async () => (await readOverlayText(page)).includes('Lycée professionnel Émile-Combe'), {
      what: 'the other establishment',
    });
    await waitForNoProposal(page);
    await goTo(page, '/import-participants');
    await askWhy(page, /^Trouvé : .*\[last-import\] \(10 septembre 2025\)/);
    expect(await readProposal(page)).toBe('');
    const isNoted = async () =>
      (await readFindings(running.browser, '0123457Y')).lastImport?.value === '2025-09-10';
    await waitFor(isNoted, { what: 'the import of the other establishment, noted' });
    expect((await readFindings(running.browser, '0123457Y')).sightings ?? []).toEqual([]);
    expect((await readFindings(running.browser)).lastImport?.value).toBe(NOVEMBER);
    await page.close();
  });

  it('again after "Pas encore", also once the page is loaded anew', async () => {
    const page = await open('orga/import-participants');
    await importFile(page);
    await waitForProposal(page, "Vous venez d'importer la base élèves.");
    await clickInOverlay(page, '.adoption button', 'Pas encore');
    await waitForNoProposal(page);
    await waitFor(async () => (await listSightings())[0]?.isDeclined, { what: 'the answer to be kept' });
    await page.reload();
    await waitForOverlay(page, 'the card');
    await askWhy(page, '[last-import] (20 novembre 2026)');
    expect(await readProposal(page)).toBe('');
    await page.close();
  });

  it('of a kind that is no longer wanted, while others still are', async () => {
    const page = await open('certif/sessions/creation');
    await createSession(page, { ...SESSION, time: '08:00' });
    await waitForProposal(page, 'Vous venez de créer la session');
    await clickInOverlay(page, '.adoption button', 'Ne plus proposer');
    await waitForNoProposal(page);
    await goTo(page, '/sessions/creation');
    await createSession(page, { ...SESSION, time: '16:00' });
    await askWhy(page, /^Trouvé : .*\[session-room\]/);
    expect(await readProposal(page)).toBe('');
    await goTo(page, '/sessions/61204/inscription-eleves');
    await enrol(page, 1);
    await waitForProposal(page, "Vous venez d'inscrire des candidats à la session 61204");
    await page.close();
  });

  it('why a step is shown is also said where none is left', async () => {
    const page = await open('orga/equipe/membres');
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'nothing left', ({ mainStep }) => mainStep === '');
    await askWhy(page, 'Page reconnue : Pix Orga (orga-team-members)');
    await clickInOverlay(page, 'summary', 'Déjà fait sur cette page (1)');
    await clickInOverlay(page, 'details[open] input[type=checkbox]');
    await waitForOverlay(page, 'the step again', ({ mainStep }) => mainStep === 'update-admins');
    await page.close();
  });
});
