import { fr as dateLocale } from 'date-fns/locale/fr';
import { listDayNames } from '../list-day-names.ts';
import type { Texts } from '../messages.ts';
import { RESOURCE_URLS } from '../resource-urls.ts';
import { frAlternatives, frSentences } from './sentences.ts';
import { frCsvImport, frSteps } from './steps.ts';

/** The texts in French. */
export const frTexts: Texts = {
  language: 'fr',

  name: 'Check-list Pix',
  independent: 'Extension indépendante, non affiliée à Pix',
  steps: frSteps,
  csvImport: frCsvImport,
  sentences: frSentences,
  alternatives: frAlternatives,
  phases: {
    rentree: 'Rentrée',
    toussaint: 'Toussaint',
    novembre: 'Novembre',
    preparation: 'Préparation',
    passation: 'Passation',
    cloture: 'Clôture',
  },
  resourceUrls: RESOURCE_URLS,
  resources: {
    'certification-flyer': 'Dépliant de la certification (PDF)',
    'sites-to-allow': 'Liste des sites à autoriser (tableur)',
    'companion-check': "Page de vérification de l'extension Pix Companion",
  },

  dayNames: listDayNames(dateLocale),
  firstOfMonth: dateLocale.localize.ordinalNumber(1, { unit: 'date' }),

  progressName: "Progression de l'année",
  notApplicable: 'Sans objet cette année',

  whyLabel: 'Pourquoi ?',
  whenLabel: 'Quand ?',
  whereLabel: 'Où ?',
  resourcesLabel: 'À consulter',
  forAdmin: 'À demander à un administrateur de Pix Orga',
  markDone: 'Marquer comme fait',
  opensNewTab: '(nouvel onglet)',

  cardLabel: 'Check-list Pix',
  openCard: 'Ouvrir la check-list',
  closeCard: 'Réduire la check-list',
  partTitles: {
    'save-certifications': "Sauvegardez les certifications de l'an dernier",
    'remove-campaigns': "Supprimez les campagnes de l'an dernier",
  },
  pressAgain: 'Appuyez une seconde fois pour confirmer.',
  undo: 'Annuler',
  nextElsewhere: 'Ensuite :',
  nothingHere: "Rien à faire sur cette page aujourd'hui.",
  allDone: "Toutes les étapes de l'année sont faites.",
  allDoneDetail: 'Rien ne reste à faire cette année scolaire. Bravo, et à la rentrée !',
  southernShort: 'Sans échéance : votre année va de février ou mars à décembre.',
  southernYear:
    "Votre année scolaire va de février ou mars à décembre : la check-list n'en calcule pas les échéances. Les étapes restent à cocher, sans date.",
  rhythmUnknown: {
    southernShort: "Sans échéance tant que vous n'avez pas dit quand commence votre année.",
    southernYear:
      "La check-list ne sait pas si votre année commence en septembre, ou en février ou mars : dites-le par l'icône Check-list Pix du navigateur. D'ici là, les étapes sont sans date.",
  },
  stateAlt: { late: 'en retard', soon: 'à faire bientôt' },
  markAlt: { nudge: 'un conseil pour cette page', proposal: 'une étape à confirmer' },

  moreActions: "Afficher plus d'actions",
  moveTo: {
    'bottom-left': 'Déplacer en bas à gauche',
    'top-left': 'Déplacer en haut à gauche',
    'top-right': 'Déplacer en haut à droite',
  },
  hideOnPage: 'Masquer sur cette page',
  hideToday: "Masquer pour aujourd'hui",
  showAgainHint: "Pour la réafficher, cliquez sur l'icône Check-list Pix du navigateur.",
  hiddenOnPage: 'Masquée sur cette page.',
  hiddenToday: "Masquée pour aujourd'hui.",
  putOff: 'Reporter',
  putOffTomorrow: 'Reporter à demain',
  putOffDay: 'Reporter à une autre date',
  putOffNoMore:
    "L'échéance est trop proche pour reporter cette étape. Faites-la, ou changez son échéance dans « Toute l'année ».",
  putOffConfirm: 'Reporter à cette date',
  showWhere: 'Montrer où',
  showDetails: 'Détails',
  hideDetails: 'Replier',
  detailsMissing: "Les détails n'ont pas pu s'afficher. Rechargez la page pour réessayer.",
  addHere: 'Ajouter une étape pour cette page',
  openYear: "Toute l'année",
  openSettings: 'Réglages',
  openPlan: 'Plan des sessions',
  openTools: 'Outils (messages, affiches…)',
  openTool: {
    mailing: 'Écrire le message',
    posters: 'Faire les affiches',
    'network-check': 'Contrôler le réseau',
    'follow-up': 'Suivre par classe',
    'year-file': "Mettre l'année dans mon agenda",
    paper: 'Imprimer la check-list',
    'year-report': "Faire le bilan de l'année",
    'hand-over': 'Passer la main',
  },
  openBeside: 'Ouvrir à côté',
  panelByMenu: 'Ouvrez le panneau latéral par le menu du navigateur.',
  notOpened: "Le navigateur n'a pas ouvert cette page. Réessayez dans un instant.",
  isInPanel: 'Tout est dans le panneau, à côté de la page.',
  shortNotices: {
    unsaved: "Votre dernier changement n'est pas enregistré.",
    unreadable: 'Le navigateur ne donne pas accès aux données. Rechargez la page.',
    newer: "Mettez l'extension à jour pour cocher ici.",
    unconverted: 'Données intactes, mais non converties : rien à cocher ici.',
    partial: 'Des coches peuvent manquer. Rechargez la page.',
    damaged: 'Des données étaient illisibles ; une copie est gardée.',
    refused: 'Coches gardées sur cet ordinateur, pas encore sur les autres.',
  },

  acceptProposal: 'Oui',
  declineProposal: 'Pas encore',
  muteProposal: 'Ne plus proposer',
  hideNudge: "Masquer pour aujourd'hui",
  muteNudge: 'Ne plus afficher',
  copied: 'Copié.',
  copyFailed: "Le navigateur n'a pas permis la copie : sélectionnez le texte et copiez-le.",
  whyHere: 'Pourquoi cette étape ici ?',
  diagnostic: "Détails pour l'assistance",
  copyReport: 'Copier le diagnostic',

  savedHere: 'Enregistré sur cet ordinateur',
  saving: 'Enregistrement…',
  refused: {
    full: "Le navigateur refuse l'envoi vers vos autres ordinateurs : l'espace est plein. Vos coches sont gardées sur cet ordinateur. Raccourcissez des notes pour faire de la place ; un nouvel essai est fait régulièrement.",
    fullOfTicks:
      "Le navigateur refuse l'envoi vers vos autres ordinateurs : l'espace est plein. Vos coches sont gardées sur cet ordinateur ; un nouvel essai est fait régulièrement. Pour les retrouver ailleurs d'ici là, exportez-les dans les réglages.",
    other:
      "Le navigateur refuse pour l'instant l'envoi vers vos autres ordinateurs. Vos coches sont gardées sur cet ordinateur ; un nouvel essai est fait régulièrement.",
  },
  noEstablishment: 'Sans établissement reconnu',
  adopt: 'Oui, les garder',
  decline: 'Non',
  notSaved: "Votre dernière coche n'a pas pu être enregistrée. Elle sera perdue si vous fermez cette page.",
  tooManyEstablishments:
    "Votre dernière coche n'a pas pu être enregistrée : 24 établissements sont déjà dans la liste. Retirez-en un par le menu (Retirer cet établissement), puis réessayez.",
  retry: 'Réessayer',
  partial:
    "Le navigateur ne donne accès qu'à une partie de vos données : des coches peuvent manquer ici. Rechargez la page pour réessayer.",
  damaged:
    'Une partie de vos données était illisible. Le reste est affiché et une copie de tout a été gardée sur cet ordinateur.',
  readOnly: {
    newer:
      "Mettez l'extension à jour : ces données viennent d'une version plus récente. Rien ne peut être coché ici en attendant.",
    unconverted:
      "Vos données viennent d'une ancienne version et n'ont pas pu être converties. Elles sont intactes ; rien ne peut être coché ici.",
  },
  unreadable:
    "Le navigateur ne donne pas accès aux données de l'extension. Rechargez la page pour réessayer.",
  broken: "La check-list n'a pas pu s'afficher ici. Le reste de la page n'est pas touché.",
};
