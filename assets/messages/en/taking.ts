import type { TakingMessages } from '../taking-messages.ts';

const join = (names: readonly string[]) => new Intl.ListFormat('en').format(names);

/** The words of files taken in from another computer, in English. */
export const enTaking: TakingMessages = {
  computer: (nickname) => `“${nickname}”`,
  otherComputer: 'another computer',
  thisComputer: 'this computer',
  whose: (establishments, schoolYear, computer) =>
    `Year ${schoolYear}, ${join(establishments)}${computer ? `, noted on ${computer}` : ''}.`,
  isOwn: 'This file was made on this computer: it brings back what may have been lost here.',
  isOlder: (laterDay) =>
    `You have already taken in a later file of that computer, the one of ${laterDay}: what is more recent here will stay.`,
  isOtherSchool:
    'This is not the establishment shown: that year will stand beside yours, and nothing will be mixed.',
  note: 'Note that it was taken in',

  takenHeading: 'Files of other computers',
  takenLine: (computer, whose, day, made) =>
    `File of ${computer ?? 'another computer'} taken in on ${day}${whose || made ? ` (${[whose, made && `made on ${made}`].filter(Boolean).join('; ')})` : ''}`,
  yearOf: (establishments, schoolYear) => `${join(establishments)}, ${schoolYear}`,
  takenToday: (establishments, schoolYear, computer, made) =>
    `You have taken over the year ${schoolYear}: ${join(establishments)}${computer ? `, noted on ${computer}` : ''}${made ? `, file of ${made}` : ''}.`,
  takeMore: 'Take in a file…',
  takeFirst: 'I have a colleague’s file…',
};
