import type { OptionsMessages } from '../options-messages.ts';
import { frSignals } from './signals.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);

export const frOptions: OptionsMessages = {
  optionsTitle: 'Réglages',
  optionsNav: 'Sections',
  sections: {
    academie: 'Académie',
    dates: "Dates de l'année",
    groups: 'Taille des groupes',
    packs: 'Packs',
    nudges: 'Conseils',
    reminders: 'Rappels',
    display: 'Affichage',
    device: 'Cet ordinateur',
    data: 'Vos données',
    about: 'À propos',
  },
  optionsFor: (establishment, schoolYear) =>
    establishment ? `${establishment}, année ${schoolYear}` : `Année ${schoolYear}`,

  academieLabel: 'Académie ou territoire',
  academieElsewhere: "Autre établissement (lycée français à l'étranger…)",
  academieSouthern: "Autre établissement, dont l'année commence en février ou mars",
  rhythmToChoose:
    "Choisissez dans la liste l'une des deux dernières lignes, selon que l'année scolaire y commence en septembre, ou en février ou mars : d'ici là, les étapes sont sans date.",
  southernAbroad:
    "Si l'année scolaire y commence en février ou mars, choisissez-le dans la liste : aucune étape ne sera alors en retard.",
  academieOfEstablishment: (academie) => `D'après l'établissement : ${academie}`,
  academieNotChosen: 'Non choisie',
  mainland: 'France hexagonale',
  overseas: 'Corse et outre-mer',
  zoneSentences: {
    chosen: {
      A: "Vacances de la zone A, celle de l'académie choisie.",
      B: "Vacances de la zone B, celle de l'académie choisie.",
      C: "Vacances de la zone C, celle de l'académie choisie.",
    },
    establishment: {
      A: "Vacances de la zone A, d'après le numéro (UAI) de l'établissement.",
      B: "Vacances de la zone B, d'après le numéro (UAI) de l'établissement.",
      C: "Vacances de la zone C, d'après le numéro (UAI) de l'établissement.",
    },
    supposed: {
      A: "Vacances de la zone A, supposée tant que rien n'indique votre académie.",
      B: "Vacances de la zone B, supposée tant que rien n'indique votre académie.",
      C: "Vacances de la zone C, supposée tant que rien n'indique votre académie.",
    },
  },

  ownCalendar: {
    known: "L'académie ou le territoire a son propre calendrier : ses dates sont ci-dessous.",
    'to-type':
      "L'académie ou le territoire a son propre calendrier, que l'extension ne connaît pas en entier : saisissez ci-dessous les dates marquées « À saisir ». En attendant, rien n'est dit de ces vacances et les échéances qui en dépendent sont estimées.",
    southern:
      "Votre année scolaire va de février ou mars à décembre : la check-list n'en calcule pas les échéances. Les étapes restent à cocher, sans date.",
  },
  northernIslands:
    'Si votre établissement est à Saint-Martin ou à Saint-Barthélemy, choisissez son île dans la liste : son numéro ne la distingue pas de la Guadeloupe.',

  datesIntro:
    'Les échéances de la check-list en sont déduites. Corrigez une date si celle de votre établissement est différente : votre date passera avant les autres.',
  datesYear: 'Année scolaire',
  dateNames: {
    firstSchoolDay: 'Rentrée des élèves',
    autumn: 'Vacances de la Toussaint',
    christmas: 'Vacances de Noël',
    winter: "Vacances d'hiver",
    spring: 'Vacances de printemps',
    summerFrom: "Vacances d'été",
    examWindow: 'Certification des lycées',
    catchUp: 'Rattrapage de la certification',
    accessEnds: "Fin de l'accès à Pix Certif",
  },
  dateNamesByMonth: {
    autumn: "Vacances d'octobre-novembre",
    christmas: "Vacances de fin d'année",
    winter: 'Vacances de février-mars',
    spring: 'Vacances de mars à mai',
  },
  dateHints: {
    examWindow: 'La période où les élèves passent les épreuves ; Pix Certif reste accessible ensuite.',
    accessEnds: "Le dernier jour où l'on peut ouvrir Pix Certif ; les épreuves ont pris fin bien avant.",
  },
  dateDay: 'Date',
  holidayFrom: 'Premier jour de vacances',
  holidayBack: 'Jour de la reprise',
  periodFrom: 'Premier jour',
  periodTo: 'Dernier jour',
  dateSources: {
    published: 'Publié',
    'to-confirm': 'À confirmer',
    estimated: 'Estimé',
    seen: 'Lu sur Pix',
    user: 'Confirmé ou saisi par vous',
    unknown: 'À saisir',
  },
  dateSeenOn: (day) => `Lu sur Pix le ${day}`,
  accessOpensOn: (day, read) => `Ouverture de Pix Certif : ${day} (lu sur Pix le ${read}).`,
  dateUnknown: 'Non connu',
  confirmDate: 'Confirmer',
  resetDate: 'Rétablir',
  aboutDate: (label, date) => `${label} : ${date}`,
  dateIncomplete: 'Indiquez une date complète.',
  dateOutsideYear: (first, last) => `Hors de l'année scolaire : indiquez une date du ${first} au ${last}.`,
  dateOutOfOrder: 'La seconde date doit venir après la première.',
  dateOverlaps: (other) => `Ces jours sont déjà pris par une autre période : ${other}.`,
  placementsHeading: 'Périodes de stage',
  placementsHint:
    'Quand vos élèves sont en stage, ces jours ne comptent pas comme jours de classe dans les échéances.',
  placement: (from, to) => `Du ${from} au ${to}`,
  addPlacement: 'Ajouter cette période',
  removePlacement: 'Retirer',
  tooManyPlacements: 'Une année ne peut pas avoir plus de douze périodes de stage.',

  groupSizeLabel: "Nombre d'élèves par groupe de certification",
  groupSizeHint: 'Une taille de groupe conseillée, pas une limite de Pix.',
  groupSizeFault: 'Indiquez un nombre entier de 1 à 200.',

  nudgesIntro: 'Les conseils que la check-list peut donner sur les pages de Pix.',
  nudges: {
    'group-size': {
      label: 'Taille des groupes',
      hint: "À la création d'une session et à l'inscription des candidats, dans Pix Certif.",
    },
    'page-only-selected': {
      label: "Élèves oubliés à l'inscription",
      hint: "Quand la case qui coche tout n'a coché que la page visible.",
    },
    'session-day': {
      label: "Jour d'une session",
      hint: "À la création d'une session, si le jour est férié, en vacances, un week-end ou hors de la période nationale.",
    },
    'room-overlap': {
      label: 'Salle déjà prise',
      hint: "À la création d'une session, si une autre a lieu dans la même salle à moins de deux heures.",
    },
    'session-expiry': {
      label: "Session sur le point d'expirer",
      hint: "Vingt heures après l'heure prévue, tant qu'elle n'est pas finalisée.",
    },
    'to-finalise': {
      label: 'Sessions à finaliser',
      hint: 'Sur la liste des sessions et sur la session elle-même, dès le lendemain de son jour.',
    },
    'certificates-before-import': {
      label: "Certificats à télécharger avant l'import",
      hint: "Sur la page d'import, avant le premier import de l'année.",
    },
    'pupils-moved': {
      label: 'Élèves arrivés ou partis',
      hint: 'Sur la liste des élèves, soixante jours après le dernier import.',
    },
    opening: {
      label: 'Ouverture de Pix Certif',
      hint: "Sur la page qui remplace Pix Certif tant qu'il est fermé.",
    },
    'access-end': {
      label: "Fin d'accès à Pix Certif",
      hint: 'Sur les pages de Pix Certif, dans les trente jours qui précèdent cette fin.',
    },
    'plan-session': {
      label: 'Sessions prévues à créer',
      hint: "À la création d'une session : la prochaine du plan, à remplir d'un clic ; ensuite, la suivante.",
    },
    'plan-difference': {
      label: 'Session autre que prévu',
      hint: "Sur la session, si le jour, l'heure ou la salle diffèrent du plan.",
    },
    'plan-trouble': {
      label: 'Session prévue en difficulté',
      hint: "Si son jour est passé sans qu'elle soit créée, ou si la salle a trop peu de places.",
    },
    'plan-enrolment': {
      label: 'Élèves à inscrire selon le plan',
      hint: "À l'inscription des candidats : la classe à filtrer, et combien d'élèves cocher.",
    },
  },
  signalsIntro:
    "Ce que vous venez de faire sur Pix peut être proposé comme une étape faite. Rien n'est coché sans votre accord.",
  signals: frSignals,

  languageLabel: 'Langue',
  languageOfBrowser: 'Celle du navigateur',
  languages: { fr: 'Français', en: 'English' },
  themeLabel: 'Thème',
  themeOfSystem: 'Celui du système',
  themes: { light: 'Clair', dark: 'Sombre' },
  themeHint: "Pour cette page et la fenêtre de l'extension ; la carte sur Pix suit la page.",

  nicknameLabel: 'Nom de cet ordinateur',
  nicknameHint:
    "Vos autres ordinateurs l'afficheront quand ils recevront quelque chose de celui-ci. Par exemple : Poste du CDI.",
  nicknameFault: 'Ce nom est trop long ou contient un caractère invisible : raccourcissez-le ou retapez-le.',
  nicknameLater:
    "Vous pourrez nommer cet ordinateur dès qu'il aura noté quelque chose : une coche, ou un autre réglage.",

  dataIntro:
    "Un seul fichier contient vos coches, vos notes, vos réglages, les noms que vous donnez aux campagnes et le plan des sessions, sans les noms des surveillants, pour chaque établissement et chaque année. Il sert à passer d'un navigateur à un autre, ou à transmettre la check-list à un collègue.",
  exportData: 'Exporter mes données',
  importData: 'Importer un fichier',
  previewHeading: (day) => (day ? `Fichier du ${day}` : 'Fichier sans date'),
  importTicks: (count) => `${count} ${plural(count, 'coche à ajouter', 'coches à ajouter')}`,
  importSetBack: (count) => `${count} ${plural(count, 'étape à décocher', 'étapes à décocher')}`,
  importNotes: (count) =>
    `${count} ${plural(count, 'note à ajouter ou à remplacer', 'notes à ajouter ou à remplacer')}`,
  importOwn: (count) =>
    `${count} ${plural(count, 'étape ajoutée ou modifiée', 'étapes ajoutées ou modifiées')}`,
  importOthers: (count) => `${count} ${plural(count, 'autre changement', 'autres changements')}`,
  importSettings: (count) =>
    `${count} ${plural(count, "réglage ou nom d'établissement", "réglages ou noms d'établissement")}`,
  importInAll: (counts) => `En tout : ${counts}.`,
  importScope: (establishment, schoolYear) => `${establishment}, ${schoolYear} :`,
  importNothing: "Ce fichier n'apporte rien de nouveau : ce qui est ici est identique ou plus récent.",
  importDropped: (count) =>
    count < 2
      ? '1 information illisible du fichier ne sera pas importée.'
      : `${count} informations illisibles du fichier ne seront pas importées.`,
  importUntouched: "Une partie du fichier ne peut être importée qu'après une mise à jour de l'extension.",
  confirmImport: 'Importer',
  cancelImport: 'Ne rien importer',
  closePreview: 'Fermer',
  importedOn: (day) => `Un fichier a été importé le ${day}.`,
  undoImport: "Annuler l'import",
  fileSayings: {
    'not-text':
      "Un logiciel a enregistré ce fichier dans un autre codage (souvent Windows-1252) : ses accents seraient perdus. Choisissez le fichier d'origine. Rien n'a été importé.",
    'key-twice':
      "Ce fichier dit deux fois la même chose, et rien n'indique laquelle est la bonne. Refaites l'export. Rien n'a été importé.",
    'not-json':
      "Ce fichier n'est pas un export de la check-list : choisissez un fichier « check-list-pix-….json ».",
    'not-ours': "Ce fichier vient d'une autre application : choisissez un fichier « check-list-pix-….json ».",
    newer: "Ce fichier vient d'une version plus récente : mettez l'extension à jour, puis importez-le.",
    'too-big': "Ce fichier est trop gros pour être un export de la check-list. Rien n'a été importé.",
    'too-many-schools':
      "Avec ce fichier, la liste aurait plus d'établissements qu'elle ne peut en contenir : retirez ceux qui ne servent plus, puis importez-le. Rien n'a été importé.",
    'no-room':
      "Ce fichier ajouterait à vos données plus que la synchronisation du navigateur ne peut contenir. Rien n'a été importé.",
    empty: "Ce fichier est vide. Rien n'a été importé.",
    unreadable: "Ce fichier est abîmé : rien n'a pu y être lu. Rien n'a été importé.",
    refused: "Le navigateur a refusé l'accès aux données. Rien n'a changé ; réessayez dans un moment.",
    'needs-update': "Mettez l'extension à jour avant d'importer. Rien n'a changé.",
    imported:
      'Le fichier a été importé. Vous pouvez le supprimer de vos téléchargements : il contient vos notes.',
    noted: "Rien de nouveau dans ce fichier : il est noté comme repris aujourd'hui.",
    'nothing-new': "Ce fichier n'apporte rien de nouveau : ce qui est ici est identique ou plus récent.",
    undone: "L'import a été annulé. Ce que vous aviez changé depuis est resté.",
    'nothing-to-undo': "Il n'y a plus d'import à annuler.",
    exported: "Le fichier a été remis au navigateur, qui l'enregistre dans vos téléchargements.",
    'exported-in-part':
      "Le fichier a été remis au navigateur, mais le navigateur n'a donné accès qu'à une partie de vos données : refaites un export plus tard.",
  },
  keptHeading: 'Ce qui est gardé, et où',
  keptWhere: [
    "Dans la synchronisation du navigateur, si vous l'avez activée : vos coches, vos notes, vos réglages, les dates saisies, le plan des sessions, les noms que vous donnez aux campagnes, le nom et le numéro (UAI) de vos établissements, le nom de vos ordinateurs, un identifiant tiré au hasard pour chacun et le dernier jour où il a servi.",
    "Sur cet ordinateur seulement : une copie complète de ce qui précède, ce qui a été lu sur Pix (liste ci-dessous), le nombre de sessions prévues, les noms de surveillants saisis dans le plan, les messages tels que vous les avez rédigés, les sites ajoutés au contrôle du réseau, les propositions dont vous ne voulez pas, la place de la carte, les pages où elle est masquée, l'établissement vu en dernier, le jour du dernier export, l'ordinateur dont quelque chose a été reçu, les fichiers d'autres ordinateurs que vous avez repris (l'ordinateur, l'établissement, l'année et les jours), de quoi annuler le dernier import, et ce qui n'a pas pu être lu.",
    "Aucune donnée d'élève : n'en notez pas non plus.",
  ],
  observedHeading: 'Ce qui est lu sur les pages de Pix',
  observedIntro:
    "Page par page : ce qui est lu, et l'endroit où il l'est (un sélecteur CSS). Les propositions, les listes de sessions et les conseils en sont tirés.",
  observedPages: {
    'orga-team-members': 'Pix Orga, équipe : membres',
    'orga-team-invitations': 'Pix Orga, équipe : invitations',
    'orga-team-invite': 'Pix Orga, équipe : inviter un membre',
    'orga-campaigns-mine': 'Pix Orga, mes campagnes',
    'orga-campaigns-all': 'Pix Orga, toutes les campagnes',
    'orga-campaign': 'Pix Orga, campagne : activité',
    'orga-campaign-results': 'Pix Orga, campagne : résultats',
    'orga-campaign-profiles': 'Pix Orga, campagne : profils reçus',
    'orga-campaign-analysis': 'Pix Orga, campagne : analyse',
    'orga-campaign-settings': 'Pix Orga, campagne : paramètres',
    'orga-students': 'Pix Orga, élèves',
    'orga-import': 'Pix Orga, importer',
    'orga-certifications': 'Pix Orga, résultats de certification',
    'certif-sessions': 'Pix Certif, sessions de certification',
    'certif-session-new': "Pix Certif, planification d'une session",
    'certif-session-edit': "Pix Certif, modification d'une session",
    'certif-session': 'Pix Certif, session : détails',
    'certif-session-candidates': 'Pix Certif, session : candidats',
    'certif-session-enrol': 'Pix Certif, session : inscription des candidats',
    'certif-session-finalise': 'Pix Certif, session : finalisation',
    'certif-closed': 'Pix Certif encore fermé',
    'orga-every-page': 'Toutes les pages de Pix Orga',
    'certif-every-page': 'Toutes les pages de Pix Certif',
  },
  eraseFindingsHeading: 'Effacer ce qui a été lu sur Pix',
  eraseFindingsOpen: 'Effacer ce qui a été lu…',
  eraseFindingsQuestion: 'Effacer ce qui a été lu sur Pix ?',
  eraseFindingsWhat:
    'Les dates, les campagnes et les sessions lues, le nombre de sessions prévues et vos réponses aux propositions seront effacés de cet ordinateur, pour chaque établissement et chaque année. Vos coches et vos notes restent.',
  eraseFindingsAgain:
    "Les pages de Pix ouvertes sont lues à nouveau aussitôt : fermez-les d'abord pour que rien ne revienne.",
  eraseFindingsSayings: {
    erased: 'Ce qui avait été lu sur Pix a été effacé.',
    refused: "Le navigateur a refusé : ce qui a été lu sur Pix n'est pas effacé. Réessayez dans un moment.",
  },
  eraseHeading: 'Tout effacer',
  eraseOpen: 'Tout effacer…',
  eraseQuestion: 'Effacer toutes vos données ?',
  eraseWhat:
    'Toutes vos coches, vos notes, vos réglages et ce qui a été lu sur Pix seront effacés, pour chaque établissement et chaque année, sur cet ordinateur et dans la synchronisation du navigateur. Rien ne pourra être rétabli sans un fichier exporté.',
  eraseOthers:
    "Un autre ordinateur synchronisé qui les a encore les fera revenir : pour tout effacer partout, désinstallez d'abord l'extension sur les autres.",
  eraseExport: "Exporter d'abord",
  eraseConfirm: 'Effacer définitivement',
  eraseCancel: 'Ne rien effacer',
  eraseSayings: {
    erased: 'Tout a été effacé.',
    'needs-update':
      "Rien n'a été effacé : ces données viennent d'une version plus récente. Mettez d'abord l'extension à jour.",
    refused:
      'Le navigateur a refusé : vos données ne sont pas effacées, ou pas toutes. Réessayez dans un moment.',
  },

  aboutVersion: (version) => `Version ${version} de l'extension`,
  aboutLicence: 'Logiciel libre, sous licence MIT.',
  aboutNetwork: "L'extension ne fait aucune requête sur le réseau et n'envoie rien à personne.",
  privacyRead: "Ce qu'elle lit sur les pages de Pix :",
  privacyReadList: [
    "l'adresse de la page ;",
    "le nom et l'UAI de l'établissement, dans la navigation, jamais le nom de la personne, qui est à côté ;",
    'sur certaines pages, des dates, des nombres, les codes des campagnes, les salles et les statuts des sessions : la liste entière est dans « Vos données » ;',
    "quand vous demandez « Montrer où », les noms des boutons, liens, champs et colonnes, comparés à celui que l'on cherche et aussitôt oubliés ;",
    "la place des boutons, liens et champs à l'écran, pour ne pas les couvrir, jamais ce qu'ils contiennent.",
  ],
  privacyNever:
    "Jamais lus : noms de personnes et de campagnes, dates de naissance, INE, adresses électroniques, codes d'accès des sessions, mots de passe.",
  privacyWhere: "Le texte complet est dans le fichier PRIVACY.md, livré avec le code de l'extension.",
};
