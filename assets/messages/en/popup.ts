import type { PopupMessages } from '../messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);

export const enPopup: PopupMessages = {
  year: (schoolYear) => `Year ${schoolYear}`,
  lateCount: (count) => `${count} late`,
  markToDo: 'Mark as not done',
  markDoneNamed: (title) => `Done: ${title}`,
  markDoneShort: 'Done',
  markNotApplicable: 'Not applicable this year',
  namedFor: (label, title) => `${label}: ${title}`,
  details: 'Details',
  detailsAndNote: 'Details and note',
  openIn: { orga: 'Open in Pix Orga', certif: 'Open in Pix Certif' },
  openNamed: (label, title) => `${label}: ${title} (new tab)`,
  lateHeading: 'Late',
  nextHeading: 'Next steps',
  wholeYearHeading: 'The whole year',
  openLarge: 'Open in tab',
  reading: 'Reading your check-list…',
  establishmentLabel: 'Establishment',
  establishmentNamed: (name, uai) => `${name} (${uai})`,
  noteLabel: 'Note',
  noPupilName: "Do not write down a pupil's name.",
  noteTooLong: 'This note is too long: shorten it to keep it.',
  menu: 'Show more actions',
  dataHeading: 'Your data',
  dataIntro:
    'One file holds everything: your ticks, your notes and your settings, for each establishment and each year. Use it to move from one browser to another, or to hand the check-list over to a colleague.',
  exportData: 'Export my data',
  importData: 'Import a file',
  openExport: 'Export my data…',
  openImport: 'Import a file…',
  previewHeading: (day) => (day ? `File of ${day}` : 'File without a date'),
  importTicks: (count) => `${count} ${plural(count, 'tick', 'ticks')} to add`,
  importSetBack: (count) => `${count} ${plural(count, 'step', 'steps')} to untick`,
  importNotes: (count) => `${count} ${plural(count, 'note', 'notes')} to add or replace`,
  importOthers: (count) => `${count} other ${plural(count, 'change', 'changes')}`,
  importSettings: (count) =>
    `${count} ${plural(count, 'setting or establishment name', 'settings or establishment names')}`,
  importInAll: (counts) => `In all: ${counts}.`,
  importScope: (establishment, schoolYear) => `${establishment}, ${schoolYear}:`,
  importNothing: 'This file brings nothing new: what is here is the same or more recent.',
  importDropped: (count) =>
    `${count} unreadable ${plural(count, 'item', 'items')} of the file will not be imported.`,
  importUntouched: 'Part of the file can only be imported after an update of the extension.',
  confirmImport: 'Import',
  cancelImport: 'Cancel',
  closePreview: 'Close',
  importedOn: (day) => `A file was imported on ${day}.`,
  undoImport: 'Undo the import',
  suggestExport:
    'The school year is ending. Keep a copy of your check-list, for yourself or for whoever takes over.',
  fileSayings: {
    'not-json': 'This file is not an export of the check-list: choose a "check-list-pix-….json" file.',
    'not-ours': 'This file comes from another application: choose a "check-list-pix-….json" file.',
    newer: 'This file comes from a newer version: update the extension, then import it.',
    'too-big': 'This file is too big to be an export of the check-list. Nothing was imported.',
    empty: 'This file is empty. Nothing was imported.',
    unreadable: 'This file is damaged: nothing in it could be read. Nothing was imported.',
    refused: 'The browser refused access to the data. Nothing has changed; try again in a moment.',
    'needs-update': 'Update the extension before importing. Nothing has changed.',
    imported: 'The file was imported.',
    'nothing-new': 'This file brings nothing new: what is here is the same or more recent.',
    undone: 'The import was undone. What you have changed since then has stayed.',
    'nothing-to-undo': 'There is no import left to undo.',
    exported: 'The file was handed to the browser, which saves it to your downloads.',
    'exported-in-part':
      'The file was handed to the browser, but the browser gave access to part of your data only: export again later.',
  },
  setAsideHeading: 'Set aside',
  takeUpAgain: 'Take up again',
  hiddenToday: 'The check-list is hidden on Pix for today.',
  hiddenPages: (count) => `The check-list is hidden on ${count} ${plural(count, 'page', 'pages')} of Pix.`,
  showAgain: 'Show again',
  helpHeading: 'Find my ticks on another computer',
  helpIntro:
    "Your ticks go from one computer to another through your browser's sync. The extension cannot know whether it is on.",
  helpByBrowser: [
    'Chrome or Edge: sign the browser in to the same account on both computers, then turn on the sync of extensions in its settings.',
    'Firefox: sign in to the same Mozilla account and tick "Add-ons" in its sync settings.',
  ],
  helpOtherwise:
    'Without sync, or from one browser to another, export your data on one side and import it on the other.',
  hostsMissing: 'The extension has no access to some Pix pages, so it cannot appear on all of them.',
  grantHosts: 'Allow access to Pix pages',
  badgeTitle: (count) =>
    count === 0
      ? 'Check-list Pix'
      : `Check-list Pix: ${count} ${plural(count, 'step', 'steps')} late or due soon`,
};
