import { describe, expect, test } from 'vitest';
import { ADVICE_CASES } from '../../fixtures/advice-cases.ts';
import { countWords } from '../../fixtures/count-words.ts';
import { PROPOSAL_CASES } from '../../fixtures/proposal-cases.ts';
import { visit } from '../../fixtures/visit.ts';

/** What the card says by itself of each advice and proposal, once each, in the order of the cases. */
const EXPECTED = {
  fr: [
    'Prévoyez une session par groupe de 20 élèves.',
    '132 élèves certifiables : prévoyez 7 sessions de 20.',
    '24 candidats : prévoyez 2 sessions (12\u00a0+\u00a012).',
    '100 candidats : prévoyez 5 sessions.',
    '50 élèves cochés : prévoyez 3 sessions (17\u00a0+\u00a017\u00a0+\u00a016).',
    '12 inscrits, 12 élèves cochés : prévoyez 2 sessions (12\u00a0+\u00a012).',
    'Cette page seule est cochée : il reste 762 élèves.',
    'Vacances de Noël le 20 décembre : choisissez le 18 décembre.',
    'Jour férié le 11 novembre : choisissez le 12 novembre.',
    "L'établissement est-il ouvert le 14 novembre ?",
    'Hors période nationale (estimé) le 15 mars.',
    'Salle déjà prise par la session 61202 le 12 novembre à 14:00.',
    'Faites terminer les candidats avant le 13 novembre à 14:00.',
    'À finaliser : la session 61202 du 12 novembre.',
    'Les épreuves du 12 novembre sont passées.',
    "Avez-vous téléchargé les certificats de l'an dernier ?",
    'Élèves arrivés ou partis depuis le 1er septembre ? Réimportez la liste.',
    'Pix Certif ouvre le 2 novembre, dans 3 jours.',
    "L'accès à Pix Certif se termine le 15 juillet, dans 25 jours.",
    'À créer : 2GT3 a, B12, 1er déc. à 10 h.',
    '2GT3 a : vérifiez, puis « Créer la session ».',
    '2GT3 a est créée (1 sur 3). Créer la suivante',
    '2GT3 a est créée (1 sur 1). Inscrivez les candidats',
    'Autre que prévu : jour, heure et salle.',
    "2GT3 a, prévue le 1er décembre, n'est pas créée.",
    '2GT3 a : 16 élèves pour 15 places.',
    '2GT3 a : filtrez 2GT3, cochez 16 élèves.',
    '2GT3 a : 12 sur 16.',
    '2GT3 b : filtrez 2GT3, cochez 15 élèves.',
    'CAP1 + CAP2 : filtrez CAP1 et CAP2, cochez 12 élèves.',
    '2GT3 a : 16 sur 16.',
    '18 élèves pour 16 prévus.',
    '24 élèves pour 20 places dans la salle.',
    'Base élèves importée. Cocher « Importez le fichier XML de Siècle » ?',
    'Base élèves importée. Cocher « Importez le fichier des élèves » ?',
    "Le 1er septembre : base élèves importée. Cocher l'étape ?",
    'Toute la liste revue ? Cocher « Mettez à jour les administrateurs » ?',
    "Certifications sauvegardées pour toutes les classes ? Noter cette moitié de l'étape ?",
    "Campagnes de l'an dernier supprimées ou archivées ? Noter cette moitié de l'étape ?",
    'Campagnes toutes créées ? Cocher « Créez les campagnes de rentrée » ?',
    'Campagnes toutes créées ? Cocher « Créez des campagnes thématiques » ?',
    'Codes tous communiqués ? Cocher « Communiquez les codes de campagne » ?',
    'Vérification finie ? Cocher « Vérifiez les élèves certifiables » ?',
    'Sessions toutes créées ? Cocher « Créez des sessions de 20 élèves » ?',
    'Sessions toutes prêtes ? Cocher « Créez des sessions de 20 élèves » ?',
    'Sessions toutes finalisées ? Cocher « Finalisez, puis téléchargez les certificats » ?',
    'Certificats de toutes les classes ? Cocher « Finalisez, puis téléchargez les certificats » ?',
  ],
  en: [
    'Plan one session per group of 20 pupils.',
    '132 certifiable pupils: plan 7 sessions of 20.',
    '24 candidates: plan 2 sessions (12\u00a0+\u00a012).',
    '100 candidates: plan 5 sessions.',
    '50 pupils ticked: plan 3 sessions (17\u00a0+\u00a017\u00a0+\u00a016).',
    '12 enrolled, 12 pupils ticked: plan 2 sessions (12\u00a0+\u00a012).',
    'Only this page is ticked: 762 pupils are left.',
    'Christmas holidays on 20 December: choose 18 December.',
    'Public holiday on 11 November: choose 12 November.',
    'Is the school open on 14 November?',
    'Outside the national period (estimated) on 15 March.',
    'Room taken by session 61202 on 12 November at 14:00.',
    'Have the candidates finish before 13 November at 14:00.',
    'To finalise: session 61202 of 12 November.',
    'The exam of 12 November is over.',
    "Have you downloaded last year's certificates?",
    'Pupils come or gone since 1 September? Import again.',
    'Pix Certif opens on 2 November, in 3 days.',
    'Access to Pix Certif ends on 15 July, in 25 days.',
    'To create: 2GT3 a, B12, 1 Dec at 10:00.',
    '2GT3 a: check, then “Create the session”.',
    '2GT3 a is created (1 of 3). Create the next one',
    '2GT3 a is created (1 of 1). Enrol the candidates',
    'Not as planned: day, hour and room.',
    '2GT3 a, planned for 1 December, is not created.',
    '2GT3 a: 16 pupils for 15 seats.',
    '2GT3 a: filter by 2GT3, tick 16 pupils.',
    '2GT3 a: 12 of 16.',
    '2GT3 b: filter by 2GT3, tick 15 pupils.',
    'CAP1 + CAP2: filter by CAP1 and CAP2, tick 12 pupils.',
    '2GT3 a: 16 of 16.',
    '18 pupils for 16 planned.',
    '24 pupils for 20 seats in the room.',
    'Pupil database imported. Tick “Import the Siècle XML file”?',
    'Pupil database imported. Tick “Import the file of pupils”?',
    '1 September: pupil database imported. Tick the step?',
    'Whole list gone through? Tick “Update the administrators”?',
    'Certifications saved for every class? Note this half of the step?',
    "All of last year's campaigns deleted? Note this half of the step?",
    'All campaigns created? Tick “Create the autumn campaigns”?',
    'All campaigns created? Tick “Create themed campaigns”?',
    'All codes shared? Tick “Share the campaign codes”?',
    'Checking finished? Tick “Check the certifiable pupils”?',
    'All sessions created? Tick “Create sessions of 20 pupils”?',
    'All sessions ready? Tick “Create sessions of 20 pupils”?',
    'All sessions finalised? Tick “Finalise, then download the certificates”?',
    'Certificates of every class? Tick “Finalise, then download the certificates”?',
  ],
} as const;

const list = (language: 'fr' | 'en') => [
  ...new Set([
    ...ADVICE_CASES.map(([, visited]) => visit(visited, language).live.nudge?.short),
    ...PROPOSAL_CASES.map(([, visited]) => visit(visited, language).live.proposal?.short),
  ]),
];

describe.each(['fr', 'en'] as const)('what opens by itself, in %s', (language) => {
  test('says each advice and proposal in a short form of its own', () => {
    expect(list(language)).toEqual(EXPECTED[language]);
  });

  test('says none of them in more than twelve words', () => {
    expect(list(language).filter((short = '') => countWords(short) > 12)).toEqual([]);
  });
});
