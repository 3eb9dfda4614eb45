import type { NetworkFileMessages } from '../network-file-messages.ts';
import { enNetworkWords } from './network-words.ts';

/** The saved file in English. */
export const enNetworkFile: NetworkFileMessages = {
  ...enNetworkWords,
  title: 'Network check for Pix',
  madeOn: (day) => `File made on ${day} with Check-list Pix, an extension independent of Pix.`,
  outdated:
    'What this file knows of sites and browsers is more than a year old: ask whoever administers Pix for a newer file.',
  otherLanguage: 'Français',
  beforeHeading: 'What this file will do',
  whatItDoes: (hosts, seconds) =>
    `It will ask ${hosts === 1 ? 'one site' : `${hosts} sites`} for the small file “robots.txt”, to see what answers from this computer. It takes ${seconds} seconds at most.`,
  whatItSends:
    'Nothing that you write here is sent. As on any visit, each site receives the address of your network, the name and version of the browser, and its language.',
  whenItStarts: 'Nothing starts before you press “Start”.',
  noHosts: 'There is no site to try: this file notes the browser, the screen and the clock.',
  damaged: "This file's list of sites cannot be read: save it again from Check-list Pix.",
  listOf: (hosts) => (hosts === 1 ? 'See the site' : `See the ${hosts} sites`),
  namesHint: "For instance B12 and computer 7. Do not write a pupil's name.",
  start: 'Start',
  again: 'Start again',
  running: (done, total) => `Trying: ${done} of ${total}`,
  summary(troubles, total) {
    if (total === 0) return 'The browser, the screen and the clock are noted.';
    if (troubles === 0) return total === 1 ? 'The site answers.' : `The ${total} sites answer.`;
    return troubles === 1 ? `1 site of ${total} needs a look.` : `${troubles} sites of ${total} need a look.`;
  },
  noneAnswers: 'No site answers: first make sure that this computer is on the network.',
  resultsHeading: 'Results',
  resultColumn: 'Result',
  seconds: (seconds) => `${seconds} s`,
  meaningHeading: 'What it means',
  computerHeading: 'This computer',
  browserLabel: 'Browser',
  screenLabel: 'Screen',
  screenHint: 'We know of no smallest size published by Pix.',
  clockLabel: 'Clock',
  clockHint: 'Compare it with a watch: with a wrong clock, certificates are refused.',
  zoneLabel: 'Time zone',
  companionHeading: 'The Pix Companion extension',
  companionText:
    "This extension of Pix's is required for certification. This file does not see whether it is installed: Pix's check page says so.",
  companionCheck: "Open Pix's check page",
  companionInstall: { chrome: 'Install it in Chrome or Edge', firefox: 'Install it in Firefox' },
  reportHeading: 'The report',
  print: 'Print',
  copy: 'Copy',
  mail: 'Open in the mail program',
  save: 'Save the report',
  copied: 'The report is copied.',
  copyFailed: 'The browser refuses to copy: copy the text below.',
  tooLong:
    'The report is too long to be put into the message. It is copied: paste it into the message that opens.',
  mailOpened: 'The message opens in your mail program: read it again, then send it.',
  saved: 'The report is among the downloads: bring it back to Check-list Pix for the table of the rooms.',
  textLabel: 'The report as text',
  textIntro: 'Here is which of the sites that Pix needs this computer reaches, or does not.',
  nothingKept: 'Nothing of this page stays when it is closed.',
  mailSubject: (room) =>
    room === ''
      ? 'Network check for Pix'
      : `Network check for Pix, ${enNetworkWords.room(room).replace(/^Room\b/, 'room')}`,
  labelled: (label, value) => `${label}: ${value}`,
  counted: (label, count, names) => `${label} (${count}): ${names}`,
  fileName: 'pix-network-report',
};
