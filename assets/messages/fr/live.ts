import type { LiveMessages } from '../live-messages.ts';
import { frPlanLive } from './plan-live.ts';
import { sayDoubt } from './say-doubt.ts';
import { frShort } from './short.ts';
import { frSignals } from './signals.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);
const HOLIDAYS = {
  autumn: 'les vacances de la Toussaint',
  christmas: 'les vacances de Noël',
  winter: "les vacances d'hiver",
  spring: 'les vacances de printemps',
  summer: "les vacances d'été",
} as const;
const STATES = {
  done: 'faite',
  'not-applicable': 'sans objet cette année',
  'put-off': 'reportée',
  later: 'pas encore ouverte',
  late: 'en retard',
  soon: 'à faire bientôt',
  open: 'à faire',
} as const;
const SOURCES = {
  published: 'calendrier publié',
  'to-confirm': 'calendrier à confirmer',
  estimated: 'estimation',
  unknown: 'non connu',
  seen: 'lu sur Pix',
  user: 'saisi par vous',
} as const;

/** Of dates. */
const DOUBTS = {
  estimated: 'estimées',
  unknown: 'estimées',
  'to-confirm': 'à confirmer',
} as const;

/** What is said of what Pix's pages show, in French. */
export const frLive: LiveMessages = {
  inDays: (days) => (days === 0 ? "aujourd'hui" : days === 1 ? 'demain' : `dans ${days} jours`),

  short: frShort,
  plan: frPlanLive,

  questions: {
    'file-imported': (title) => `Vous venez d'importer la base élèves. Cocher « ${title} » ?`,
    'team-changed': (title) =>
      `Vous venez de modifier l'équipe. Avez-vous revu toute la liste, et peut-on cocher « ${title} » ?`,
    'certificates-saved': () =>
      "Avez-vous sauvegardé les certifications de l'an dernier pour toutes les classes ? Noter cette moitié de l'étape ?",
    'campaigns-removed': () =>
      "Avez-vous fini de supprimer ou d'archiver les campagnes de l'an dernier ? Noter cette moitié de l'étape ?",
    'campaign-created': (title) =>
      `Vous venez de créer une campagne. Si toutes sont créées, cocher « ${title} » ?`,
    'code-copied': (title) =>
      `Vous venez de copier un code. Les avez-vous tous communiqués, et peut-on cocher « ${title} » ?`,
    'certifiable-counted': (title) =>
      `Vous venez de compter les élèves certifiables. Avez-vous fini de vérifier, et peut-on cocher « ${title} » ?`,
    'session-created': (title, subject) =>
      `Vous venez de créer la session ${subject}. Si toutes vos sessions sont créées, cocher « ${title} » ?`,
    'candidates-enrolled': (title, subject) =>
      `Vous venez d'inscrire des candidats à la session ${subject}. Si toutes vos sessions sont prêtes, cocher « ${title} » ?`,
    'session-finalised': (title, subject) =>
      `Vous venez de finaliser la session ${subject}. Si c'était la dernière, cocher « ${title} » ?`,
    'certificates-downloaded': (title) =>
      `Vous venez de télécharger des certificats. Les avez-vous pour toutes les classes, et peut-on cocher « ${title} » ?`,
  },
  importedOn: (day, title) => `Pix indique un import de la base élèves le ${day}. Cocher « ${title} » ?`,
  seenOnDay: (day, signal, title) => `${frSignals[signal]}, le ${day}. Cocher « ${title} » ?`,
  halfSeenOnDay: (day, signal) => `${frSignals[signal]}, le ${day}. Noter cette moitié de l'étape ?`,
  runAgain: (day, title) => `« ${title} » est déjà cochée. Noter aussi le ${day} ?`,
  noted: (title) => `Noté : ${title}`,

  groupAdvice: (groupSize, plan) =>
    plan
      ? `Groupes de ${groupSize} élèves : pour ${plan.certifiable} ${plural(plan.certifiable, 'élève certifiable', 'élèves certifiables')}, prévoyez ${plan.sessions} ${plural(plan.sessions, 'session', 'sessions')}.`
      : `Groupes de ${groupSize} élèves : prévoyez une session par groupe.`,
  tooManyCandidates: (enrolled, ticked) => {
    const said = [
      ...(enrolled > 0 ? [`${enrolled} ${plural(enrolled, 'candidat inscrit', 'candidats inscrits')}`] : []),
      ...(ticked > 0 ? [`${ticked} ${plural(ticked, 'élève coché', 'élèves cochés')}`] : []),
    ];
    return `${said.join(' et ')}.`;
  },
  filterAdvice: 'Filtrez la liste par classe, puis inscrivez un groupe par session.',
  splitAdvice: (groupSize, split) =>
    split.length > 4
      ? `Pour des groupes de ${groupSize}, prévoyez ${split.length} sessions.`
      : `Pour des groupes de ${groupSize}, prévoyez ${split.length} sessions (${split.join(' + ')}).`,
  pageOnlySelected: 'Seuls les élèves de cette page sont cochés.',
  leftOut: (left) =>
    `${left} ${plural(left, "autre élève de la liste ne l'est pas", 'autres élèves de la liste ne le sont pas')} : la case du haut ne coche que la page affichée.`,
  dayFault: (day, fault) => {
    switch (fault.kind) {
      case 'holiday':
        return `Le ${day} tombe pendant ${fault.isOwn ? 'les vacances scolaires' : HOLIDAYS[fault.holiday]}${fault.doubt ? `, dont les dates sont ${DOUBTS[fault.doubt]}` : ''}.`;
      case 'public-holiday':
        return `Le ${day} est un jour férié.`;
      case 'no-class':
        return `Le ${day} n'est pas un jour de classe${sayDoubt(fault.doubt)}.`;
      case 'sunday':
        return `Le ${day} n'est pas un jour de classe.`;
      case 'saturday':
        return `Le ${day} : vérifiez que l'établissement est ouvert.`;
      case 'outside-window':
        return `Le ${day} est hors de la période nationale de certification${fault.doubt ? `, dont les dates sont ${DOUBTS[fault.doubt]}` : ''}.`;
    }
  },
  nearestDay: (day, doubt) => `Choisissez plutôt le ${day}${sayDoubt(doubt)}.`,
  roomOverlap: (number, day, time) => `La session ${number} a lieu dans cette salle le ${day} à ${time}.`,
  roomOverlapAdvice:
    'Laissez deux heures entre les deux, davantage si certains candidats ont un tiers temps.',
  sessionExpiry: (day, time) => `Si la session a commencé à l'heure prévue, elle expire le ${day} à ${time}.`,
  sessionExpiryAdvice: 'Faites terminer les candidats avant, puis finalisez-la.',
  toFinalise: (number, day) => `À finaliser : la session ${number} du ${day}.`,
  finaliseHere: (day) => `Les épreuves du ${day} sont passées.`,
  finaliseHereAdvice: "Appuyez sur « Finaliser la session » : Pix ne transmet les résultats qu'après.",
  othersToFinalise: (others) =>
    others.length === 0
      ? "Pix ne transmet les résultats qu'après la finalisation."
      : others.length === 1
        ? `La session ${others[0]} est à finaliser aussi.`
        : `Les sessions ${new Intl.ListFormat('fr').format(others)} sont à finaliser aussi.`,
  openSession: (number) => `Ouvrir la session ${number}`,
  certificatesBeforeImport:
    "Avant d'importer la nouvelle base : avez-vous téléchargé les certificats de l'an dernier ?",
  certificatesBeforeImportAdvice:
    "L'import désactive les élèves partis, et les certificats se téléchargent par classe.",
  pupilsMoved: (day) => `Des élèves sont-ils arrivés ou partis depuis le ${day} ?`,
  pupilsMovedAdvice: (csvFormats, isMember) => {
    const file = csvFormats ? `le fichier des élèves (${csvFormats})` : 'le fichier de Siècle';
    const advice = isMember ? "demandez à un administrateur d'importer" : 'importez';
    return `Si oui, ${advice} à nouveau ${file} : sans cela, ils ne peuvent pas être inscrits.`;
  },
  opening: (day, when) => `Pix Certif ouvre le ${day}, ${when}.`,
  openingAdvice: "Préparez d'ici là les groupes, les salles et les postes.",
  accessEnd: (day, when) => `L'accès à Pix Certif se termine le ${day}, ${when}.`,
  accessEndAdvice: 'Finalisez vos sessions avant cette date.',

  sessionsSeen: (seen, target) =>
    target === undefined
      ? `${seen} ${plural(seen, 'session vue', 'sessions vues')}`
      : `${seen} ${plural(seen, 'session', 'sessions')} sur ${target}`,
  sessionsRun: (run, all) => `${run} sur ${all} ${plural(run, 'passée', 'passées')}`,
  sessionsFinalised: (finalised, all) =>
    `${finalised} sur ${all} ${plural(finalised, 'finalisée', 'finalisées')}`,
  withEmpty: (heading, empty) =>
    empty === 0 ? heading : `${heading}, ${empty} ${plural(empty, 'restée', 'restées')} sans candidat`,
  sessionName: (number) => `Session ${number}`,
  candidates: (count) =>
    count === 0 ? 'aucun candidat' : `${count} ${plural(count, 'candidat', 'candidats')}`,
  room: (room) => `salle ${room}`,
  statuses: { created: 'créée', finalised: 'finalisée', processed: 'résultats transmis' },
  campaignsSeen: (count) => `${count} ${plural(count, 'campagne vue', 'campagnes vues')}`,
  campaignName: (number) => `Campagne ${number}`,
  copyCode: (code) => `Copier le code ${code}`,
  createdUnknown: 'jour de création inconnu',
  createdOn: (day) => `créée le ${day}`,
  participants: (count) =>
    count === 0 ? 'aucun participant' : `${count} ${plural(count, 'participant', 'participants')}`,
  results: (count) =>
    count === 0 ? 'aucun résultat reçu' : `${count} ${plural(count, 'résultat reçu', 'résultats reçus')}`,
  nameCampaigns: 'Donner un nom à ces campagnes',
  seenOn: (day) => `Lu sur Pix le ${day}`,

  nowTitles: {
    'finalise-and-download': 'Finalisez cette session',
    'import-siecle': 'Corrigez le fichier, puis importez-le à nouveau',
  },
  reasons: {
    only: "C'est sur cette page que cette étape se fait.",
    mostUrgent: 'Plusieurs étapes se font sur cette page : la plus pressée vient en premier.',
    lead: "C'est d'abord pour cette étape que l'on vient sur cette page.",
    ofAll: "Cette page montre les étapes les plus pressées de l'année.",
    none: "Aucune étape n'est à faire sur cette page aujourd'hui.",
  },
  reasonDeadline: (title, deadline) => `« ${title} » : ${deadline}.`,
  reasonOwnDue: (due) => `Vous avez choisi vous-même cette échéance : avant le ${due}.`,
  reasonRead: (what) => `Lu sur cette page : ${what.join(' ; ')}.`,

  tracePage: (title, id) => `Page reconnue : ${title} (${id}).`,
  traceDay: (day, schoolYear) => `Jour : ${day}, année scolaire ${schoolYear}.`,
  traceState: (title, state) => `« ${title} » est ${STATES[state]}.`,
  traceRule: (opens, due) => `Règle : à partir du ${opens}, avant le ${due}.`,
  traceOwnDue: (due) => `Échéance saisie par vous : avant le ${due}.`,
  traceDate: (name, days, source, read) => {
    const label = name === 'accessEnds' ? "Fin d'accès à Pix Certif" : 'Période nationale de certification';
    return `${label} : ${days} (${SOURCES[source]}${read ? ` le ${read}` : ''}).`;
  },
  traceOpening: (day, read) => `Ouverture de Pix Certif : ${day} (lu sur Pix le ${read}).`,
  traceFound: (what, said) => (said ? `Trouvé : ${what} (${said}).` : `Trouvé : ${what}.`),
  traceAbsent: (what) => `Cherché, pas trouvé : ${what}.`,
  traceNothing: "Rien d'autre que l'adresse et l'établissement n'est lu sur cette page.",
  traceMissing: (page, landmarks) => `Repères introuvables sur ${page} : ${landmarks.join(', ')}.`,
  things: {
    'member-menu': "si le menu est celui d'un membre qui n'est pas administrateur",
    'import-day': 'le jour du dernier import',
    'import-failed': 'si le dernier fichier a été refusé',
    'import-formats': "les formats que l'import accepte",
    'certifiable-count': "le nombre d'élèves certifiables",
    'campaign-number':
      'les numéros, les codes et les jours de création des campagnes, et combien de participants et de résultats chacune compte',
    'campaign-code': 'le code de la campagne',
    'campaign-day': 'le jour de création de la campagne',
    archived: 'la mention « campagne archivée »',
    session: "le jour, l'heure, la salle, le nombre de candidats et le statut des sessions",
    'session-end': "si Pix propose de finaliser la session, ou dit qu'elle l'est",
    'session-list-whole': 'si la liste des sessions est entière',
    'session-form': "le jour, l'heure et la salle saisis dans le formulaire",
    'candidate-count': 'le nombre de candidats',
    'all-selected': 'si la case qui coche tout est cochée',
    pagination: 'combien de lignes la page montre, et combien il y en a',
    'opening-day': "le jour d'ouverture de Pix Certif",
    'access-end': "le jour de fin d'accès à Pix Certif",
    'exam-window': 'la période nationale des lycées',
    enrolment: "l'annonce d'une réussite, et si elle contient le mot « inscrit »",
    refusal: "l'annonce d'un refus, sans ce qu'elle dit",
    success: "l'annonce d'une réussite, sans ce qu'elle dit",
    'button-pressed': 'un clic sur ce bouton',
  },
  period: (from, to) => `du ${from} au ${to}`,
};
