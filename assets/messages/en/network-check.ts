import type { NetworkCheckMessages } from '../network-check-messages.ts';
import { enNetworkWords } from './network-words.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The network check in English. */
export const enNetworkCheck: NetworkCheckMessages = {
  ...enNetworkWords,
  intro:
    'Before the exams, check from each room that the sites that Pix needs answer, and give the report to the technician or to the local authority.',
  save: 'Save the check file',
  saved: (hosts) => `The file is among your downloads, with ${hosts} sites to try.`,
  saveFailed: 'The file could not be made: reload this page and try again.',
  fileName: 'pix-network-check',
  whatItDoes: [
    'The extension calls no site. The saved file does: opened in a browser, it says what it will do, and tries the sites only when “Start” is pressed.',
    "Put it on a USB key or in the school's online space, and open it on one or two computers of each room. It needs neither the extension nor an account.",
    "It says “answers”, never “allowed”: a filter's blocking page answers too.",
  ],
  hostsHeading: 'The sites tried',
  hostsIntro:
    "Pix publishes no list: this one comes from its code. The sites that questions send pupils to change often: add those of your académie's list. What only serves Pix's statistics is not tried.",
  hostsShown: (hosts) => `See the ${hosts} sites tried`,
  sourceColumn: 'Where it comes from',
  sources: (source, day) =>
    ({
      'pix-code': `Pix's public code, read on ${day}`,
      typed: `typed here on ${day}`,
      file: `read in a file on ${day}`,
      pack: `given by a pack of ${day}`,
    })[source],
  outdated: 'Lines of the list are more than a year old: have them checked before relying on them.',
  outdatedMark: 'more than a year old',
  ownHeading: 'Add sites',
  ownIntro: 'The sites that you add stay on this computer.',
  addLabel: 'Address of a site',
  addHint: 'For instance www.example.com, example.com/page or *.example.com. Sites are tried over https.',
  add: 'Add',
  hostFaults: {
    empty: 'Type the address of a site.',
    mail: "This is an e-mail address: type a site's.",
    number: "Type the site's name rather than its address in figures: Pix calls it by its name.",
    scheme: 'Only sites of the web, over https, can be tried.',
    'no-dot': 'This name is not complete: write it in full, for instance example.com.',
    port: 'The port, after the colon, is a number from 1 to 65535.',
    'blocked-port': 'Browsers never call this port: check the number after the colon.',
    'not-a-host': 'This is not the name of a site.',
    already: 'This site is in the list already.',
    'too-many': 'The list is full: remove sites before adding some.',
  },
  added: (name) => `${name} is added.`,
  addedAs: (name, address) => `${name} is added, and will be tried as ${address}.`,
  removed: (name) => `${name} is removed.`,
  removeColumn: 'Remove from the list',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  notKept: 'The list could not be saved: it holds until this page is closed.',
  newer: 'This list comes from a newer version of the extension: it cannot be changed here.',
  pickList: "Choose the académie's list (CSV, ODS)",
  pickListHint:
    'Only names of sites are taken from the file, wherever they stand. Nothing else of it is kept.',
  listFaults: {
    'too-big': 'This file is over 20 MB: save only the sheet with the sites and try again.',
    unreadable: 'This file cannot be read: save it as CSV or ODS and try again.',
    empty: 'There is nothing to read in this file.',
    'no-host': 'No name of a site was found in this file: is it the list of sites to open?',
  },
  foundHeading: 'Found in the file',
  foundKnown: (count) =>
    plural(count, `${count} site is in the list already.`, `${count} sites are in the list already.`),
  foundLeftOut: (count) =>
    plural(
      count,
      `${count} more site is left out: the list would be too long.`,
      `${count} more sites are left out: the list would be too long.`,
    ),
  addFound: (count) => plural(count, 'Add this site', `Add these ${count} sites`),
  cancel: 'Cancel',
  addedMany(count, isFull) {
    if (count === 0) return 'No site is added: the list is full.';
    const added = plural(count, '1 site is added', `${count} sites are added`);
    return isFull ? `${added}: the list is full.` : `${added}.`;
  },
  foundCut: 'This file is too long: only its beginning was read.',
  reportsHeading: 'Reports from the rooms',
  reportsIntro:
    'On each computer, “Save the report” makes a small file. Bring all those of the rooms back here: they become one table by room.',
  reportsKept: 'The reports are not kept: print the table before closing this page.',
  pickReports: 'Choose the reports (JSON)',
  reportFaults: {
    'not-json': 'this is no report of the network check.',
    'not-ours': 'this is no report of the network check.',
    newer: 'this report comes from a newer version: update the extension.',
    damaged: 'this report cannot be read: save it again.',
    'too-big': 'this file is too big to be a report.',
  },
  ofFile: (file, sentence) => `${file}: ${sentence}`,
  reportsRead: (count) => plural(count, `${count} report read.`, `${count} reports read.`),
  noRoom: 'No room named',
  noName: 'no name',
  roomSummary(computers, troubled, untried) {
    const count = `${computers} ${plural(computers, 'computer', 'computers')}`;
    if (untried === computers) return `${count}, nothing was tried`;
    const found = troubled === 0 ? 'all sites answer' : `${troubled} to look at`;
    return untried === 0 ? `${count}, ${found}` : `${count}, ${found}, ${untried} not tried`;
  },
  roomTrouble: (host, computers, total) =>
    `${host}: needs a look on ${computers} of ${total} ${plural(total, 'computer', 'computers')}`,
  dateColumn: 'Day',
  browserColumn: 'Browser',
  answersColumn: 'Answer',
  troubleColumn: 'Needs a look',
  noTrouble: 'nothing',
  nothingTried: 'nothing was tried',
  trouble: (host, outcome) => `${host}: ${outcome}`,
  answersOf: (answers, total) => `${answers} of ${total}`,
  clockWrong: 'impossible day: its clock is to be set',
  printRooms: 'Print the table',
  clearReports: 'Empty the table',
  reportsCleared: 'The table is empty.',
  undoClear: 'Undo',
};
