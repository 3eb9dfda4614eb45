import type { PaperMessages } from '../paper-messages.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the check-list on paper, in English. */
export const enPaper: PaperMessages = {
  kindLegend: 'Sheet',
  kinds: { board: 'For the staff room', file: 'For the administration file' },
  intros: {
    board:
      'One A4 page to put up: the steps, with the titles of those that you added, their deadlines, the initials of who sees to them and boxes to tick by hand. It bears no note.',
    file: 'One A4 page with what is ticked and the dates; the notes, and what is said of each step, follow on other pages.',
  },
  withNotes: 'With the notes',
  withTexts: 'With what is said of each step',
  noNotes: 'No note was taken this year.',
  print: 'Print',
  printHint: 'When printing, choose A4, “Actual size”.',
  preview: 'Preview',
  manyPages:
    'There are too many steps for one page that can be read: the sheet goes on over others, with its title on each.',

  sheetTitle: (schoolYear) => `Check-list Pix, ${schoolYear}`,
  school: (name, uai) => `${name} (${uai})`,
  printedOn: (day) => `Printed on ${day}`,
  boardHint: 'Tick each step once it is done.',
  blankDay: '…………………',
  heads: { step: 'Step', due: 'To be done before', done: 'Done on', computer: 'Computer' },
  doneAgain: (days) => `Again on ${days.join(', ')}`,
  partsDone: (parts) => `In part: ${parts.join(', ')}`,
  toDo: 'to do',
  late: 'late',
  notDone: 'not done',
  score: (done, total) => `${done} ${plural(done, 'step', 'steps')} done out of ${total}`,
  notesTitle: (schoolYear) => `Check-list Pix, ${schoolYear}: notes`,
  note: 'Note',
  textsTitle: (schoolYear) => `Check-list Pix, ${schoolYear}: what and why`,
  texts: 'What to do, and why',
};
