import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { SIGNAL_IDS, type SignalId } from '../../checklist/signals/signal-ids.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import {
  askWhy,
  forgetFindings,
  openCard,
  readFindings,
  readProposal,
  waitForNoProposal,
  waitForProposal,
} from './live.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from './overlay.ts';
import {
  archiveCampaign,
  changeRole,
  countCertifiable,
  createCampaign,
  createSession,
  deleteCampaign,
  deleteFromList,
  download,
  enrol,
  finalise,
  importFile,
  invite,
  removeMember,
  sendInvitationAgain,
  waitForToast,
} from './pix-flows.ts';
import { goTo, press, waitForPage } from './press.ts';
import { getState, readReplica, type Steps } from './stored.ts';
import { useExtension } from './use-extension.ts';

const NOVEMBER = '2026-11-20';
const SEPTEMBER = '2026-09-10';
const MARCH = '2027-03-10';
const SESSION = { date: '2026-12-10', time: '10:00', room: 'B12' };

const ADMINS = 'Mettez à jour les administrateurs';
const IMPORT = 'Importez le fichier XML de Siècle';
const AUTUMN = 'Créez les campagnes de rentrée';
const THEMED = 'Créez des campagnes thématiques';
const CODES = 'Communiquez les codes de campagne';
const CERTIFIABLE = 'Vérifiez que les élèves sont certifiables';
const SESSIONS = 'Créez des sessions de 20 élèves';
const FINALISE = 'Finalisez les sessions et téléchargez les certificats';
const HALF = "Noter cette moitié de l'étape ?";

/** One way of doing on Pix what a signal tells. */
interface Flow {
  readonly signal: SignalId;
  readonly how: string;
  /** Address without its origin's `.pix.fr`. */
  readonly at: string;
  readonly act: (page: Page, extension: ExtensionBrowser) => Promise<unknown>;
  readonly question: string;
  readonly step: string;
  /** Fields of the step that a yes sets. */
  readonly fields: readonly string[];
}

const team = { signal: 'team-changed', step: 'update-admins', fields: ['state'] } as const;
const teamQuestion = `Avez-vous revu toute la liste, et peut-on cocher « ${ADMINS} » ?`;
const saved = {
  signal: 'certificates-saved',
  at: 'orga/certifications',
  question: `Avez-vous sauvegardé les certifications de l'an dernier pour toutes les classes ? ${HALF}`,
  step: 'archive-last-year',
  fields: ['part:save-certifications'],
} as const;
const removed = {
  signal: 'campaigns-removed',
  question: `Avez-vous fini de supprimer ou d'archiver les campagnes de l'an dernier ? ${HALF}`,
  step: 'archive-last-year',
  fields: ['part:remove-campaigns'],
} as const;
const themed = {
  signal: 'campaign-created',
  question: `Vous venez de créer une campagne. Si toutes sont créées, cocher « ${THEMED} » ?`,
  step: 'themed-campaigns',
  fields: ['state', `run:${NOVEMBER}`],
} as const;
const copied = {
  signal: 'code-copied',
  question: `Les avez-vous tous communiqués, et peut-on cocher « ${CODES} » ?`,
  step: 'share-codes',
  fields: ['state'],
} as const;
const finalised = { step: 'finalise-and-download', fields: ['state', `run:${MARCH}`] } as const;

/** Finalises both sessions of the demo, at the pace of a person: the first one's page is read before it is left. */
async function finaliseAll(page: Page, extension: ExtensionBrowser): Promise<void> {
  await finalise(page, '61202');
  const isRead = async () =>
    (await readFindings(extension)).sessions?.some(
      ({ number, status }) => number === '61202' && status === 'finalised',
    );
  await waitFor(isRead, { what: 'session 61202 to be seen finalised' });
  await finalise(page, '61203');
}

const FLOWS_OF_NOVEMBER: readonly Flow[] = [
  {
    signal: 'file-imported',
    how: 'a file imported',
    at: 'orga/import-participants',
    act: (page) => importFile(page),
    question: `Vous venez d'importer la base élèves. Cocher « ${IMPORT} » ?`,
    step: 'import-siecle',
    fields: ['state', `run:${NOVEMBER}`],
  },
  {
    signal: 'file-imported',
    how: 'the line above the list of pupils',
    at: 'orga/eleves?demo-import=2026-11-12',
    act: async () => undefined,
    question: `Pix indique un import de la base élèves le 12 novembre. Cocher « ${IMPORT} » ?`,
    step: 'import-siecle',
    fields: ['state', 'run:2026-11-12'],
  },
  {
    signal: 'file-imported',
    how: 'the line, in a notice of the older generation',
    at: 'orga/eleves?demo-import=2026-11-19&old-notices',
    act: async () => undefined,
    question: `Pix indique un import de la base élèves le 19 novembre. Cocher « ${IMPORT} » ?`,
    step: 'import-siecle',
    fields: ['state', 'run:2026-11-19'],
  },
  { ...team, how: 'a role changed', at: 'orga/equipe/membres', act: changeRole, question: teamQuestion },
  { ...team, how: 'a member removed', at: 'orga/equipe/membres', act: removeMember, question: teamQuestion },
  { ...team, how: 'an invitation sent', at: 'orga/equipe/creation', act: invite, question: teamQuestion },
  {
    ...team,
    how: 'an invitation sent again',
    at: 'orga/equipe/invitations',
    act: sendInvitationAgain,
    question: teamQuestion,
  },
  { ...saved, how: 'results exported', act: (page) => download(page, 'results') },
  {
    ...saved,
    how: 'certificates downloaded before 31 December',
    act: (page) => download(page, 'attestations'),
  },
  {
    ...removed,
    how: 'campaigns deleted from a list',
    at: 'orga/campagnes/toutes',
    act: (page) => deleteFromList(page, [4087, 4088]),
  },
  {
    ...removed,
    how: 'a campaign deleted on its page',
    at: 'orga/campagnes/4088/parametres',
    act: deleteCampaign,
  },
  { ...removed, how: 'a campaign archived', at: 'orga/campagnes/4087/parametres', act: archiveCampaign },
  {
    ...themed,
    how: 'a campaign created',
    at: 'orga/campagnes/creation',
    act: (page) => createCampaign(page),
  },
  {
    ...themed,
    how: 'a campaign created from the catalogue',
    at: 'orga/campagnes/creation-catalogue',
    act: (page) => createCampaign(page),
  },
  {
    ...copied,
    how: 'a code copied',
    at: 'orga/campagnes/4101',
    act: (page) => press(page, '.campaign-header-title__campaign-code button'),
  },
  {
    ...copied,
    how: 'a direct link copied',
    at: 'orga/campagnes/4101/parametres',
    act: (page) => press(page, 'button', 'Copier le lien direct'),
  },
  {
    signal: 'certifiable-counted',
    how: 'the certifiable pupils counted',
    at: 'orga/eleves',
    act: countCertifiable,
    question: `Avez-vous fini de vérifier, et peut-on cocher « ${CERTIFIABLE} » ?`,
    step: 'check-certifiable',
    fields: ['state', `run:${NOVEMBER}`],
  },
  {
    signal: 'certifiable-counted',
    how: 'the certifiable pupils counted, in filters of the older generation',
    at: 'orga/eleves?old-notices',
    act: countCertifiable,
    question: `Avez-vous fini de vérifier, et peut-on cocher « ${CERTIFIABLE} » ?`,
    step: 'check-certifiable',
    fields: ['state', `run:${NOVEMBER}`],
  },
  {
    signal: 'session-created',
    how: 'a session created',
    at: 'certif/sessions/creation',
    act: (page) => createSession(page, SESSION),
    question: `Vous venez de créer la session 61206. Si toutes vos sessions sont créées, cocher « ${SESSIONS} » ?`,
    step: 'create-sessions',
    fields: ['state', `run:${NOVEMBER}`],
  },
  {
    signal: 'candidates-enrolled',
    how: 'candidates enrolled',
    at: 'certif/sessions/61204/inscription-eleves',
    act: (page) => enrol(page, 2),
    question: `Vous venez d'inscrire des candidats à la session 61204. Si toutes vos sessions sont prêtes, cocher « ${SESSIONS} » ?`,
    step: 'create-sessions',
    fields: ['state', `run:${NOVEMBER}`],
  },
];

const FLOWS_OF_SEPTEMBER: readonly Flow[] = [
  {
    ...themed,
    how: 'a campaign created, before those on a theme are owed',
    at: 'orga/campagnes/creation',
    act: (page) => createCampaign(page),
    question: `Vous venez de créer une campagne. Si toutes sont créées, cocher « ${AUTUMN} » ?`,
    step: 'create-autumn-campaigns',
    fields: ['state'],
  },
];

const FLOWS_OF_MARCH: readonly Flow[] = [
  {
    ...finalised,
    signal: 'session-finalised',
    how: 'the last session finalised',
    at: 'certif/sessions',
    act: (page, extension) => finaliseAll(page, extension),
    question: `Vous venez de finaliser la session 61203. Si c'était la dernière, cocher « ${FINALISE} » ?`,
  },
  {
    ...finalised,
    signal: 'certificates-downloaded',
    how: 'certificates downloaded from January on',
    at: 'orga/certifications',
    act: (page) => download(page, 'attestations'),
    question: `Les avez-vous pour toutes les classes, et peut-on cocher « ${FINALISE} » ?`,
  },
];

/** What a flow set in the replica: the value of each field, without its time. */
function readFields(steps: Steps, { step, fields }: Flow): unknown[] {
  return fields.map((field) => (field === 'state' ? getState(steps, step) : steps[step]?.[field]?.[0]));
}

const toAddress = (at: string, today: string) =>
  `https://${at.replace('/', '.pix.fr/')}${at.includes('?') ? '&' : '?'}demo-today=${today}`;

function describeFlows(today: string, flows: readonly Flow[]) {
  const running = useExtension({ today });
  beforeEach(() => forgetFindings(running.browser));

  const waitForFields = (flow: Flow, isOn: boolean) =>
    waitFor(
      async () => {
        const values = readFields(await readReplica(running.browser), flow);
        return values.every((value) =>
          isOn ? value === true || value === 'done' : !value || value === 'todo',
        );
      },
      { what: `${flow.fields.join(', ')} of ${flow.step} ${isOn ? 'set' : 'taken back'}` },
    );

  it.each(flows)('$signal: $how', async (flow) => {
    const page = await openCard(running.browser, toAddress(flow.at, today));
    await flow.act(page, running.browser);
    await waitForProposal(page, flow.question);
    await waitForFields(flow, false);
    const before = await waitForOverlay(page, 'the card');

    await clickInOverlay(page, '.adoption button', 'Oui');
    await waitForFields(flow, true);
    await waitFor(async () => /(Fait|Noté) : /.test(await readOverlayText(page)), { what: 'what was noted' });
    await waitFor(async () => !(await readProposal(page)).includes(flow.question), {
      what: 'the question to go',
    });
    await clickInOverlay(page, '.just-done button', 'Annuler');
    await waitForFields(flow, false);
    await waitForProposal(page, flow.question);
    expect((await waitForOverlay(page, 'the card')).steps).toEqual(before.steps);
    await page.close();
  });
  return running;
}

describe('what is done on Pix in November is proposed', () => {
  describeFlows(NOVEMBER, FLOWS_OF_NOVEMBER);
});

describe('what is done on Pix in September is proposed', () => {
  describeFlows(SEPTEMBER, FLOWS_OF_SEPTEMBER);
});

describe('what is done on Pix in March is proposed', () => {
  const running = describeFlows(MARCH, FLOWS_OF_MARCH);

  it('but a session finalised while another is left is not', async () => {
    const page = await openCard(running.browser, toAddress('certif/sessions', MARCH));
    await askWhy(page, '[session-rows]');
    await finalise(page, '61202');
    await askWhy(page, 'Trouvé : le jour');
    expect(await readProposal(page)).toBe('');
    expect((await readFindings(running.browser)).sightings).toEqual([]);
    await page.close();
  });

  it('nor the certificates of this year as those of the last', async () => {
    const page = await openCard(running.browser, toAddress('orga/certifications', MARCH));
    await download(page, 'results');
    await askWhy(page);
    expect(await readProposal(page)).toBe('');
    await page.close();
  });
});

describe('a yes', () => {
  const running = useExtension({ today: NOVEMBER });

  it('is not asked for again, not even for the time it takes to keep it', async () => {
    const page = await openCard(running.browser, toAddress('certif/sessions/creation', NOVEMBER));
    await createSession(page, SESSION);
    await waitForProposal(page, 'Vous venez de créer la session');
    await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      const shown: string[] = [];
      Object.assign(window, { shown });
      const look = (records: MutationRecord[]) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof Element && (node.matches('.adoption') || node.querySelector('.adoption')))
              shown.push(node.textContent ?? '');
      };
      if (root) new MutationObserver(look).observe(root, { childList: true, subtree: true });
    });
    await clickInOverlay(page, '.adoption button', 'Oui');
    await waitFor(async () => getState(await readReplica(running.browser), 'create-sessions') === 'done', {
      what: 'the tick',
    });
    await askWhy(page);
    expect(await page.evaluate(() => (window as unknown as { shown: string[] }).shown)).toEqual([]);
    await page.close();
  });
});

describe('the table of flows', () => {
  it('has every signal', () => {
    const all = [...FLOWS_OF_NOVEMBER, ...FLOWS_OF_SEPTEMBER, ...FLOWS_OF_MARCH];
    expect(new Set(all.map(({ signal }) => signal))).toEqual(new Set(SIGNAL_IDS));
  });
});

describe('nothing wrong is proposed', () => {
  const running = useExtension({ today: NOVEMBER });
  beforeEach(() => forgetFindings(running.browser));

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
    await press(page, '.pix-structure-switcher button');
    await press(page, '[role=option]', 'Lycée professionnel Émile-Combe');
    await waitFor(async () => (await readOverlayText(page)).includes('Lycée professionnel Émile-Combe'), {
      what: 'the other establishment',
    });
    await waitForNoProposal(page);
    await goTo(page, '/import-participants');
    await askWhy(page, /^Trouvé : .*\[last-import\] \(10 septembre 2025\)/);
    expect(await readProposal(page)).toBe('');
    expect((await readFindings(running.browser, '0123457Y')).sightings ?? []).toEqual([]);
    expect((await readFindings(running.browser, '0123457Y')).lastImport?.value).toBe('2025-09-10');
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

describe('on pix.org in English', () => {
  const running = useExtension({ today: MARCH });
  const open = (at: string) => openCard(running.browser, `https://${at}?lang=en&demo-today=${MARCH}`);

  it('the import is proposed', async () => {
    const page = await open('orga.pix.org/import-participants');
    await importFile(page);
    expect(await page.$eval('.import-banner--success', (each) => each.textContent)).toContain(
      'March 10, 2027',
    );
    await waitForProposal(page, "Vous venez d'importer la base élèves.");
    await page.close();
  });

  it('a change of the team is proposed', async () => {
    const page = await open('orga.pix.org/equipe/membres');
    await changeRole(page);
    await waitForProposal(page, "Vous venez de modifier l'équipe.");
    await page.close();
  });

  it('a finalisation is proposed', async () => {
    const page = await open('certif.pix.org/sessions');
    await askWhy(page, /^Trouvé : .*\[session-rows\]/);
    await finaliseAll(page, running.browser);
    await waitForProposal(page, 'Vous venez de finaliser la session 61203');
    await page.close();
  });
});
