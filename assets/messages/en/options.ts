import type { OptionsMessages } from '../options-messages.ts';
import { enSignals } from './signals.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);

export const enOptions: OptionsMessages = {
  optionsTitle: 'Settings',
  optionsNav: 'Parts of this page',
  sections: {
    academie: 'Académie',
    dates: 'Dates of the year',
    groups: 'Group size',
    packs: 'Packs',
    nudges: 'Advice',
    reminders: 'Reminders',
    display: 'Display',
    device: 'This computer',
    data: 'Your data',
    about: 'About',
  },
  optionsFor: (establishment, schoolYear) =>
    establishment ? `${establishment}, year ${schoolYear}` : `Year ${schoolYear}`,

  academieLabel: 'Académie or territory',
  academieElsewhere: 'Other establishment (French lycée abroad…)',
  academieSouthern: 'Other establishment, whose year begins in February or March',
  rhythmToChoose:
    'Choose one of the last two lines of the list: the school year there begins in September, or in February or March. Until then, steps have no date.',
  southernAbroad:
    'If its school year begins in February or March, choose so in the list: no step will then be late.',
  academieOfEstablishment: (academie) => `From the establishment: ${academie}`,
  academieNotChosen: 'Not chosen',
  mainland: 'Mainland France',
  overseas: 'Corsica and overseas',
  zoneSentences: {
    chosen: {
      A: 'Holidays of zone A, that of the chosen académie.',
      B: 'Holidays of zone B, that of the chosen académie.',
      C: 'Holidays of zone C, that of the chosen académie.',
    },
    establishment: {
      A: 'Holidays of zone A, from the number (UAI) of the establishment.',
      B: 'Holidays of zone B, from the number (UAI) of the establishment.',
      C: 'Holidays of zone C, from the number (UAI) of the establishment.',
    },
    supposed: {
      A: 'Holidays of zone A, supposed as long as nothing tells your académie.',
      B: 'Holidays of zone B, supposed as long as nothing tells your académie.',
      C: 'Holidays of zone C, supposed as long as nothing tells your académie.',
    },
  },

  ownCalendar: {
    known: 'The académie or territory has a calendar of its own: its dates are below.',
    'to-type':
      'The académie or territory has a calendar of its own, not all of which the extension knows: type below the dates marked "To type". Until then, nothing is said of these holidays, and the deadlines that hang on them are estimates.',
    southern:
      'Your school year runs from February or March to December: the check-list does not work out its deadlines. The steps can still be ticked, without a date.',
  },
  northernIslands:
    'If your school is on Saint-Martin or Saint-Barthélemy, choose its island in the list: its number does not tell it from Guadeloupe.',

  datesIntro:
    'The deadlines of the check-list are worked out from them. Correct a date if that of your establishment differs: yours will come first.',
  datesYear: 'School year',
  dateNames: {
    firstSchoolDay: 'First day of school',
    autumn: 'Autumn holidays',
    christmas: 'Christmas holidays',
    winter: 'Winter holidays',
    spring: 'Spring holidays',
    summerFrom: 'Summer holidays',
    examWindow: 'Certification in lycées',
    catchUp: 'Catch-up of the certification',
    accessEnds: 'End of access to Pix Certif',
  },
  dateNamesByMonth: {
    autumn: 'Holidays of October-November',
    christmas: 'End-of-year holidays',
    winter: 'Holidays of February-March',
    spring: 'Holidays of March to May',
  },
  dateHints: {
    examWindow: 'The weeks in which the exams are taken; Pix Certif stays open afterwards.',
    accessEnds: 'The last day on which Pix Certif can be opened; the exams ended long before.',
  },
  dateDay: 'Date',
  holidayFrom: 'First day off',
  holidayBack: 'Day of return',
  periodFrom: 'First day',
  periodTo: 'Last day',
  dateSources: {
    published: 'Published',
    'to-confirm': 'To be confirmed',
    estimated: 'Estimated',
    seen: 'Read on Pix',
    user: 'Confirmed or typed by you',
    unknown: 'To type',
  },
  dateSeenOn: (day) => `Read on Pix on ${day}`,
  accessOpensOn: (day, read) => `Pix Certif opens on ${day} (read on Pix on ${read}).`,
  dateUnknown: 'Not known',
  confirmDate: 'Confirm',
  resetDate: 'Restore',
  aboutDate: (label, date) => `${label}: ${date}`,
  dateIncomplete: 'Give a complete date.',
  dateOutsideYear: (first, last) => `Outside the school year: give a date from ${first} to ${last}.`,
  dateOutOfOrder: 'The second date must come after the first.',
  dateOverlaps: (other) => `Another period already has these days: ${other}.`,
  placementsHeading: 'Work placements',
  placementsHint:
    'When your pupils are on a work placement, these weeks do not count as days of class in deadlines.',
  placement: (from, to) => `From ${from} to ${to}`,
  addPlacement: 'Add this period',
  removePlacement: 'Remove',
  tooManyPlacements: 'A year cannot have more than twelve work placements.',

  groupSizeLabel: 'Pupils in a certification group',
  groupSizeHint: 'An advised group size, not a limit of Pix.',
  groupSizeFault: 'Give a whole number from 1 to 200.',

  nudgesIntro: 'The advice that the check-list may give on the pages of Pix.',
  nudges: {
    'group-size': {
      label: 'Group size',
      hint: 'When a session is created and when candidates are enrolled, in Pix Certif.',
    },
    'page-only-selected': {
      label: 'Pupils forgotten when enrolling',
      hint: 'When the box that ticks all has ticked the visible page only.',
    },
    'session-day': {
      label: 'Day of a session',
      hint: 'When a session is created, if the day is a holiday, a weekend or outside the national period.',
    },
    'room-overlap': {
      label: 'Room already taken',
      hint: 'When a session is created, if another is held in the same room within two hours.',
    },
    'session-expiry': {
      label: 'Session about to expire',
      hint: 'Twenty hours after the planned time, while it is not finalised.',
    },
    'to-finalise': {
      label: 'Sessions to finalise',
      hint: 'On the list of sessions and on the session itself, from the day after its own.',
    },
    'certificates-before-import': {
      label: 'Certificates to download before the import',
      hint: 'On the import page, before the first import of the year.',
    },
    'pupils-moved': {
      label: 'Pupils come or gone',
      hint: 'On the list of pupils, sixty days after the last import.',
    },
    opening: {
      label: 'Opening of Pix Certif',
      hint: 'On the page that stands for Pix Certif while it is closed.',
    },
    'access-end': {
      label: 'End of access to Pix Certif',
      hint: 'On the pages of Pix Certif, in the thirty days before that end.',
    },
    'plan-session': {
      label: 'Planned sessions to create',
      hint: 'When a session is created: the next of the plan, filled in at a click; then the one that follows.',
    },
    'plan-difference': {
      label: 'Session not as planned',
      hint: 'On the session, if the day, the hour or the room differs from the plan.',
    },
    'plan-trouble': {
      label: 'Planned session in trouble',
      hint: 'If its day is past and it was not created, or if the room has too few seats.',
    },
    'plan-enrolment': {
      label: 'Pupils to enrol as planned',
      hint: 'When candidates are enrolled: which class to filter by, and how many pupils to tick.',
    },
  },
  signalsIntro:
    'What you have just done on Pix may be proposed as a step done. Nothing is ticked without your consent.',
  signals: enSignals,

  languageLabel: 'Language',
  languageOfBrowser: "The browser's",
  languages: { fr: 'Français', en: 'English' },
  themeLabel: 'Theme',
  themeOfSystem: "The system's",
  themes: { light: 'Light', dark: 'Dark' },
  themeHint: "For this page and the extension's window; the card on Pix follows the page.",

  nicknameLabel: 'Name of this computer',
  nicknameHint:
    'Your other computers will show it when they receive something from this one. For instance: Library desk.',
  nicknameFault: 'This name is too long or has an invisible character in it: shorten it or type it again.',
  nicknameLater:
    'You will be able to name this computer once it has noted something: a tick, or another setting.',

  dataIntro:
    'One file holds your ticks, your notes, your settings, the names you give to campaigns and the plan of sessions, without the names of invigilators, for each establishment and each year. Use it to move from one browser to another, or to hand the check-list over to a colleague.',
  exportData: 'Export my data',
  importData: 'Import a file',
  previewHeading: (day) => (day ? `File of ${day}` : 'File without a date'),
  importTicks: (count) => `${count} ${plural(count, 'tick', 'ticks')} to add`,
  importSetBack: (count) => `${count} ${plural(count, 'step', 'steps')} to untick`,
  importNotes: (count) => `${count} ${plural(count, 'note', 'notes')} to add or replace`,
  importOwn: (count) => `${count} ${plural(count, 'step added or changed', 'steps added or changed')}`,
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
  fileSayings: {
    'not-text':
      'Some software saved this file in another encoding (Windows-1252?): its accents would be lost. Choose the original file. Nothing was imported.',
    'key-twice':
      'This file says the same thing twice, and nothing tells which is right. Export it again. Nothing was imported.',
    'not-json': 'This file is not an export of the check-list: choose a "check-list-pix-….json" file.',
    'not-ours': 'This file comes from another application: choose a "check-list-pix-….json" file.',
    newer: 'This file comes from a newer version: update the extension, then import it.',
    'too-big': 'This file is too big to be an export of the check-list. Nothing was imported.',
    'too-many-schools':
      'With this file, the list would have more schools than it can hold: remove those that are no longer used, then import it. Nothing was imported.',
    'no-room':
      "This file would add more to your data than the browser's sync can hold. Nothing was imported.",
    empty: 'This file is empty. Nothing was imported.',
    unreadable: 'This file is damaged: nothing in it could be read. Nothing was imported.',
    refused: 'The browser refused access to the data. Nothing has changed; try again in a moment.',
    'needs-update': 'Update the extension before importing. Nothing has changed.',
    imported: 'The file was imported. You can delete it from your downloads: it holds your notes.',
    noted: 'Nothing new in this file: it is noted as taken in today.',
    'nothing-new': 'This file brings nothing new: what is here is the same or more recent.',
    undone: 'The import was undone. What you have changed since then has stayed.',
    'nothing-to-undo': 'There is no import left to undo.',
    exported: 'The file was handed to the browser, which saves it to your downloads.',
    'exported-in-part':
      'The file was handed to the browser, but the browser gave access to part of your data only: export again later.',
  },
  keptHeading: 'What is kept, and where',
  keptWhere: [
    "In the browser's sync, if you have turned it on: your ticks, your notes, your settings, the dates you typed, the plan of sessions, the names you give to campaigns, the name and number (UAI) of your establishments, the names of your computers, a random id for each and the last day it was used.",
    'On this computer only: a full copy of these, what was read on Pix (listed below), the number of sessions planned, the names of invigilators typed in the plan, messages as you have worded them, sites added to the network check, the proposals you do not want, where the card stands, the pages on which it is hidden, the establishment seen last, the day of the last export, the computer from which something came, the files of other computers that you have taken in (computer, establishment, year and days), how to undo the last import, and what could not be read.',
    'No data of pupils: do not write any down either.',
  ],
  observedHeading: 'What is read on the pages of Pix',
  observedIntro:
    'Page by page: what is read, and where (a CSS selector). Proposals, lists of sessions and advice are made from it.',
  observedPages: {
    'orga-team-members': 'Pix Orga, team: members',
    'orga-team-invitations': 'Pix Orga, team: invitations',
    'orga-team-invite': 'Pix Orga, team: invite a member',
    'orga-campaigns-mine': 'Pix Orga, my campaigns',
    'orga-campaigns-all': 'Pix Orga, all campaigns',
    'orga-campaign': 'Pix Orga, campaign: activity',
    'orga-campaign-results': 'Pix Orga, campaign: results',
    'orga-campaign-profiles': 'Pix Orga, campaign: profiles received',
    'orga-campaign-analysis': 'Pix Orga, campaign: analysis',
    'orga-campaign-settings': 'Pix Orga, campaign: settings',
    'orga-students': 'Pix Orga, pupils',
    'orga-import': 'Pix Orga, import',
    'orga-certifications': 'Pix Orga, certification results',
    'certif-sessions': 'Pix Certif, certification sessions',
    'certif-session-new': 'Pix Certif, a new session',
    'certif-session-edit': 'Pix Certif, changing a session',
    'certif-session': 'Pix Certif, session: details',
    'certif-session-candidates': 'Pix Certif, session: candidates',
    'certif-session-enrol': 'Pix Certif, session: enrolling candidates',
    'certif-session-finalise': 'Pix Certif, session: finalisation',
    'certif-closed': 'Pix Certif not open yet',
    'orga-every-page': 'Every page of Pix Orga',
    'certif-every-page': 'Every page of Pix Certif',
  },
  eraseFindingsHeading: 'Erase what was read on Pix',
  eraseFindingsOpen: 'Erase what was read…',
  eraseFindingsQuestion: 'Erase what was read on Pix?',
  eraseFindingsWhat:
    'The dates, campaigns and sessions that were read, the number of sessions planned and your answers to proposals will be erased from this computer, for each establishment and each year. Your ticks and your notes stay.',
  eraseFindingsAgain:
    'Pages of Pix that are open are read again at once: close them first, so that nothing comes back.',
  eraseFindingsSayings: {
    erased: 'What had been read on Pix was erased.',
    refused: 'The browser refused: what was read on Pix is not erased. Try again in a moment.',
  },
  eraseHeading: 'Erase everything',
  eraseOpen: 'Erase everything…',
  eraseQuestion: 'Erase all your data?',
  eraseWhat:
    "All your ticks, your notes, your settings and what was read on Pix will be erased, for each establishment and each year, on this computer and in the browser's sync. Nothing can be brought back without an exported file.",
  eraseOthers:
    'Another synced computer that still has them will bring them back: to erase everything everywhere, first uninstall the extension on the others.',
  eraseExport: 'Export first',
  eraseConfirm: 'Erase for good',
  eraseCancel: 'Erase nothing',
  eraseSayings: {
    erased: 'Everything was erased.',
    'needs-update': 'Nothing was erased: this data comes from a newer version. Update the extension first.',
    refused: 'The browser refused: your data is not erased, or not all of it. Try again in a moment.',
  },

  aboutVersion: (version) => `Version ${version} of the extension`,
  aboutLicence: 'Free software, under the MIT licence.',
  aboutNetwork: 'The extension makes no network request and sends nothing to anyone.',
  privacyRead: 'What it reads on the pages of Pix:',
  privacyReadList: [
    'the address of the page;',
    "the name and the UAI of the establishment, in the navigation, never the person's name beside it;",
    'on some pages, dates, numbers, the codes of campaigns, the rooms and statuses of sessions: the full list is under "Your data";',
    'when you ask "Show where", the names of buttons, links, fields and columns, compared with the one looked for and forgotten at once;',
    'where buttons, links and fields are on screen, so as not to cover them, never what is in them.',
  ],
  privacyNever:
    'Never read: names of people and of campaigns, birth dates, INE, e-mail addresses, access codes of sessions, passwords.',
  privacyWhere: "The full text is in the file PRIVACY.md, delivered with the extension's code.",
};
