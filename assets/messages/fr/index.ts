import { fr as dateLocale } from 'date-fns/locale/fr';
import type { Messages } from '../messages.ts';
import { frSteps } from './steps.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);
const weeks = (days: number) => Math.floor(days / 7);

export const fr: Messages = {
  language: 'fr',
  localize: dateLocale.localize,
  isFirstOrdinal: true,

  name: 'Check-list Pix',
  independent: 'Extension indépendante, non affiliée à Pix',
  steps: frSteps,
  phases: {
    rentree: 'Rentrée',
    toussaint: 'Toussaint',
    novembre: 'Novembre',
    preparation: 'Préparation',
    passation: 'Passation',
    cloture: 'Clôture',
  },
  resources: {
    'certification-flyer': 'Dépliant de la certification (PDF)',
    'sites-to-allow': 'Liste des sites à autoriser (tableur)',
    'companion-check': "Page de vérification de l'extension Pix Companion",
  },

  progress: (done, total) => `${done} sur ${total}`,
  progressName: "Progression de l'année",
  progressLabel: (done, total) => `${done} ${plural(done, 'étape faite', 'étapes faites')} sur ${total}`,

  dueToday: (day) => `Au plus tard aujourd'hui, ${day}`,
  dueTomorrow: (day) => `Au plus tard demain, ${day}`,
  lastDayToday: (day) => `Au plus tard le ${day} : aujourd'hui est le dernier jour de classe`,
  lastDayTomorrow: (day) => `Au plus tard le ${day} : demain est le dernier jour de classe`,
  dueIn: (day, left) => `Au plus tard le ${day}, dans ${left} ${plural(left, 'jour', 'jours')} de classe`,
  dueWithoutSchool: (day) => `Au plus tard le ${day}, sans jour de classe d'ici là`,
  lastSchoolDay: (day) => `Soit ${day} au plus tard en temps de classe.`,
  late: (days) =>
    days < 14
      ? `En retard de ${days} ${plural(days, 'jour', 'jours')}`
      : `En retard de ${weeks(days)} semaines`,
  opensOn: (day) => `À partir du ${day}`,
  doneOn: (day) => `Fait le ${day}`,
  notApplicable: 'Sans objet cette année',
  putOffUntil: (day) => `Reporté au ${day}`,
  lateShort: (day) => `depuis le ${day}`,

  whyLabel: 'Pourquoi ?',
  whenLabel: 'Quand ?',
  whereLabel: 'Où ?',
  resourcesLabel: 'À consulter',
  newsLabel: (since) => (since ? `Nouveau depuis ${since} :` : 'À savoir :'),
  markDone: 'Marquer comme fait',
  opensNewTab: '(nouvel onglet)',

  cardLabel: 'Check-list Pix',
  openCard: 'Ouvrir la check-list',
  closeCard: 'Réduire la check-list',
  otherSteps: (count) => `Aussi sur cette page (${count})`,
  doneSteps: (count) => `Déjà fait sur cette page (${count})`,
  justDone: (title) => `Fait : ${title}`,
  undo: 'Annuler',
  nextElsewhere: 'Ensuite :',
  nothingHere: "Rien à faire sur cette page aujourd'hui.",
  allDone: "Toutes les étapes de l'année sont faites.",
  allDoneDetail: 'Rien ne reste à faire cette année scolaire. Bravo, et à la rentrée !',
  stateAlt: { late: 'en retard', soon: 'à faire bientôt' },
  nudgeAlt: 'un conseil pour cette page',

  groupAdvice: (groupSize) => `Groupes de ${groupSize} élèves`,
  tooManyCandidates: (candidates) => `${candidates} candidats inscrits.`,
  splitAdvice: (groupSize, split) =>
    split.length > 4
      ? `Pour des groupes de ${groupSize}, prévoyez ${split.length} sessions.`
      : `Pour des groupes de ${groupSize}, prévoyez ${split.length} sessions (${split.join(' + ')}).`,

  savedHere: 'Enregistré sur cet ordinateur',
  saving: 'Enregistrement…',
  received: (device, day) =>
    device ? `Reçu de « ${device} » le ${day}` : `Reçu d'une autre installation le ${day}`,
  refused: {
    full: "Le navigateur refuse l'envoi vers vos autres ordinateurs : l'espace est plein. Vos coches sont gardées sur cet ordinateur ; un nouvel essai est fait régulièrement.",
    other:
      "Le navigateur refuse pour l'instant l'envoi vers vos autres ordinateurs. Vos coches sont gardées sur cet ordinateur ; un nouvel essai est fait régulièrement.",
  },
  noEstablishment: 'Sans établissement reconnu',
  adoptionQuestion: (establishment) =>
    `Des coches ont été notées sans établissement. Les garder pour « ${establishment} » ?`,
  adopt: 'Oui, les garder',
  decline: 'Non',
  notSaved: "Votre dernière coche n'a pas pu être enregistrée. Elle sera perdue si vous fermez cette page.",
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
