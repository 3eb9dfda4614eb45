import type { RoundMessages } from '../round-messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);

/** The words of the round of what is left in Pix Certif, in French. */
export const frRound: RoundMessages = {
  heading: 'Ce qui reste dans Pix Certif',
  folded: (count) => `Ce qui reste dans Pix Certif : ${count} ${plural(count, 'session', 'sessions')}`,
  closes: (when, day) => `Pix Certif ferme ${when}, le ${day}.`,
  closed: (day) => `Pix Certif est fermé depuis le ${day}.`,
  toFinalise: (count) => `À finaliser : ${count} ${plural(count, 'session', 'sessions')}`,
  undated: 'jour pas encore vu',
  expired: (day, time) =>
    `Si elle a commencé à l'heure prévue, elle a expiré le ${day} à ${time} : plus personne ne peut y répondre.`,
  empty: (count) => `Sans candidat : ${count} ${plural(count, 'session', 'sessions')}`,
  toDelete: 'Sa date est passée : supprimez-la.',
  toFill: 'Inscrivez les candidats, ou supprimez-la.',
  unknown: (count) => `À vérifier : ${count} ${plural(count, 'session', 'sessions')}`,
  openToSee: "Le nombre de candidats n'a pas été vu : ouvrez-la.",
  openToFinalise: "Sa date est passée, et l'extension n'a pas vu si elle est finalisée : ouvrez-la.",
  nothingLeft: (seen, day) =>
    seen < 2
      ? `Rien à finaliser : la session vue le ${day} est en ordre.`
      : `Rien à finaliser : les ${seen} sessions vues, en dernier le ${day}, sont en ordre.`,
  nothingSeen: "Aucune session n'a encore été vue : ouvrez la liste des sessions.",
  fromPages: "D'après les pages de Pix Certif ouvertes sur cet ordinateur.",
  openList: 'Ouvrir la liste des sessions',
};
