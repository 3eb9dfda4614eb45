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
  detailsNamed: (title) => `Détails : ${title}`,
  openIn: { orga: 'Ouvrir dans Pix Orga', certif: 'Ouvrir dans Pix Certif' },
  openNamed: (label, title) => `${label} : ${title} (nouvel onglet)`,
  lateHeading: 'En retard',
  nextHeading: 'Prochaines étapes',
  wholeYearHeading: "Toute l'année",
  openLarge: 'Ouvrir en grand',
  reading: 'Lecture de votre check-list…',
  savedOnThisComputer: 'Enregistré sur cet ordinateur',
  hostsMissing:
    "L'extension n'a pas accès à toutes les pages de Pix : elle ne peut pas s'y afficher partout.",
  grantHosts: "Autoriser l'accès aux pages de Pix",
  badgeTitle: (count) =>
    count === 0
      ? 'Check-list Pix'
      : `Check-list Pix : ${count} ${plural(count, 'étape en retard ou à faire bientôt', 'étapes en retard ou à faire bientôt')}`,
};
