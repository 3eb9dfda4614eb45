import { describe, expect, test } from 'vitest';
import type { Progress } from '../../../checklist/progress.ts';
import { SIGNAL_IDS, type SignalId } from '../../../checklist/signals/signal-ids.ts';
import { SESSION } from '../../fixtures/live.ts';
import { type Visit, visit } from '../../fixtures/visit.ts';

const HEADER = { 'session-header': [{ number: SESSION, day: '12 janvier 2027', time: '14:00' }] };
const CODE = { 'campaign-code': [{ number: '5107', code: 'ABCDEF123' }] };

/** What each signal asks, in both languages. */
const CASES: readonly [SignalId, Visit, french: string, english: string, noted: string][] = [
  [
    'file-imported',
    { page: 'orga-import', today: '2026-09-03', observed: { 'last-import': [{ day: '3 septembre 2026' }] } },
    "Vous venez d'importer la base élèves. Cocher « Importez le fichier XML de Siècle » ?",
    'You have just imported the pupil database. Tick “Import the Siècle XML file”?',
    'Fait : Importez le fichier XML de Siècle',
  ],
  [
    'file-imported',
    {
      page: 'orga-import',
      today: '2026-09-03',
      observed: { 'last-import': [{ day: '3 septembre 2026' }] },
      state: { csvFormats: '.csv' },
    },
    "Vous venez d'importer la base élèves. Cocher « Importez le fichier des élèves (.csv) » ?",
    'You have just imported the pupil database. Tick “Import the file of pupils (.csv)”?',
    'Fait : Importez le fichier des élèves (.csv)',
  ],
  [
    'file-imported',
    {
      page: 'orga-students',
      today: '2026-10-20',
      observed: { 'last-import': [{ day: '1er septembre 2026' }] },
    },
    'Pix indique un import de la base élèves le 1er septembre. Cocher « Importez le fichier XML de Siècle » ?',
    'Pix says that the pupil database was imported on 1 September. Tick “Import the Siècle XML file”?',
    'Fait : Importez le fichier XML de Siècle',
  ],
  [
    'team-changed',
    { page: 'orga-team-members', today: '2026-09-03', events: ['team-changed'] },
    "Vous venez de modifier l'équipe. Avez-vous revu toute la liste, et peut-on cocher « Mettez à jour les administrateurs » ?",
    'You have just changed the team. Have you gone through the whole list, and may “Update the administrators” be ticked?',
    'Fait : Mettez à jour les administrateurs',
  ],
  [
    'certificates-saved',
    { page: 'orga-certifications', today: '2026-09-03', events: ['results-exported'] },
    "Avez-vous sauvegardé les certifications de l'an dernier pour toutes les classes ? Noter cette moitié de l'étape ?",
    "Have you saved last year's certifications for every class? Note this half of the step?",
    "Noté : Sauvegardez les certifications et supprimez les campagnes de l'an dernier",
  ],
  [
    'campaigns-removed',
    { page: 'orga-campaigns-mine', today: '2026-09-03', events: ['campaigns-removed'] },
    "Avez-vous fini de supprimer ou d'archiver les campagnes de l'an dernier ? Noter cette moitié de l'étape ?",
    "Have you finished deleting or archiving last year's campaigns? Note this half of the step?",
    "Noté : Sauvegardez les certifications et supprimez les campagnes de l'an dernier",
  ],
  [
    'campaign-created',
    {
      page: 'orga-campaign',
      today: '2026-09-10',
      path: '/campagnes/5107',
      from: 'orga-campaign-new',
      observed: CODE,
    },
    'Vous venez de créer une campagne. Si toutes sont créées, cocher « Créez les campagnes de rentrée » ?',
    'You have just created a campaign. If all of them are, tick “Create the autumn campaigns”?',
    'Fait : Créez les campagnes de rentrée',
  ],
  [
    'campaign-created',
    {
      page: 'orga-campaign',
      today: '2026-11-10',
      path: '/campagnes/5107',
      from: 'orga-campaign-new',
      observed: CODE,
    },
    'Vous venez de créer une campagne. Si toutes sont créées, cocher « Créez des campagnes thématiques » ?',
    'You have just created a campaign. If all of them are, tick “Create themed campaigns”?',
    'Fait : Créez des campagnes thématiques',
  ],
  [
    'code-copied',
    { page: 'orga-campaign', today: '2026-09-10', path: '/campagnes/5107', events: ['code-copied'] },
    'Vous venez de copier un code. Les avez-vous tous communiqués, et peut-on cocher « Communiquez les codes de campagne » ?',
    'You have just copied a code. Have you shared all of them, and may “Share the campaign codes” be ticked?',
    'Fait : Communiquez les codes de campagne',
  ],
  [
    'certifiable-counted',
    { page: 'orga-students', today: '2026-11-12', observed: { 'certifiable-count': [{ count: '132' }] } },
    'Vous venez de compter les élèves certifiables. Avez-vous fini de vérifier, et peut-on cocher « Vérifiez que les élèves sont certifiables » ?',
    'You have just counted the certifiable pupils. Have you finished checking, and may “Check that the pupils can be certified” be ticked?',
    'Fait : Vérifiez que les élèves sont certifiables',
  ],
  [
    'session-created',
    { page: 'certif-session', today: '2026-11-12', from: 'certif-session-new', observed: HEADER },
    'Vous venez de créer la session 61202. Si toutes vos sessions sont créées, cocher « Créez des sessions de 20 élèves » ?',
    'You have just created session 61202. If all your sessions are created, tick “Create sessions of 20 pupils”?',
    'Fait : Créez des sessions de 20 élèves',
  ],
  [
    'candidates-enrolled',
    { page: 'certif-session-enrol', today: '2026-11-12', events: ['candidates-enrolled'] },
    "Vous venez d'inscrire des candidats à la session 61202. Si toutes vos sessions sont prêtes, cocher « Créez des sessions de 20 élèves » ?",
    'You have just enrolled candidates in session 61202. If all your sessions are ready, tick “Create sessions of 20 pupils”?',
    'Fait : Créez des sessions de 20 élèves',
  ],
  [
    'session-finalised',
    { page: 'certif-session-finalise', today: '2027-01-20', events: ['session-finalised'] },
    "Vous venez de finaliser la session 61202. Si c'était la dernière, cocher « Finalisez les sessions et téléchargez les certificats » ?",
    'You have just finalised session 61202. If it was the last one, tick “Finalise the sessions and download the certificates”?',
    'Fait : Finalisez les sessions et téléchargez les certificats',
  ],
  [
    'certificates-downloaded',
    { page: 'orga-certifications', today: '2027-03-10', events: ['certificates-downloaded'] },
    'Vous venez de télécharger des certificats. Les avez-vous pour toutes les classes, et peut-on cocher « Finalisez les sessions et téléchargez les certificats » ?',
    'You have just downloaded certificates. Do you have them for every class, and may “Finalise the sessions and download the certificates” be ticked?',
    'Fait : Finalisez les sessions et téléchargez les certificats',
  ],
];

describe('what is asked about something just done', () => {
  test.each(CASES)('%s', (signal, visited, french, english, noted) => {
    expect(visit(visited).live.proposal).toMatchObject({ signal, question: french, noted });
    expect(visit(visited, 'en').live.proposal).toMatchObject({ signal, question: english });
  });

  test('is asked of every signal', () => {
    expect([...new Set(CASES.map(([signal]) => signal))].sort()).toEqual([...SIGNAL_IDS].sort());
  });

  test.each(CASES)('%s: never what is ticked already', (_signal, visited) => {
    const effect = visit(visited).live.proposal?.effect;
    if (!effect) throw new Error('Nothing is proposed');
    const progress: Progress = {
      [effect.step]: {
        state: effect.part ? 'todo' : 'done',
        ...(effect.part && { parts: [effect.part] }),
        day: visited.today,
      },
    };
    expect(visit({ ...visited, state: { progress } }).live.proposal).toBeUndefined();
  });
});

const CREATED: Visit = {
  page: 'certif-session',
  today: '2026-11-12',
  from: 'certif-session-new',
  observed: HEADER,
};
const LATER: Visit = { page: 'certif-sessions', today: '2026-11-13' };

describe('a proposal', () => {
  test('stays until it is answered, on other pages and the days after', () => {
    const { findings } = visit(CREATED);
    const { proposal } = visit({ ...LATER, known: findings }).live;
    expect(proposal).toMatchObject({
      subject: SESSION,
      effect: { step: 'create-sessions', isDone: true, run: '2026-11-12' },
    });
    expect(visit({ ...LATER, today: '2026-11-19', known: findings }).live.proposal).toBeUndefined();
  });

  test('answered no is not made again, nor is one of which no more is wanted', () => {
    const answer = { to: 'proposal', signal: 'session-created', subject: SESSION, isMuted: false } as const;
    const { findings, live } = visit({ ...CREATED, answer });
    expect(live).not.toHaveProperty('proposal');
    expect(visit({ ...CREATED, known: findings }).live).not.toHaveProperty('proposal');
    expect(visit({ ...CREATED, muted: ['session-created'] }).live).not.toHaveProperty('proposal');
  });

  test('of a step ticked before is to note the day as well', () => {
    const progress: Progress = { 'create-sessions': { state: 'done', day: '2026-11-05' } };
    expect(visit({ ...CREATED, state: { progress } }).live.proposal).toMatchObject({
      question: '« Créez des sessions de 20 élèves » est déjà cochée. Noter aussi le 12 novembre ?',
      noted: 'Noté : Créez des sessions de 20 élèves',
      effect: { step: 'create-sessions', run: '2026-11-12' },
    });
    expect(visit({ ...CREATED, state: { progress } }, 'en').live.proposal?.question).toBe(
      '“Create sessions of 20 pupils” is ticked already. Note 12 November as well?',
    );
  });

  test('is not made while nothing may be ticked', () => {
    expect(visit({ ...CREATED, state: { readOnly: 'newer' } }).live).not.toHaveProperty('proposal');
  });
});
