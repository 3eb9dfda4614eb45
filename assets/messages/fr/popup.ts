import type { PopupMessages } from '../messages.ts';
import { frOwnStep } from './own-step.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);

export const frPopup: PopupMessages = {
  year: (schoolYear) => `Année ${schoolYear}`,
  lateCount: (count) => `${count} en retard`,
  markToDo: 'Remettre à faire',
  markDoneNamed: (title) => `C'est fait : ${title}`,
  markDoneShort: "C'est fait",
  markNotApplicable: 'Sans objet cette année',
  namedFor: (label, title) => `${label} : ${title}`,
  details: 'Détails',
  detailsAndNote: 'Détails et note',
  openIn: { orga: 'Ouvrir dans Pix Orga', certif: 'Ouvrir dans Pix Certif' },
  openNamed: (label, title) => `${label} : ${title} (nouvel onglet)`,
  lateHeading: 'En retard',
  nextHeading: 'Prochaines étapes',
  wholeYearHeading: "Toute l'année",
  openLarge: 'Ouvrir en grand',
  openBeside: 'Ouvrir à côté de la page',
  reading: 'Lecture de votre check-list…',
  establishmentLabel: 'Établissement',
  establishmentNamed: (name, uai) => `${name} (${uai})`,
  removeEstablishment: 'Retirer cet établissement',
  establishmentRemoved: (name) => `Retiré, ici et sur vos autres ordinateurs : ${name}`,
  noteLabel: 'Note',
  noPupilName: "Ne notez pas de nom d'élève.",
  noteTooLong: 'Cette note est trop longue : raccourcissez-la pour la garder.',
  menu: "Afficher plus d'actions",
  openOptions: 'Réglages',
  openExport: 'Exporter mes données…',
  openData: 'Exporter ou importer…',
  saveNetworkCheck: 'Enregistrer le contrôle du réseau',
  suggestExport:
    "L'année scolaire se termine. Gardez une copie de votre check-list, pour vous ou pour la personne qui prendra la suite.",
  offerReport: "L'année Pix se termine : une page A4 en dit le bilan à votre direction.",
  dueInShort: (day, left, lastDay) =>
    `Avant le ${day}${lastDay ? ` (dernier jour de classe : ${lastDay})` : ''}, dans ${left} ${plural(left, 'jour', 'jours')} de classe`,
  open: 'Ouvrir',
  otherLate: (count) => `${count} ${plural(count, 'autre en retard', 'autres en retard')}`,
  yearLineCaption: (schoolYear) => `Les phases de l'année ${schoolYear}`,
  yearLineHeads: { phase: 'Phase', from: 'À partir du', to: 'Avant le', done: 'Étapes faites' },
  shortPhases: {
    rentree: 'Rentrée',
    toussaint: 'Toussaint',
    novembre: 'Nov.',
    preparation: 'Prépar.',
    passation: 'Passation',
    cloture: 'Clôture',
  },
  holidays: {
    autumn: 'Vacances de la Toussaint',
    christmas: 'Vacances de Noël',
    winter: "Vacances d'hiver",
    spring: 'Vacances de printemps',
  },
  holidaysByMonth: {
    autumn: "Vacances d'octobre-novembre",
    christmas: "Vacances de fin d'année",
    winter: 'Vacances de février-mars',
    spring: 'Vacances de mars à mai',
  },
  rhythmQuestion:
    "L'année scolaire de votre établissement commence-t-elle en septembre, ou en février ou mars ? Tant que vous ne l'avez pas dit, les étapes sont sans date.",
  rhythmAnswers: { other: 'En septembre', 'other-southern': 'En février ou mars' },
  datesToType:
    "Les vacances de votre établissement ne sont pas connues de l'extension. Tant que vous ne les avez pas saisies, les jours de classe ne sont pas comptés et les échéances qui en dépendent sont estimées.",
  typeDates: 'Saisir les dates',
  holidayDays: (name, from, back) => `${name} : du ${from} à la reprise du ${back}`,
  todayIs: (day, phase) => (phase ? `Aujourd'hui, ${day} : ${phase}` : `Aujourd'hui, ${day}`),
  partsLabel: 'En deux temps',
  parts: {
    'save-certifications': "Certifications de l'an dernier sauvegardées",
    'remove-campaigns': "Campagnes de l'an dernier supprimées ou archivées",
  },
  openAllCampaigns: 'Ouvrir toutes les campagnes',
  partsDone: (done, total) => `${done} sur ${total}`,
  runVerbs: {
    'import-siecle': 'Importé',
    'themed-campaigns': 'Campagne créée',
    'check-certifiable': 'Vérifié',
    'create-sessions': 'Sessions créées',
    'finalise-and-download': 'Finalisé',
  },
  runsOn: (verb, days) => `${verb} ${days.map((day) => `le ${day}`).join(', ')}`,
  doneAgainToday: "Refait aujourd'hui",
  removeRun: (day) => `Retirer le ${day}`,
  runDay: 'Refait un autre jour',
  addRun: 'Ajouter ce jour',
  dueLabel: 'Mon échéance',
  dueRule: (day) => `Échéance habituelle : avant le ${day}. La date saisie est le dernier jour permis.`,
  dueBack: "Reprendre l'échéance habituelle",
  dueWrong: 'Choisissez un jour de cette année scolaire, entre le 1er août et le 31 juillet.',
  targetLabel: 'Nombre de sessions prévues',
  targetWorkedOut: (target, certifiable, groupSize) =>
    `${target}, d'après ${certifiable} ${plural(certifiable, 'élève certifiable', 'élèves certifiables')} par groupes de ${groupSize}.`,
  targetTyped: 'Saisi par vous. Videz le champ pour le laisser calculer.',
  targetUnknown:
    "Sans nombre saisi, il sera calculé quand le nombre d'élèves certifiables aura été lu sur Pix.",
  targetHere: 'Gardé sur cet ordinateur seulement.',
  targetWrong: 'Indiquez un nombre entier de 1 à 500.',
  putOffNamed: (title) => `Reporter : ${title}`,
  setAsideHeading: 'Mis de côté',
  takeUpAgain: 'Reprendre',
  hiddenToday: "La check-list est masquée sur Pix pour aujourd'hui.",
  hiddenPages: (count) => `La check-list est masquée sur ${count} ${plural(count, 'page', 'pages')} de Pix.`,
  showAgain: 'Réafficher',
  helpHeading: 'Retrouver mes coches sur un autre ordinateur',
  helpIntro:
    "Vos coches passent d'un ordinateur à l'autre par la synchronisation du navigateur. L'extension ne peut pas savoir si elle est activée.",
  helpByBrowser: [
    'Chrome ou Edge : connectez le navigateur au même compte sur les deux ordinateurs, puis activez la synchronisation des extensions dans les paramètres.',
    'Firefox : connectez-vous au même compte Mozilla et cochez « Modules complémentaires » dans les paramètres de synchronisation.',
  ],
  helpOtherwise:
    "Sans synchronisation, ou d'un navigateur à un autre, exportez vos données d'un côté et importez-les de l'autre.",
  hostsMissing:
    "L'extension n'a pas accès à toutes les pages de Pix : elle ne peut pas s'y afficher partout.",
  grantHosts: "Autoriser l'accès aux pages de Pix",
  badgeTitle: (count) =>
    count === 0
      ? 'Check-list Pix'
      : `Check-list Pix : ${count} ${plural(count, 'étape en retard ou à faire bientôt', 'étapes en retard ou à faire bientôt')}`,
  ownStep: frOwnStep,
  mineShown: (count, initials) =>
    count === 0
      ? `Aucune étape n'est confiée à ${initials}.`
      : `${count} ${count < 2 ? 'étape confiée' : 'étapes confiées'} à ${initials} : les autres ne sont pas montrées.`,
  ownStepRemoved: (title) => `Étape retirée : ${title}`,
  openHost: (host) => `Ouvrir ${host}`,
};
