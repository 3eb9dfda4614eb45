import type { PaperMessages } from '../paper-messages.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** The words of the check-list on paper, in French. */
export const frPaper: PaperMessages = {
  kindLegend: 'Feuille',
  kinds: { board: 'Pour la salle des personnels', file: 'Pour le dossier administratif' },
  intros: {
    board:
      "Une page A4 à afficher : les étapes, avec les titres de celles que vous avez ajoutées, leurs échéances, les initiales de qui s'en charge et des cases à cocher à la main. Aucune note n'y figure.",
    file: "Une page A4 avec ce qui est coché et les dates ; les notes et les explications suivent, sur d'autres pages.",
  },
  withNotes: 'Avec les notes',
  withTexts: 'Avec les explications de chaque étape',
  noNotes: "Aucune note n'a été prise cette année.",
  print: 'Imprimer',
  printHint: "À l'impression, choisissez A4, « Taille réelle ».",
  preview: 'Aperçu',
  manyPages:
    "Il y a trop d'étapes pour une seule page lisible : la feuille continue sur d'autres, avec son titre sur chacune.",

  sheetTitle: (schoolYear) => `Check-list Pix, année ${schoolYear}`,
  school: (name, uai) => `${name} (${uai})`,
  printedOn: (day) => `Imprimé le ${day}`,
  boardHint: 'Cochez chaque étape quand elle est faite.',
  blankDay: '…………………',
  heads: { step: 'Étape', due: 'À faire avant le', done: 'Fait le', computer: 'Ordinateur' },
  doneAgain: (days) => `Refait ${days.map((day) => `le ${day}`).join(', ')}`,
  partsDone: (parts) => `En partie : ${parts.join(', ')}`,
  toDo: 'à faire',
  late: 'en retard',
  notDone: 'non fait',
  score: (done, total) => `${done} ${plural(done, 'étape faite', 'étapes faites')} sur ${total}`,
  notesTitle: (schoolYear) => `Check-list Pix, année ${schoolYear} : notes`,
  note: 'Note',
  textsTitle: (schoolYear) => `Check-list Pix, année ${schoolYear} : explications`,
  texts: 'Que faire ? Pourquoi ?',
};
