import type { PlanMessages } from '../plan-messages.ts';
import { sayHours, sayTime } from './say-hours.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);
const pupils = (count: number) => `${count} ${plural(count, 'élève', 'élèves')}`;
const sessions = (count: number) => `${count} ${plural(count, 'session', 'sessions')}`;

const formatLength = (minutes: number) => (minutes < 60 ? `${minutes} min` : sayHours(minutes));

/** "salle B12", and not "salle Salle B12". */
const inRoom = (name: string) => `salle ${name.replace(/^salle\s+/i, '')}`;

/** "a", "a ou b", "a, b ou c". */
const listOr = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ou ${parts.at(-1)}`;

/** " (12 + 19)", where they can be taken in at a glance. */
const addends = (counts: readonly number[]) => (counts.length > 6 ? '' : ` (${counts.join(' + ')})`);

/** The words of the plan of sessions, in French. */
export const frPlan: PlanMessages = {
  planTitle: 'Plan des sessions',
  planFor: (establishment, schoolYear) =>
    establishment ? `${establishment}, année ${schoolYear}` : `Année ${schoolYear}`,
  planNav: 'Parties',
  parts: { headcounts: 'Effectifs', means: 'Moyens', sessions: 'Le plan', output: 'Imprimer et partager' },
  reading: 'Lecture du plan…',
  onlyHere:
    "Ce plan ne tient plus dans la synchronisation du navigateur : il reste sur cet ordinateur et dans l'export.",
  earlierPlan(classes, planned) {
    const counts = [
      classes > 0 && `${classes} ${plural(classes, 'classe', 'classes')}`,
      planned > 0 && sessions(planned),
    ].filter(Boolean);
    const found = counts.length > 0 ? ` : ${counts.join(', ')}` : '';
    return `Un plan a été commencé avant que l'établissement soit connu${found}.`;
  },
  takeEarlier: 'Le reprendre ici',
  notSaved: "La dernière modification n'a pas pu être enregistrée. Gardez cette page ouverte et recommencez.",
  newer: "Ce plan vient d'une version plus récente de l'extension : il se lit ici, mais ne se modifie pas.",
  unreadable:
    'Le plan enregistré est illisible. Il est conservé tel quel ; rechargez la page pour réessayer.',
  southern:
    "Votre année scolaire va de février ou mars à décembre : la check-list n'en connaît pas les dates. Saisissez la période vous-même.",
  holidaysDoubt: {
    unknown:
      "Les vacances de votre établissement ne sont pas connues de l'extension : sans elles, des sessions peuvent être placées pendant les vacances.",
    'to-confirm':
      'Des vacances de cette période sont à confirmer : vérifiez-les avant de réserver les salles.',
    estimated: 'Des vacances de cette période sont estimées : vérifiez-les avant de réserver les salles.',
  },
  seeDates: 'Voir les dates',
  nextSessions: 'Prochaines sessions prévues',
  shortNone: 'Classes, salles, dates : préparez les sessions ici, puis créez-les dans Pix Certif.',
  openPlan: 'Ouvrir le plan',

  headcountsIntro: "Combien d'élèves certifier, classe par classe. Aucun nom d'élève n'est gardé.",
  className: 'Classe',
  pupils: 'Élèves',
  extraTime: 'dont temps majoré',
  addClass: 'Ajouter la classe',
  removeClass: (name) => `Retirer la classe ${name}`,
  fieldOf: (field, name) => `${field}, classe ${name}`,
  noClass: 'Aucune classe pour le moment : saisissez-les, ou collez votre tableau.',
  classesSum: (classes, count, extraTime) =>
    `${classes} ${plural(classes, 'classe', 'classes')}, ${pupils(count)}${extraTime > 0 ? `, dont ${extraTime} avec temps majoré` : ''}`,
  certifiableSeen: (count, day) => `Pix compte ${count} certifiables (lu le ${day}).`,
  certifiableLabel: "Certifiables d'après Pix Orga (facultatif)",
  certifiableHint:
    'Le nombre affiché au-dessus de la liste des élèves de Pix Orga, filtrée sur les certifiables.',
  certifiableSame: 'Le total des classes est le même.',
  certifiableMore: (more) => `Le total des classes en compte ${more} de plus.`,
  certifiableFewer: (fewer) => `Le total des classes en compte ${fewer} de moins.`,
  headcountFaults: {
    name: 'Donnez le nom de la classe, comme dans Pix.',
    twice: 'Cette classe est déjà dans le tableau.',
    count: "Saisissez un nombre entier d'élèves.",
    zero: "Une classe sans élève à certifier n'a pas besoin de session : retirez-la.",
    extra: "Il ne peut pas y avoir plus d'élèves avec temps majoré que d'élèves.",
    many: 'Plus de 60 élèves : est-ce bien une seule classe ?',
  },
  paste: 'Coller un tableau',
  pasteLabel: 'Votre tableau',
  pasteHint:
    'Copiez les cellules dans votre tableur et collez-les ici, ou écrivez une classe par ligne : 2GT3 31.',
  readPasted: 'Lire le tableau',
  pickFile: 'Choisir un fichier (CSV, ODS)',
  sourceFaults: {
    'too-big': 'Ce fichier dépasse 20 Mo : enregistrez seulement la feuille des classes et recommencez.',
    unreadable: 'Ce fichier ne se lit pas : enregistrez-le au format CSV ou ODS et recommencez.',
    empty: "Il n'y a rien à lire ici.",
    'no-classes': "Aucune classe n'a été trouvée : choisissez la colonne des classes.",
  },
  cutShort: 'Le texte est très long : seul son début a été lu.',
  understood: 'Ce qui a été compris',
  columnOf: {
    className: 'Colonne des classes',
    pupils: 'Colonne des effectifs',
    extraTime: 'Colonne du temps majoré',
  },
  columnName: (number, example) => (example ? `Colonne ${number} (${example})` : `Colonne ${number}`),
  chooseColumn: 'Choisissez la colonne',
  noColumn: 'Aucune',
  onePupilARow: 'Aucune : une ligne par élève',
  problem: (problem) => {
    switch (problem.kind) {
      case 'heading':
        return `Ligne ${problem.row} : un titre, laissé de côté.`;
      case 'no-class':
        return `Ligne ${problem.row} : pas de nom de classe, laissée de côté.`;
      case 'not-a-class':
        return `${plural(problem.rows, `Ligne ${problem.row} : rien qui ressemble à une classe, laissée de côté.`, `${problem.rows} lignes, à partir de la ligne ${problem.row} : rien qui ressemble à une classe, laissées de côté.`)} Si c'en est une, écrivez « Classe » en tête de la colonne.`;
      case 'no-count':
        return `Ligne ${problem.row} : l'effectif n'est pas un nombre, laissée de côté.`;
      case 'long-name':
        return `Ligne ${problem.row} : un nom de classe trop long, laissée de côté.`;
      case 'zero':
        return `Ligne ${problem.row} : aucun élève, laissée de côté.`;
      case 'total':
        return problem.differs
          ? `Ligne ${problem.row} : un total de ${problem.said}, qui n'est pas la somme des lignes au-dessus.`
          : `Ligne ${problem.row} : un total, laissé de côté.`;
      case 'many':
        return `${problem.className} : ${problem.pupils} élèves, est-ce bien une seule classe ?`;
      case 'too-many':
        return `${problem.className} : ${problem.pupils} élèves, plus qu'un lycée n'en a : laissée de côté.`;
      case 'extra-time-above':
        return `${problem.className} : plus de temps majorés que d'élèves (${problem.pupils}), ramenés à ce nombre.`;
      case 'class-twice':
        return `${problem.className} : ${problem.counts.length} lignes additionnées${addends(problem.counts)}.`;
      case 'not-classes':
        return `${problem.found} « classes » différentes : ce n'est pas la bonne colonne, rien n'est gardé.`;
    }
  },
  moreProblems: (count) =>
    plural(count, `Et une autre ligne à revoir.`, `Et ${count} autres lignes à revoir.`),
  keepRead: (classes) => plural(classes, 'Garder cette classe', `Garder ces ${classes} classes`),
  addRead: 'Ajouter aux classes du tableau',
  cancel: 'Annuler',
  replacesClasses: (classes) =>
    plural(
      classes,
      'La classe du tableau sera remplacée.',
      `Les ${classes} classes du tableau seront remplacées.`,
    ),

  meansIntro: 'Où et quand les sessions peuvent avoir lieu. Tout se modifie plus tard.',
  site: 'Nom du site',
  siteHint: "Tel qu'il figurera dans Pix Certif.",
  usualInvigilators: 'Surveillants habituels',
  invigilatorsHint:
    'Facultatif. « Remplir » les reprend dans le formulaire de Pix. Ces noms restent sur cet ordinateur.',
  invigilators: 'Surveillants',
  onThisComputer: 'Reste sur cet ordinateur.',
  withInvigilators: 'Avec les noms des surveillants',
  invigilatedBy: (names) => `Surveillants : ${names}`,
  rooms: 'Salles',
  roomName: 'Nom de la salle',
  roomCalled: (name) => `Salle ${name.replace(/^salle\s+/i, '')}`,
  seats: 'Postes',
  addRoom: 'Ajouter une salle',
  addRoomLike: (name) => `Ajouter une salle comme ${name}`,
  newRoom: (number) => `Salle ${number}`,
  removeRoom: (name) => `Retirer la ${inRoom(name)}`,
  weekly: 'Heures libres dans la semaine',
  weeklyHint: 'Par exemple 8h-12h, 13h30-17h30. Laissez vide un jour où la salle est prise.',
  sameHours: 'Mettre les heures du lundi aussi du mardi au vendredi',
  hoursFault: 'Écrivez les heures comme ceci : 8h-12h, 13h30-17h30.',
  numberFault: (from, to) => `Saisissez un nombre entier de ${from} à ${to}.`,
  startFault: 'Saisissez une heure complète.',
  midnightFault: 'La session finirait après minuit : choisissez une heure plus tôt.',
  nameFault: 'Donnez un nom.',
  longName: 'Ce nom est trop long : raccourcissez-le.',
  dateFault: 'Saisissez une date complète.',
  weekdays: { 1: 'lundi', 2: 'mardi', 3: 'mercredi', 4: 'jeudi', 5: 'vendredi', 6: 'samedi' },
  exceptions: 'Jours à part',
  exceptionsHint:
    "Un jour où la salle n'a pas ses heures habituelles. Sans heures : elle est prise ce jour-là.",
  exceptionDay: 'Jour',
  exceptionHours: 'Heures libres ce jour-là',
  exception: (day, hours) => (hours ? `${day} : ${hours}` : `${day} : salle prise`),
  add: 'Ajouter',
  remove: 'Retirer',
  removeNamed: (what) => `Retirer : ${what}`,
  lengths: 'Durées et groupes',
  slotMinutes: "Durée d'une session (min)",
  longSlotMinutes: 'Session avec temps majoré (min)',
  pauseMinutes: 'Pause entre deux sessions (min)',
  groupSize: 'Élèves par groupe au plus',
  period: 'Période des sessions',
  from: 'Du',
  to: 'Au',
  periodHint: "Vacances, jours fériés et dimanches en sont ôtés d'office.",
  catchUp: 'Rattrapage',
  catchUpPeriod: 'Période du rattrapage',
  catchUpWanted: 'Prévoir des sessions de rattrapage',
  catchUpSessions: 'Nombre de sessions',
  catchUpHint: (count) =>
    `Pour un absent sur vingt, il en faudrait ${count}. Les absents n'étant pas connus, ces sessions restent sans élève.`,
  closedDays: 'Jours fermés',
  closedDaysHint: 'Bac blanc, journée banalisée, portes ouvertes…',
  day: 'Jour',
  placements: 'Stages par classe',
  placementsHint: "Les classes nommées n'ont pas de session pendant leur stage.",
  placementClasses: 'Classes (vide : toutes)',
  placement: (from, to, classes) => `Du ${from} au ${to}, ${classes}`,
  allClasses: 'toutes les classes',
  moreMeans: 'Durées, groupes, répartition, rattrapage',
  daysLeftOut: 'Jours fermés et stages',
  howTo: 'Comment répartir',
  preference: 'Dates',
  preferences: { early: 'Le plus tôt possible', spread: 'Étalées sur la période' },
  groups: 'Groupes',
  groupings: { even: 'Équilibrés, une classe à la fois', full: 'Complets, pour le moins de sessions' },
  extraTimeSeating: 'Élèves avec temps majoré',
  extraTimeSeatings: {
    'own-group': 'Dans un groupe à part',
    'longer-slot': 'Avec leur classe, session plus longue',
  },
  meansFault: (fault) => {
    switch (fault.kind) {
      case 'no-room':
        return 'Il faut au moins une salle pour établir le plan.';
      case 'no-group':
        return 'Un groupe compte au moins un élève.';
      case 'bad-period':
        return 'La fin de la période doit venir après son début.';
      case 'bad-catch-up':
        return 'La fin du rattrapage doit venir après son début.';
      case 'period-over':
        return 'Cette période est passée : choisissez une fin à venir.';
      case 'no-site':
        return 'Pix Certif demandera le nom du site.';
      case 'bad-slot':
        return {
          slotMinutes: 'Le test dure 1 h 45 : une session plus courte ne suffit pas.',
          longSlotMinutes: 'Une session avec temps majoré ne peut pas être plus courte que les autres.',
          pauseMinutes: 'Une pause ne peut pas être négative.',
        }[fault.field];
      case 'no-seats':
        return 'Indiquez le nombre de postes de cette salle.';
      case 'few-seats':
        return 'Moins de dix postes : est-ce bien le nombre ?';
      case 'never-free':
        return "Cette salle n'est jamais libre : saisissez ses heures.";
      case 'bad-hours':
        return 'Des heures finissent avant de commencer.';
      case 'at-night':
        return 'Des heures sont avant 6 h ou après 22 h : est-ce une faute de frappe ?';
      case 'room-twice':
        return 'Deux salles portent ce nom : donnez-en un autre.';
      case 'unknown-class':
        return `${fault.className} n'est pas dans les effectifs.`;
    }
  },

  makePlan: 'Établir le plan',
  makeAgain: 'Établir à nouveau',
  makeAgainHint: 'Les sessions verrouillées ou déjà créées sur Pix ne bougent pas.',
  planning: 'Calcul en cours…',
  undo: 'Annuler la dernière modification',
  redo: 'Rétablir',
  noPlan: 'Pas encore de plan.',
  needsClasses: 'Commencez par les effectifs.',
  needsRoom: 'Ajoutez une salle dans les moyens.',
  planned: (count, of) => `${sessions(count)} pour ${pupils(of)}`,
  plannedDays: (from, to) => `du ${from} au ${to}`,
  plannedCatchUp: (count) => `et ${count} de rattrapage`,
  packed:
    'Les groupes sont complets, quelle que soit la classe : des groupes équilibrés laisseraient des élèves de côté.',
  unplaced: (className, count, isExtraTime, reason) => {
    const who = `${className} : ${pupils(count)}${isExtraTime ? ' avec temps majoré' : ''} sans session`;
    const why = {
      'no-room': "il n'y a pas de salle",
      'period-over': 'la période est passée',
      'no-open-day': "aucun jour n'est ouvert pour cette classe dans la période",
      'no-stretch': "aucune salle n'est libre assez longtemps",
      'too-few-slots': "il n'y a pas assez de créneaux",
      'by-hand': 'à placer en établissant à nouveau le plan',
    }[reason];
    return `${who}, ${why}.`;
  },
  unplacedHeading: (count) => `${pupils(count)} sans session`,
  remedies: (remedies) => {
    const ways = remedies.map((remedy) => {
      if (remedy.kind === 'add-slots') return 'libérez des heures';
      if (remedy.kind === 'add-room') return `ajoutez une salle comme ${remedy.like}`;
      if (remedy.kind === 'extend') return `prolongez jusqu'au ${remedy.to}`;
      return `faites des groupes de ${remedy.groupSize}`;
    });
    const missing = remedies.find((remedy) => remedy.kind === 'add-slots');
    const lead = missing
      ? `Il manque ${missing.slots} ${plural(missing.slots, 'créneau', 'créneaux')} de ${formatLength(missing.minutes)}`
      : 'Pour placer tout le monde';
    return `${lead} : ${listOr(ways)}.`;
  },
  extendTo: (day) => `Prolonger jusqu'au ${day}`,
  groupsOf: (size) => `Faire des groupes de ${size}`,
  catchUpMissing: (count) =>
    `${sessions(count)} de rattrapage ${plural(count, "n'a", "n'ont")} pas trouvé de créneau.`,
  conflicts: (count) => plural(count, 'Un point à revoir', `${count} points à revoir`),
  conflict: (conflict) => {
    switch (conflict.kind) {
      case 'room-twice':
        return `${conflict.name} et ${conflict.other} sont dans la même salle en même temps, pause comprise.`;
      case 'closed-day':
        return `${conflict.name} est sur un jour fermé.`;
      case 'outside-period':
        return `${conflict.name} est hors de la période.`;
      case 'outside-hours':
        return `${conflict.name} est en dehors des heures libres de la salle.`;
      case 'unknown-room':
        return `${conflict.name} est dans une salle qui n'est plus dans la liste.`;
      case 'past':
        return `${conflict.name} : le jour est passé et la session n'a pas été créée sur Pix.`;
      case 'placement':
        return `${conflict.name} : ${conflict.className} est en stage ce jour-là.`;
      case 'seats':
        return `${conflict.name} compte ${pupils(conflict.pupils)} pour ${conflict.most} postes.`;
      case 'group-size':
        return `${conflict.name} compte ${pupils(conflict.pupils)}, plus que les ${conflict.most} voulus.`;
      case 'too-short':
        return `${conflict.name} est trop courte : il faut ${formatLength(conflict.minutes)}.`;
      case 'headcount':
        return `${conflict.className} : ${conflict.planned} dans le plan, ${conflict.expected} dans les effectifs. Établissez à nouveau le plan.`;
    }
  },
  ofSession: (name, sentence) => `${name} : ${sentence}`,
  onPix: (stage, count, of) => {
    const word = {
      created: plural(count, 'créée', 'créées'),
      enrolled: plural(count, 'avec des inscrits', 'avec des inscrits'),
      run: plural(count, 'passée', 'passées'),
      finalised: plural(count, 'finalisée', 'finalisées'),
    }[stage];
    return `${count} sur ${of} ${word}`;
  },
  strays: (count) =>
    plural(
      count,
      "Une session vue sur Pix n'est pas dans ce plan.",
      `${count} sessions vues sur Pix ne sont pas dans ce plan.`,
    ),
  clock: sayTime,
  double: (name, numbers) =>
    `${name} a été créée ${numbers.length} fois sur Pix (${numbers.join(', ')}) : gardez-en une, supprimez l'autre sur Pix.`,
  difference: (name, { field, planned, seen }) =>
    `${name} : ${{ day: 'jour prévu', room: 'salle prévue', time: 'heure prévue', candidates: "nombre d'élèves prévu" }[field]} ici : ${planned} ; sur Pix : ${seen}.`,
  stages: {
    planned: 'Prévue',
    created: 'Créée sur Pix',
    enrolled: 'Élèves inscrits',
    run: 'Passée',
    finalised: 'Finalisée',
  },
  supposed: "d'après le jour, l'heure et la salle",
  locked: 'Verrouillée',
  view: 'Afficher',
  views: { calendar: 'Calendrier', table: 'Tableau' },
  weekOf: (day, count) => `Semaine du ${day} (${sessions(count)})`,
  week: 'Semaine',
  previousWeek: 'Semaine précédente',
  nextWeek: 'Semaine suivante',
  noSession: 'Aucune session',
  catchUpName: 'Rattrapage',
  groupColumn: 'Groupe',
  pupilsColumn: 'Élèves',
  hoursColumn: 'Heures',
  roomColumn: 'Salle',
  stateColumn: 'État',
  changeColumn: 'Modifier',
  change: 'Modifier',
  changeNamed: (name) => `Modifier ${name}`,
  pupilsCount: pupils,
  extraTimeCount: (count) => `dont ${count} avec temps majoré`,
  editing: (name) => `Session ${name}`,
  start: 'Début',
  room: 'Salle',
  earlierDay: 'Un jour plus tôt',
  laterDay: 'Un jour plus tard',
  pupilsOf: (className) => `Élèves de ${className}`,
  lock: 'Verrouiller',
  lockHint: 'Une session déplacée est verrouillée : elle ne bougera pas quand le plan sera établi à nouveau.',
  removeSession: 'Retirer cette session',
  close: 'Fermer',
  movedTo: (name, day) => `${name} : ${day}`,
  editFaults: {
    'no-such-session': "Cette session n'est plus dans le plan.",
    'no-such-class': "Cette classe n'est plus dans la session.",
    'not-a-count': "Saisissez un nombre entier d'élèves.",
    'not-enough-pupils': "Il n'y a plus autant d'élèves de cette classe à placer.",
    'number-taken': "Ce numéro est déjà celui d'une autre session.",
  },
  dragHint: 'Choisissez une session pour la modifier, ou faites-la glisser vers un autre jour.',

  outputIntro:
    'Pour la personne qui réserve les salles, les surveillants et les portes. Rien ne quitte cet ordinateur sans vous.',
  files: { ics: 'Agenda (ICS)', csv: 'Tableau (CSV)', ods: 'Tableur (ODS)' },
  fileName: 'sessions-pix',
  filesHint:
    "L'agenda s'importe dans celui de l'établissement ; importé à nouveau, il met à jour les sessions déplacées.",
  fileFailed: "Le fichier n'a pas pu être créé. Rechargez la page, puis recommencez.",
  printKinds: {
    week: 'Le plan par semaine',
    room: 'Le plan par salle',
    class: 'Le plan par classe',
    invigilator: 'Une fiche par session, pour le surveillant',
    door: 'Une affiche par session, pour la porte',
  },
  printLabel: 'À imprimer',
  print: 'Imprimer',
  printHint:
    "Pages A4. Numéro, code d'accès et mot de passe sont à écrire à la main : l'extension ne les lit jamais.",
  sheets: (count) => `${count} ${plural(count, 'page', 'pages')} au moins.`,
  eventSummary: (name) => `Certification Pix : ${name}`,
  eventDetail: pupils,
  columns: {
    site: 'Site',
    group: 'Groupe',
    class: 'Classe',
    pupils: 'Élèves',
    extraTime: 'Temps majoré',
    day: 'Date',
    start: 'Début',
    end: 'Fin',
    room: 'Salle',
    kind: 'Nature',
    number: 'N° de session Pix',
  },
  kinds: { exam: 'Certification', 'catch-up': 'Rattrapage' },
  weekTitle: (day) => `Certification Pix, semaine du ${day}`,
  roomTitle: (room) => `Certification Pix, ${inRoom(room)}`,
  classTitle: (className) => `Certification Pix, classe ${className}`,
  invigilatorTitle: 'Fiche du surveillant',
  place: 'Lieu',
  when: 'Date',
  who: 'Élèves',
  whoCounts: (count, extraTime) =>
    `${pupils(count)}${extraTime > 0 ? `, dont ${extraTime} avec temps majoré` : ''}`,
  times: 'Horaires',
  startsAt: (time) => `Début de la session : ${sayTime(time)}`,
  endsAt: (time) => `Fin théorique pour qui commence à l'heure (1 h 45) : ${sayTime(time)}`,
  endsLaterAt: (time) => `Avec un tiers de temps en plus (2 h 20) : ${sayTime(time)}`,
  roomUntil: (time) => `Salle réservée jusqu'à ${sayTime(time)}`,
  codes: 'À recopier de Pix Certif',
  sessionNumber: 'Numéro de session',
  accessCode: "Code d'accès (candidats)",
  password: 'Mot de passe de session (surveillant)',
  codesHint: 'Le mot de passe est pour vous seul : ne le montrez pas aux candidats.',
  duringHeading: 'Pendant la session',
  during: [
    "Ouvrez l'espace surveillant de Pix Certif avec le numéro de session et le mot de passe.",
    'Confirmez la présence de chaque candidat, après avoir vérifié son identité.',
    "L'autorisation de démarrer vaut 15 minutes : passé ce délai, donnez-la à nouveau.",
    "Si le test d'un candidat s'interrompt, autorisez sa reprise depuis l'espace surveillant.",
  ],
  incidentHeading: "En cas d'incident",
  incident: [
    "Un problème technique sur une question : signalez-le depuis l'espace surveillant, puis le candidat continue.",
    "Une panne ou une interruption : notez l'heure et le candidat, et remplissez le PV d'incident.",
    'Une fraude : notez les faits et remplissez le PV de fraude.',
  ],
  notesHeading: "Notes (heure, candidat, ce qui s'est passé)",
  doorTitle: 'Certification Pix',
  doorSilence: 'Examen en cours : silence, merci.',
  doorFromTo: (from, to) => `de ${sayTime(from)} à ${sayTime(to)}`,
};
