import type { Page } from 'puppeteer-core';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { readFindings } from './live.ts';
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
} from './pix-flows.ts';
import { press } from './press.ts';

export const NOVEMBER = '2026-11-20';
export const SEPTEMBER = '2026-09-10';
export const MARCH = '2027-03-10';
export const SESSION = { date: '2026-12-10', time: '10:00', room: 'B12' };

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
export interface Flow {
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
export async function finaliseAll(page: Page, extension: ExtensionBrowser): Promise<void> {
  await finalise(page, '61202');
  const isRead = async () =>
    (await readFindings(extension)).sessions?.some(
      ({ number, status }) => number === '61202' && status === 'finalised',
    );
  await waitFor(isRead, { what: 'session 61202 to be seen finalised' });
  await finalise(page, '61203');
}

export const FLOWS_OF_NOVEMBER: readonly Flow[] = [
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

export const FLOWS_OF_SEPTEMBER: readonly Flow[] = [
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

export const FLOWS_OF_MARCH: readonly Flow[] = [
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

export const toAddress = (at: string, today: string) =>
  `https://${at.replace('/', '.pix.fr/')}${at.includes('?') ? '&' : '?'}demo-today=${today}`;
