import type { PopupMessages } from '../messages.ts';

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
  reading: 'Lecture de votre check-list…',
  establishmentLabel: 'Établissement',
  establishmentNamed: (name, uai) => `${name} (${uai})`,
  noteLabel: 'Note',
  noPupilName: "Ne notez pas de nom d'élève.",
  noteTooLong: 'Cette note est trop longue : raccourcissez-la pour la garder.',
  menu: "Afficher plus d'actions",
  dataHeading: 'Vos données',
  dataIntro:
    "Un seul fichier contient tout : vos coches, vos notes et vos réglages, pour chaque établissement et chaque année. Il sert à passer d'un navigateur à un autre, ou à transmettre la check-list à un collègue.",
  exportData: 'Exporter mes données',
  importData: 'Importer un fichier',
  openExport: 'Exporter mes données…',
  openImport: 'Importer un fichier…',
  previewHeading: (day) => (day ? `Fichier du ${day}` : 'Fichier sans date'),
  importTicks: (count) => `${count} ${plural(count, 'coche à ajouter', 'coches à ajouter')}`,
  importSetBack: (count) => `${count} ${plural(count, 'étape à décocher', 'étapes à décocher')}`,
  importNotes: (count) =>
    `${count} ${plural(count, 'note à ajouter ou à remplacer', 'notes à ajouter ou à remplacer')}`,
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
  suggestExport:
    "L'année scolaire se termine. Gardez une copie de votre check-list, pour vous ou pour la personne qui prendra la suite.",
  fileSayings: {
    'not-json':
      "Ce fichier n'est pas un export de la check-list : choisissez un fichier « check-list-pix-….json ».",
    'not-ours': "Ce fichier vient d'une autre application : choisissez un fichier « check-list-pix-….json ».",
    newer: "Ce fichier vient d'une version plus récente : mettez l'extension à jour, puis importez-le.",
    'too-big': "Ce fichier est trop gros pour être un export de la check-list. Rien n'a été importé.",
    empty: "Ce fichier est vide. Rien n'a été importé.",
    unreadable: "Ce fichier est abîmé : rien n'a pu y être lu. Rien n'a été importé.",
    refused: "Le navigateur a refusé l'accès aux données. Rien n'a changé ; réessayez dans un moment.",
    'needs-update': "Mettez l'extension à jour avant d'importer. Rien n'a changé.",
    imported: 'Le fichier a été importé.',
    'nothing-new': "Ce fichier n'apporte rien de nouveau : ce qui est ici est identique ou plus récent.",
    undone: "L'import a été annulé. Ce que vous aviez changé depuis est resté.",
    'nothing-to-undo': "Il n'y a plus d'import à annuler.",
    exported: "Le fichier a été remis au navigateur, qui l'enregistre dans vos téléchargements.",
    'exported-in-part':
      "Le fichier a été remis au navigateur, mais le navigateur n'a donné accès qu'à une partie de vos données : refaites un export plus tard.",
  },
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
};
