import type { ShortMessages } from '../short-messages.ts';
import { sayDoubt } from './say-doubt.ts';

/** On one line: a sum must read at a glance. */
const SUM = '\u00a0+\u00a0';
const HOLIDAYS = {
  autumn: 'Vacances de la Toussaint',
  christmas: 'Vacances de Noël',
  winter: "Vacances d'hiver",
  spring: 'Vacances de printemps',
  summer: "Vacances d'été",
} as const;
const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

/** What the card says by itself, in French. */
export const frShort: ShortMessages = {
  questions: {
    'file-imported': 'Base élèves importée.',
    'team-changed': 'Toute la liste revue ?',
    'certificates-saved': 'Certifications sauvegardées pour toutes les classes ?',
    'campaigns-removed': "Campagnes de l'an dernier supprimées ou archivées ?",
    'campaign-created': 'Campagnes toutes créées ?',
    'code-copied': 'Codes tous communiqués ?',
    'certifiable-counted': 'Vérification finie ?',
    'session-created': 'Sessions toutes créées ?',
    'candidates-enrolled': 'Sessions toutes prêtes ?',
    'session-finalised': 'Sessions toutes finalisées ?',
    'certificates-downloaded': 'Certificats de toutes les classes ?',
  },
  tick: (question, title) => `${question} Cocher « ${title} » ?`,
  note: (question) => `${question} Noter cette moitié de l'étape ?`,
  seenOn: (question, day, isHalf) =>
    `Le ${day} : ${question.charAt(0).toLowerCase()}${question.slice(1)} ${isHalf ? 'Noter cette moitié' : "Cocher l'étape"} ?`,
  runAgain: (day, title) => `Noter aussi le ${day} pour « ${title} » ?`,

  groupAdvice: (groupSize, plan) =>
    plan
      ? `${many(plan.certifiable, 'élève certifiable', 'élèves certifiables')} : prévoyez ${many(plan.sessions, 'session', 'sessions')} de ${groupSize}.`
      : `Prévoyez une session par groupe de ${groupSize} élèves.`,
  tooManyCandidates: (enrolled, ticked, split) => {
    const pupils = many(ticked, 'élève coché', 'élèves cochés');
    const both = `${many(enrolled, 'inscrit', 'inscrits')}, ${pupils}`;
    const who = ticked === 0 ? many(enrolled, 'candidat', 'candidats') : enrolled === 0 ? pupils : both;
    return `${who} : prévoyez ${split.length} sessions${split.length > 3 ? '' : ` (${split.join(SUM)})`}.`;
  },
  leftOut: (left) =>
    left === 1
      ? 'Cette page seule est cochée : il reste 1 élève.'
      : `Cette page seule est cochée : il reste ${left} élèves.`,
  dayFault: (day, fault, nearest) => {
    const doubt = 'doubt' in fault ? sayDoubt(fault.doubt) : '';
    if (fault.kind === 'saturday') return `L'établissement est-il ouvert le ${day} ?`;
    const names = {
      holiday: fault.kind === 'holiday' && !fault.isOwn ? HOLIDAYS[fault.holiday] : 'Vacances scolaires',
      'public-holiday': 'Jour férié',
      'no-class': 'Pas de classe',
      sunday: 'Pas de classe',
      'outside-window': 'Hors période nationale',
    };
    return `${names[fault.kind]}${doubt} le ${day}${nearest ? ` : choisissez le ${nearest}` : ''}.`;
  },
  roomOverlap: (number, day, time) => `Salle déjà prise par la session ${number} le ${day} à ${time}.`,
  sessionExpiry: (day, time) => `Faites terminer les candidats avant le ${day} à ${time}.`,
  certificatesBeforeImport: "Avez-vous téléchargé les certificats de l'an dernier ?",
  pupilsMoved: (day, isMember) =>
    `Élèves arrivés ou partis depuis le ${day} ? ${isMember ? 'Faites réimporter' : 'Réimportez'} la liste.`,
};
