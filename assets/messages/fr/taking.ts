import type { TakingMessages } from '../taking-messages.ts';

const join = (names: readonly string[]) => new Intl.ListFormat('fr').format(names);

/** The words of files taken in from another computer, in French. */
export const frTaking: TakingMessages = {
  computer: (nickname) => `« ${nickname} »`,
  otherComputer: 'un autre ordinateur',
  thisComputer: 'cet ordinateur',
  whose: (establishments, schoolYear, computer) =>
    `Année ${schoolYear}, ${join(establishments)}${computer ? `, notée sur ${computer}` : ''}.`,
  isOwn: "Ce fichier a été fait sur cet ordinateur : il sert à retrouver ce qui s'y serait perdu.",
  isOlder: (laterDay) =>
    `Vous avez déjà repris un fichier plus récent de cet ordinateur, celui du ${laterDay} : ce qui est plus récent ici restera.`,
  isOtherSchool:
    "Ce n'est pas l'établissement affiché : cette année s'ajoutera à côté de la vôtre, sans rien y mélanger.",
  note: "Noter qu'il est repris",

  takenHeading: "Fichiers d'autres ordinateurs",
  takenLine: (computer, whose, day, made) =>
    `Fichier ${computer ? `de ${computer}` : "d'un autre ordinateur"} repris le ${day}${whose || made ? ` (${[whose, made && `fait le ${made}`].filter(Boolean).join(' ; ')})` : ''}`,
  yearOf: (establishments, schoolYear) => `${join(establishments)}, ${schoolYear}`,
  takenToday: (establishments, schoolYear, computer, made) =>
    `Vous avez repris l'année ${schoolYear} : ${join(establishments)}${computer ? `, notée sur ${computer}` : ''}${made ? `, fichier du ${made}` : ''}.`,
  takeMore: 'Reprendre un fichier…',
  takeFirst: "J'ai le fichier d'un collègue…",
};
